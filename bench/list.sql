\set year random(2018, 2025)
begin;
select platform.enter(140431, 140431, :organ, :organ, 'bench', false);
select * from cases.case_sheet
 where (cast(:organ as uuid) is null or organ_id = :organ) and (cast('CLOSED' as text) is null or stage = 'CLOSED')
   and (cast(null as text) is null or procedure = null) and (cast(null as uuid) is null or null = any (officer_ids))
   and (cast(null as text) is null or null = any (waiting_for)) and (cast(null as date) is null or due_on <= null)
   and (clue_on, id) < (make_date(:year, 12, 31), '00000000-0000-0000-0000-000000000000')
 order by clue_on desc, id desc limit 51;
select count(*) from (select 1 from cases.case_sheet where organ_id = :organ and stage = 'CLOSED' limit 2001) found;
commit;
