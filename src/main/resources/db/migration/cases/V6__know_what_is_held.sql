alter table cases.case_sheet add column held_marks text[] not null default '{}';
comment on column cases.case_sheet.held_marks is '在案查封扣押财物的标识（行政强制法第二十三条第二款）';
create index case_sheet_by_held_mark on cases.case_sheet using gin (held_marks) where held_marks <> '{}';

-- Whether something is held already in another case. Looks past the asker's scope over the whole county; answers only
-- with the mark, the organ and the number of the case.
create function cases.held_elsewhere(of_region int, of_case uuid, wanted text[])
    returns table (mark text, organ_id uuid, number text)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select mark, sheet.organ_id, sheet.number
      from cases.case_sheet sheet, unnest(wanted) mark
     where sheet.region_code = of_region and sheet.id <> of_case and sheet.held_marks <> '{}'
       and sheet.held_marks && wanted and mark = any (sheet.held_marks)
    $$;
comment on function cases.held_elsewhere is '全县范围内已经查封扣押的财物（行政强制法第二十三条第二款）';
revoke execute on function cases.held_elsewhere from public;
grant execute on function cases.held_elsewhere to zhiheng_app;
