-- The public searches without signing in, so an index has to carry it. It looks into the public's own table alone.
alter table disclosure.public_record add column words text
    generated always as (lower(title || ' ' || party || ' ' || coalesce(number, ''))) stored;
comment on column disclosure.public_record.words is '供检索的文字';

create index public_record_by_words on disclosure.public_record using gin (platform.pairs(words));

-- The records in which each of these words stands, at most ten thousand, the latest first.
create function disclosure.public_with_words(wanted text)
    returns table (record_region int, record_id uuid)
    language sql stable security definer rows 100 set search_path = pg_catalog
    as $$
    select record.region_code, record.id
      from disclosure.public_record record
     where platform.pairs(record.words) @> platform.pairs(wanted)
       and (select bool_and(strpos(record.words, word) > 0) from regexp_split_to_table(lower(btrim(wanted)), '\s+') word)
     order by record.decided_on desc, record.id desc
     limit 10000
    $$;
revoke execute on function disclosure.public_with_words from public;
grant execute on function disclosure.public_with_words to zhiheng_app;
