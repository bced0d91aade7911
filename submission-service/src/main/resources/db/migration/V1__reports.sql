-- What the county calls for, as far as review-service has told.
create table round (
    id     uuid primary key,
    county text collate "C" not null,
    title  text             not null,
    kind   text             not null,
    period text             not null,
    issuer text             not null,
    line   text             not null,
    due_at timestamptz      not null,
    state  text             not null
);

create table round_township (
    round_id uuid             not null references round,
    division text collate "C" not null,
    name     text             not null,
    primary key (round_id, division)
);
create index on round_township (division, round_id);

create table round_part (
    round_id uuid    not null references round,
    position integer not null,
    code     text    not null,
    headings text[]  not null,
    primary key (round_id, position)
);

-- What was handed in at one time, never changed; a draft's goes when another takes its place.
create table content (
    id          uuid primary key,
    title       text        not null,
    file_name   text        not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      text        not null,
    blockers    integer     not null,
    warnings    integer     not null,
    advice      integer     not null,
    document    text        not null,
    findings    text        not null,
    event_bytes integer     not null,
    written_by  text        not null,
    written_at  timestamptz not null
);

create table content_file (
    content_id uuid primary key references content on delete cascade,
    bytes      bytea not null
);
-- Uncompressed, so that a slice is read without the rest; a .docx would not shrink anyway.
alter table content_file alter column bytes set storage external;

create table report (
    id             uuid primary key,
    round_id       uuid             not null references round,
    township       text collate "C" not null,
    status         text             not null,
    content_id     uuid             not null references content,
    started_by     text             not null,
    started_at     timestamptz      not null,
    -- The receipt of the latest revision; null before the first.
    receipt_number text,
    revision       integer,
    sha256         text,
    submitted_at   timestamptz,
    version        bigint           not null,
    event_count    bigint           not null
);
-- A discarded report makes room for another.
create unique index one_live_report on report (round_id, township) where status <> 'DISCARDED';
create index on report (township, id);
create index on report (content_id);

create table revision (
    id             uuid primary key,
    report_id      uuid        not null references report,
    revision       integer     not null,
    content_id     uuid        not null references content,
    receipt_number text        not null unique,
    sha256         text        not null,
    submitted_by   text        not null,
    submitted_at   timestamptz not null,
    unique (report_id, revision)
);
create index on revision (content_id);

create sequence receipt_serial;

create table report_history (
    id        uuid primary key,
    report_id uuid        not null references report,
    at        timestamptz not null,
    who       text        not null,
    what      text        not null,
    revision  integer
);
create index on report_history (report_id, id);
