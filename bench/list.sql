\set year random(2018, 2025)
begin;
select platform.enter(140431, 140431, :organ, :organ, 'bench', false);
select sheet.* from unnest(array[:organ]::uuid[]) seen (organ) cross join lateral (
    select * from cases.case_sheet where region_code = 140431 and organ_id = seen.organ and stage = 'CLOSED'
       and (clue_on, id) < (make_date(:year::int, 12, 31), '00000000-0000-0000-0000-000000000000')
     order by clue_on desc, id desc limit 51) sheet
 order by clue_on desc, id desc limit 51;
select count(*) from (
    select sheet.* from unnest(array[:organ]::uuid[]) seen (organ) cross join lateral (
        select * from cases.case_sheet where region_code = 140431 and organ_id = seen.organ and stage = 'CLOSED' limit 2001) sheet
     limit 2001) found;
commit;
