-- Every transaction begins with this. SET LOCAL as text, since on a distributed database set_config does not reach the
-- other nodes.
create function platform.enter(region_from int, region_to int, organs text, writes text, account text, administers boolean)
    returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('set local app.region_from = %L', coalesce(region_from::text, ''));
    execute format('set local app.region_to = %L', coalesce(region_to::text, ''));
    execute format('set local app.organs = %L', coalesce(organs, ''));
    execute format('set local app.writes = %L', coalesce(writes, ''));
    execute format('set local app.account = %L', coalesce(account, ''));
    execute format('set local app.administers = %L', coalesce(administers, true)::text);
end
$$;

comment on schema platform is '机房';
comment on function platform.enter is '进入数据范围：本次事务可见的区划、机关和可写的机关';
