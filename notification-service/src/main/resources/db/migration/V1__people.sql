-- Removed people keep their row without their data: the count of their events goes on where it
-- stopped when somebody of that name comes back.
create table person (
    id          text collate "C" primary key,
    division    text collate "C" not null,
    present     boolean not null,
    name        text,
    unit        text,
    roles       text[]  not null,
    email       text,
    version     bigint  not null,
    event_count bigint  not null,
    check (not present or name is not null),
    check (present or (name is null and unit is null and email is null))
);
create index on person (division) where present;
