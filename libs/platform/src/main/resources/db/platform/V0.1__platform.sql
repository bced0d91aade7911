-- What every service keeps beside its business: events on their way out, events that came in,
-- answers kept for retries, and who did what.

create table outbox (
    position   bigint generated always as identity primary key,
    topic      text        not null,
    record_key text        not null,
    subject    text        not null,
    sequence   bigint      not null,
    headers    jsonb       not null,
    data       bytea,
    unique (topic, subject, sequence)
);

create table inbox (
    consumer  text   not null,
    source    text   not null,
    subject   text   not null,
    sequence  bigint not null,
    parked_at timestamptz,
    primary key (consumer, source, subject)
);

-- Events that arrived before their predecessor, or after one that could not be applied.
create table inbox_held (
    consumer         text        not null,
    source           text        not null,
    subject          text        not null,
    sequence         bigint      not null,
    topic            text        not null,
    topic_partition  integer     not null,
    topic_offset     bigint      not null,
    record_key       text,
    headers          jsonb       not null,
    data             bytea,
    held_at          timestamptz not null default now(),
    primary key (consumer, source, subject, sequence)
);

create table dead_letter (
    consumer         text        not null,
    topic            text        not null,
    topic_partition  integer     not null,
    topic_offset     bigint      not null,
    source           text,
    subject          text,
    sequence         bigint,
    record_key       text,
    headers          jsonb       not null,
    data             bytea,
    reason           text        not null,
    died_at          timestamptz not null default now(),
    primary key (consumer, topic, topic_partition, topic_offset)
);

create table idempotency_key (
    person       text        not null,
    method       text        not null,
    path         text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer,
    location     text,
    body         bytea,
    created_at   timestamptz not null default now(),
    primary key (person, method, path, key)
);
create index on idempotency_key (created_at);

create table audit_entry (
    id       uuid primary key,
    at       timestamptz not null default now(),
    person   text        not null,
    division text        not null,
    action   text        not null,
    target   text        not null,
    outcome  text        not null check (outcome in ('ACCEPTED', 'REFUSED')),
    reason   text
);
create index on audit_entry (target, at);
