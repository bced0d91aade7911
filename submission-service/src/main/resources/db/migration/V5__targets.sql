-- 目标任务 of one township in one round, as review-service told last: a list, as JSON.
create table round_targets (
    round_id uuid             not null references round,
    township text collate "C" not null,
    targets  text             not null,
    primary key (round_id, township)
);
