-- What happens to a report between its first claim and its approval.

alter table round add sign_off boolean not null default false;

alter table review
    add signed_by           text,
    add handed_in_by        varchar[] not null default '{}',
    add registration_number text unique,
    add returned_by         text,
    -- A decision that can still be undone; effective_at is set exactly while there is one.
    add pending_id           uuid,
    add pending_verdict      text,
    add pending_reason       text,
    add pending_wording_only boolean,
    add pending_decided_by   text,
    add pending_decided_at   timestamptz,
    add effective_at         timestamptz,
    -- The obligation says so.
    drop late;
update review set handed_in_by = array[submitted_by];
create index review_pending on review (effective_at) where effective_at is not null;

alter table revision
    add attachments    jsonb not null default '[]',
    add waivers        jsonb not null default '[]',
    add submitted_by   text,
    add signed_by      text,
    add submitted_at   timestamptz,
    add receipt_number text;
update revision n set submitted_by = r.submitted_by, submitted_at = r.submitted_at,
    receipt_number = r.receipt_number
from review r where r.report_id = n.report_id and r.revision = n.number;

alter table decision
    add wording_only boolean not null default false,
    add effective_at timestamptz;
update decision set effective_at = decided_at;
alter table decision alter effective_at set not null;

create table reopening (
    id           uuid primary key,
    report_id    uuid        not null references review,
    revision     integer     not null,
    reason       text        not null,
    wording_only boolean     not null,
    reopened_by  text        not null,
    reopened_at  timestamptz not null,
    unique (report_id, revision)
);

create table review_comment (
    id             uuid primary key,
    report_id      uuid        not null references review,
    kind           text        not null,
    paragraph      text,
    quote          text,
    context_before text,
    context_after  text,
    text           text        not null,
    revision       integer     not null,
    author         text        not null,
    written_at     timestamptz not null,
    state          text        not null,
    resolved_by    text,
    resolved_at    timestamptz,
    responses      jsonb       not null
);
create index on review_comment (report_id, id);

-- 收文登记号: the last one given, for each unit and year.
create table registration (
    county text collate "C" not null,
    unit   text             not null,
    year   integer          not null,
    last   integer          not null,
    primary key (county, unit, year)
);

-- What the review says of a report is no longer said of the obligation too.
update obligation set state = 'HANDED_IN' where state = 'APPROVED';
