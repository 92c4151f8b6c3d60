-- Spaces, capitals and the width of a character make no other question of a stem.
create function examinations.stem_key(stem text) returns text
    language sql immutable parallel safe
    return encode(sha256(convert_to(lower(regexp_replace(normalize(stem, nfkc), '\s', '', 'g')), 'UTF8')), 'hex');
comment on function examinations.stem_key(text) is '题干的查重键：不计空白、大小写、全角半角';

alter table examinations.question add column stem_key text;
comment on column examinations.question.stem_key is '现行版本题干的查重键，一个区划内不重复';

-- Those that were entered twice before stay, told apart by their ids.
update examinations.question question
   set stem_key = numbered.key || case when numbered.nth = 1 then '' else ' ' || question.id end
  from (select known.region_code, known.id, examinations.stem_key(version.stem) key,
               row_number() over (partition by known.region_code, examinations.stem_key(version.stem) order by known.id) nth
          from examinations.question known
          join examinations.question_version version
            on version.region_code = known.region_code and version.question_id = known.id and version.version = known.version) numbered
 where question.region_code = numbered.region_code and question.id = numbered.id;

alter table examinations.question alter column stem_key set not null;
create unique index question_stem on examinations.question (region_code, stem_key);
grant update (stem_key) on examinations.question to zhiheng_app;
