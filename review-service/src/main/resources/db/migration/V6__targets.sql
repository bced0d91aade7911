-- 目标任务 of a round's townships, as the county last set them.
create table round_target (
    id        uuid primary key,
    round_id  uuid             not null references round,
    position  integer          not null,
    township  text collate "C" not null,
    indicator text             not null,
    names     text[]           not null,
    unit      text,
    target    numeric          not null,
    verified  numeric,
    unique (round_id, position)
);
