-- Rounds in which the township's head signs off (签发), what one township was granted (延期), and
-- that it need not report at all (零报告).
alter table round add column sign_off boolean not null default false;
alter table round_township
    add column due_at              timestamptz,
    add column nothing_reason      text,
    add column nothing_declared_by text,
    add column nothing_declared_at timestamptz;

-- What comes with the report's file: said as JSON in the content, its bytes at positions from 1.
alter table content add column attachments text not null default '[]';
alter table content_file add column position integer not null default 0;
alter table content_file drop constraint content_file_pkey;
alter table content_file add primary key (content_id, position);

-- The county gave a revision back; comments are as the event had them.
create table county_return (
    id           uuid primary key,
    report_id    uuid        not null references report,
    revision     integer     not null,
    reopened     boolean     not null,
    reason       text        not null,
    wording_only boolean     not null,
    comments     text        not null,
    returned_by  text        not null,
    returned_at  timestamptz not null
);
create index on county_return (report_id, id);

alter table report
    -- Of the latest revision, while the township edits another; null before the first.
    add column submitted_content_id   uuid references content,
    add column returned_id            uuid references county_return,
    add column waivers                text not null default '[]',
    add column responses              text not null default '[]',
    add column sign_off_requested_by  text,
    add column sign_off_requested_at  timestamptz,
    -- The revision whose withdrawal the county has not answered yet.
    add column withdrawal_of          integer,
    add column registration_number    text;
update report set submitted_content_id = content_id where receipt_number is not null;
create index on report (submitted_content_id);

alter table revision
    add column signed_by text,
    add column waivers   text not null default '[]',
    add column responses text not null default '[]';

-- Nobody did what the county's side answered by itself.
alter table report_history alter column who drop not null;
alter table report_history add column remark text;
