-- 跟踪事项: what the township's previous report left open, with what this content seems to say of it;
-- and what the township confirms of these, with the draft and then with the revision.
alter table content
    add column follow_ups      text    not null default '[]',
    add column follow_up_count integer not null default 0;
alter table report
    add column confirmations           text    not null default '[]',
    add column submitted_confirmations integer not null default 0;
alter table revision add column confirmations text not null default '[]';
