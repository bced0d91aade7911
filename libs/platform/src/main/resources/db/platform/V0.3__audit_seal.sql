-- The chain over the audit entries, in the order in which they were sealed. No foreign key: that an entry is gone
-- is for the verifier to find, not for the database to prevent the wrong way round.
create table audit_seal (
    position bigint primary key,
    entry_id uuid   not null unique,
    hash     bytea  not null check (octet_length(hash) = 32)
);

-- The heads of the chain that were published.
create table audit_head (
    number       bigint      primary key,
    position     bigint      not null,
    hash         bytea       not null,
    published_at timestamptz not null default now()
);

-- What is not sealed yet. A row is put here by whichever transaction inserts an entry, so one that commits late is found
-- like any other; to look for entries without a seal would read the whole trail each second.
create table audit_unsealed (
    entry_id uuid not null
);

insert into audit_unsealed select id from audit_entry;

create function audit_await_seal() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed values (new.id);
    return null;
end $$;

create trigger audit_await_seal after insert on audit_entry
    for each row execute function audit_await_seal();

-- Whoever is not their owner may add to the trail and its chain, and read them.
do $$
declare
    other record;
begin
    for other in
        select distinct grantee, table_name from information_schema.role_table_grants
        where table_schema = current_schema()
            and table_name in ('audit_entry', 'audit_seal', 'audit_head')
            and grantee not in (current_user, 'PUBLIC')
    loop
        execute format('revoke all on %I from %I', other.table_name, other.grantee);
        execute format('grant select, insert on %I to %I', other.table_name, other.grantee);
    end loop;
end $$;
