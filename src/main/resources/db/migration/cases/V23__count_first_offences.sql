-- Who was let off for a first offence is no first offender the next time (行政处罚法第三十三条第一款); a decision that was
-- revoked is nothing to compare with.
alter table cases.case_sheet add column forgiven boolean not null default false;
alter table cases.case_sheet add column undone boolean not null default false;
comment on column cases.case_sheet.forgiven is '初次违法不予处罚（行政处罚法第三十三条第一款）';
comment on column cases.case_sheet.undone is '决定已被撤销或者确认无效（行政处罚法第四十八条第二款）';

update cases.case_sheet sheet
   set party_kind = known.kind
  from (select distinct on (region_code, case_id) region_code, case_id, form -> 'party' ->> 'kind' as kind
          from cases.case_act
         where act in ('VERIFY_CLUE', 'OPEN_COERCION', 'DECIDE_ON_THE_SPOT')
         order by region_code, case_id, seq desc) known
 where sheet.region_code = known.region_code and sheet.id = known.case_id and sheet.party_kind is null;

update cases.case_sheet sheet
   set undone = true
 where exists (select from cases.case_act taken
                where taken.region_code = sheet.region_code and taken.case_id = sheet.id
                  and taken.act = 'RECORD_UNDOING' and taken.form ->> 'kind' in ('REVOKED', 'INVALID'));

update cases.case_sheet sheet
   set forgiven = true
 where not sheet.undone
   and exists (select from cases.case_act taken
                where taken.region_code = sheet.region_code and taken.case_id = sheet.id
                  and taken.act = 'DECIDE_NO_PENALTY' and taken.form ->> 'ground' = 'FIRST_OFFENCE');

create or replace function cases.earlier_penalties(of_region int, of_case uuid, of_party text) returns bigint
    language sql stable security definer set search_path = pg_catalog
    as $$
    select count(*) from cases.case_sheet sheet
     where sheet.region_code = of_region and sheet.party_digest = of_party and sheet.id <> of_case
       and (sheet.penalised or sheet.forgiven)
    $$;
