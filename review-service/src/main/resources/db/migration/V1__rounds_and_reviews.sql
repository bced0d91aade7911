-- Division codes are collated "C", so that a scope is a range that an index answers.

create table round (
    id             uuid primary key,
    version        bigint           not null,
    event_count    bigint           not null,
    county         text collate "C" not null,
    title          text             not null,
    kind           text             not null,
    period         text             not null,
    issuer         text             not null,
    line           text             not null,
    due_at         timestamptz      not null,
    state          text             not null,
    required_parts jsonb            not null,
    opened_by      text             not null,
    opened_at      timestamptz      not null,
    closed_by      text,
    closed_at      timestamptz
);

create table obligation (
    id           uuid primary key,
    version      bigint           not null,
    round_id     uuid             not null references round,
    township     text collate "C" not null,
    name         text             not null,
    due_at       timestamptz      not null,
    state        text             not null,
    report_id    uuid,
    handed_in_at timestamptz,
    unique (round_id, township)
);
create index on obligation (township, round_id);

create table review (
    report_id      uuid primary key,
    version        bigint           not null,
    event_count    bigint           not null,
    obligation_id  uuid             not null references obligation,
    county         text collate "C" not null,
    township       text collate "C" not null,
    township_name  text             not null,
    title          text             not null,
    revision       integer          not null,
    status         text             not null,
    stage          text             not null,
    submitted_by   text             not null,
    submitted_at   timestamptz      not null,
    received_at    timestamptz      not null,
    receipt_number text             not null,
    due_at         timestamptz      not null,
    late           boolean          not null,
    blockers       integer          not null,
    warnings       integer          not null,
    advice         integer          not null,
    claimed_by     text,
    claimed_at     timestamptz
);
create index on review (township, due_at, report_id);
create index on review (obligation_id);
-- One for each half of "my turn": they hold open work only, so they stay small for ever.
create index review_waiting on review (county, due_at, report_id) where status = 'WAITING';
create index review_claimed on review (claimed_by, due_at, report_id) where status = 'IN_REVIEW';

-- What was handed in, apart from the review so that lists do not read it.
create table revision (
    report_id uuid    not null references review,
    number    integer not null,
    document  jsonb   not null,
    findings  jsonb   not null,
    primary key (report_id, number)
);

create table decision (
    id         uuid primary key,
    report_id  uuid        not null references review,
    revision   integer     not null,
    stage      text        not null,
    verdict    text        not null,
    reason     text,
    decided_by text        not null,
    decided_at timestamptz not null,
    -- Of decisions that cannot both stand one wins, even if a lock is forgotten some day.
    unique (report_id, revision, stage)
);
