-- A table protected in this way shows and takes only rows within the scope of the transaction; its owner sees all, so
-- that migrations and security definer functions do.
--
--     call platform.protect('cases.penalty_case');            rows of an organ: region_code and organ_id
--     call platform.protect('organs.organ', 'id');            the organ is in another column
--     call platform.protect('matters.region_choice', null);   rows of a region and of no organ
--     call platform.protect('cases.case_act', closed_to_administrators => true);   what no administrator may see
create procedure platform.protect(rel regclass, organ_column name default 'organ_id', closed_to_administrators boolean default false)
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    owner name := (select pg_get_userbyid(relowner) from pg_class where oid = rel);
    region text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int';
    seen text := region;
    written text := region || ' and current_setting(''app.writes'', true) <> ''''';
begin
    if closed_to_administrators then
        region := region || ' and current_setting(''app.administers'', true) = ''false''';
        seen := region;
        written := region || ' and current_setting(''app.writes'', true) <> ''''';
    end if;
    if organ_column is not null then
        seen := region || format(
            ' and (current_setting(''app.organs'', true) = ''*'''
            ' or %I::text = any (string_to_array(current_setting(''app.organs'', true), '','')))', organ_column);
        written := region || format(
            ' and (current_setting(''app.writes'', true) = ''*'''
            ' or %I::text = any (string_to_array(current_setting(''app.writes'', true), '','')))', organ_column);
    end if;
    execute format('alter table %s enable row level security', rel);
    execute format('alter table %s force row level security', rel);
    execute format('create policy seen on %s for select using (%s)', rel, seen);
    execute format('create policy inserted on %s for insert with check (%s)', rel, written);
    execute format('create policy updated on %s for update using (%s) with check (%s)', rel, written, written);
    execute format('create policy deleted on %s for delete using (%s)', rel, written);
    execute format('create policy owner_sees_all on %s to %I using (true) with check (true)', rel, owner);
end
$$;

comment on procedure platform.protect is '给表加上数据范围';
