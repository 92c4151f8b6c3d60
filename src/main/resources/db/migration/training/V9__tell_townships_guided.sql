-- Which townships were guided is a figure of the whole region, whoever asks; what each asked for stays with the two organs.
create function training.townships_guided(of_region int, first_day date, last_day date) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as $$ select distinct organ_id from training.guidance
           where region_code = of_region and held_on between first_day and last_day
             and of_region between nullif(current_setting('app.region_from', true), '')::int
                               and nullif(current_setting('app.region_to', true), '')::int $$;
comment on function training.townships_guided is '一段时间内得到培训业务指导的乡镇';
revoke execute on function training.townships_guided from public;
grant execute on function training.townships_guided to zhiheng_app;
