-- What a round asks of its reports, one value that is read with it: parts, indicators, words, grades.
alter table round add column rules jsonb not null default '{}';
update round set rules = jsonb_build_object(
    'requiredParts',
    coalesce(
        (select jsonb_agg(
                jsonb_build_object('code', p.code, 'headings', to_jsonb(p.headings)) order by p.position)
         from round_part p where p.round_id = round.id),
        '[]'));
drop table round_part;
