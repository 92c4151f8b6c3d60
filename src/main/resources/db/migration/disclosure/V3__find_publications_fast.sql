-- As cases.with_words: the words are found by their pairs past the policies, within the scope that is given; the rows are
-- read again under the policies.
alter table disclosure.publication_sheet add column words text
    generated always as (lower(title || ' ' || party || ' ' || coalesce(number, ''))) stored;
comment on column disclosure.publication_sheet.words is '供检索的文字';

create index publication_sheet_by_words on disclosure.publication_sheet using gin (platform.pairs(words));

-- The publications in which each of these words stands, at most ten thousand, the latest decision first.
create function disclosure.with_words(region_from int, region_to int, organs uuid[], wanted text)
    returns table (record_region int, record_id uuid)
    language sql stable security definer rows 100 set search_path = pg_catalog
    as $$
    select sheet.region_code, sheet.id
      from disclosure.publication_sheet sheet
     where platform.pairs(sheet.words) @> platform.pairs(wanted)
       and (select bool_and(strpos(sheet.words, word) > 0) from regexp_split_to_table(lower(btrim(wanted)), '\s+') word)
       and sheet.region_code between region_from and region_to
       and (organs is null or sheet.organ_id = any (organs))
     order by sheet.decided_on desc, sheet.id desc
     limit 10000
    $$;
revoke execute on function disclosure.with_words from public;
grant execute on function disclosure.with_words to zhiheng_app;
