-- What a round's reports are checked for beside its parts, and how findings are graded.
alter table round add column rules jsonb not null default '{}';
