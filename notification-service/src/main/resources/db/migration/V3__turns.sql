-- What an event alone knows of its notice.
alter table notice
    add column due_at       timestamptz,
    add column registration text,
    add column comments     integer;

-- Who has, or had, each report in hand: says who is told of a resubmission or of a withdrawal.
create table course (
    report     uuid primary key,
    claimed_by text
);

create table revision_end (
    report   uuid    not null references course,
    revision integer not null,
    outcome  text    not null check (outcome in ('SENT_BACK', 'WITHDRAWN')),
    person   text    not null,
    primary key (report, revision)
);

-- Resubmissions that came before the end of the revision before them: the two topics have no common order.
create table waiting_resubmission (
    report   uuid    not null references course,
    revision integer not null,
    event_id uuid    not null,
    round    uuid    not null,
    township text    not null,
    primary key (report, revision)
);
