-- Words are found by their pairs of characters. What an index of pairs tells could leak past the policies, so the database
-- does not use it under them: with_words reads past them, within the scope it is given, and returns keys; the rows are
-- read again under the policies.
create function platform.pairs(words text) returns text[]
    language sql immutable parallel safe set search_path = pg_catalog
    as $$
    select array(select distinct substr(word, i, 2)
                   from regexp_split_to_table(lower(words), '\s+') word, generate_series(1, length(word) - 1) i)
    $$;
comment on function platform.pairs is '各个词中相邻的两个字';

alter table cases.case_sheet add column words text
    generated always as (lower(title || ' ' || party || ' ' || coalesce(number, '') || ' ' || matter)) stored;
comment on column cases.case_sheet.words is '供检索的文字';

create index case_sheet_by_words on cases.case_sheet using gin (platform.pairs(words));
create index case_sheet_under_way on cases.case_sheet (region_code, organ_id, due_on, clue_on, id) where stage <> 'CLOSED';
create index case_sheet_by_stage_of_region on cases.case_sheet (region_code, stage, clue_on desc, id desc);
create index case_sheet_by_day on cases.case_sheet (clue_on desc, id desc);
drop index cases.case_sheet_by_due;

-- The cases in which each of these words stands, at most ten thousand, the latest first.
create function cases.with_words(region_from int, region_to int, organs uuid[], wanted text)
    returns table (case_region int, case_id uuid)
    language sql stable security definer rows 100 set search_path = pg_catalog
    as $$
    select sheet.region_code, sheet.id
      from cases.case_sheet sheet
     where platform.pairs(sheet.words) @> platform.pairs(wanted)
       and (select bool_and(strpos(sheet.words, word) > 0) from regexp_split_to_table(lower(btrim(wanted)), '\s+') word)
       and sheet.region_code between region_from and region_to
       and (organs is null or sheet.organ_id = any (organs))
     order by sheet.clue_on desc, sheet.id desc
     limit 10000
    $$;
revoke execute on function cases.with_words from public;
grant execute on function cases.with_words to zhiheng_app;
