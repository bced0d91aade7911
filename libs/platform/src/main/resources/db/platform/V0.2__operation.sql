-- What an operator looks at, and what is measured.

-- In the order in which they died where the service makes the ids; those that are here already get any.
alter table dead_letter add column id uuid not null default gen_random_uuid();
alter table dead_letter alter column id drop default;
alter table dead_letter add column redriven_at timestamptz;
create unique index on dead_letter (id);
create index on dead_letter (id) where redriven_at is null;

create index on inbox (consumer, source, subject) where parked_at is not null;
create index on inbox_held (held_at);

alter table outbox add column appended_at timestamptz not null default now();
