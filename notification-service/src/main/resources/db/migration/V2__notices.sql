-- What notices speak of, as far as events have told. Events of two topics come in no common order,
-- so a notice may be there before its round or its report: it refers to them by id alone.
create table round (
    id     uuid primary key,
    title  text        not null,
    due_at timestamptz not null
);

create table report (
    id    uuid primary key,
    title text not null
);

create table township (
    division text collate "C" primary key,
    name     text not null
);

create table notice (
    id              uuid primary key,
    event_id        uuid        not null,
    occasion        text        not null,
    round           uuid        not null,
    report          uuid,
    revision        integer,
    township        text collate "C" not null,
    person          text collate "C" not null,
    division        text collate "C" not null,
    channel         text        not null check (channel in ('INBOX', 'MAIL')),
    state           text        not null check (state in ('PENDING', 'SENT', 'FAILED', 'GIVEN_UP')),
    created_at      timestamptz not null,
    sent_at         timestamptz,
    read_at         timestamptz,
    attempts        integer     not null,
    next_attempt_at timestamptz,
    last_error      text,
    version         bigint      not null,
    unique (event_id, person, channel),
    check ((state = 'PENDING') = (next_attempt_at is not null)),
    check ((state = 'SENT') = (sent_at is not null))
);
create index on notice (person, id) where channel = 'INBOX';
create index on notice (next_attempt_at) where state = 'PENDING';
create index on notice (state, id);
