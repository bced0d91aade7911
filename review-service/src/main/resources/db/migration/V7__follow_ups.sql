-- 跟踪事项 of the township's previous report, as the revision brought them.
alter table revision add follow_ups jsonb not null default '[]';
