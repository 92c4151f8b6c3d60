-- What was learned elsewhere, and the account of hours: it is never entered, only counted from what was confirmed.
create table training.outside_training (
    region_code   int not null,
    id            uuid not null,
    organ_id      uuid not null,
    version       int not null check (version > 0),
    officer_id    uuid not null,
    officer_name  text not null,
    title         text not null check (char_length(title) between 1 and 200),
    provider      text not null check (char_length(provider) between 1 and 200),
    category      text not null check (category in ('public-law', 'trade', 'political')),
    from_day      date not null,
    until_day     date not null check (until_day >= from_day),
    claimed_hours numeric(4, 1) not null check (claimed_hours > 0 and claimed_hours <= 80),
    proof_id      uuid not null,
    state         text not null check (state in ('claimed', 'counted', 'refused')),
    counted_hours numeric(4, 1) not null check (counted_hours >= 0 and counted_hours <= claimed_hours),
    answer        text check (char_length(answer) <= 500),
    claimed_by    text not null,
    claimed_on    date not null,
    reviewed_by   text,
    reviewed_on   date,
    primary key (region_code, id),
    check (state = 'counted' or counted_hours = 0),
    check ((state = 'claimed') = (reviewed_on is null))
);
comment on table training.outside_training is '外训证书：在别处参加的培训';
comment on column training.outside_training.region_code is '行政区划代码';
comment on column training.outside_training.id is '标识';
comment on column training.outside_training.organ_id is '人员申报时所在机关';
comment on column training.outside_training.version is '版本';
comment on column training.outside_training.officer_id is '人员';
comment on column training.outside_training.officer_name is '姓名';
comment on column training.outside_training.title is '培训名称';
comment on column training.outside_training.provider is '举办单位';
comment on column training.outside_training.category is '学时类别';
comment on column training.outside_training.from_day is '培训起';
comment on column training.outside_training.until_day is '培训止，计入这一天所在的年度';
comment on column training.outside_training.claimed_hours is '申报学时';
comment on column training.outside_training.proof_id is '证明文件';
comment on column training.outside_training.state is '状态：待审、计入、不予计入';
comment on column training.outside_training.counted_hours is '计入的学时';
comment on column training.outside_training.answer is '审核说明';
comment on column training.outside_training.claimed_by is '申报人';
comment on column training.outside_training.claimed_on is '申报日期';
comment on column training.outside_training.reviewed_by is '审核人';
comment on column training.outside_training.reviewed_on is '审核日期';
create index outside_training_by_day on training.outside_training (region_code, claimed_on desc, id desc);
create index outside_training_by_officer on training.outside_training (region_code, officer_id);

call platform.protect('training.outside_training');
drop policy inserted on training.outside_training;
drop policy updated on training.outside_training;

do $$
declare
    person text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int'
        || ' and current_setting(''app.writes'', true) <> '''' and (current_setting(''app.organs'', true) = ''*'''
        || ' or organ_id::text = any (string_to_array(current_setting(''app.organs'', true), '','')))';
begin
    execute format('create policy inserted on training.outside_training for insert with check (%s)', person);
    execute format('create policy updated on training.outside_training for update using (%s) with check (%s)', person, person);
end
$$;

grant select, insert on training.outside_training to zhiheng_app;
grant update (version, state, counted_hours, answer, reviewed_by, reviewed_on) on training.outside_training to zhiheng_app;

-- The hours of people, wherever they served when they earned them: who moved to another organ takes them along. Asked for
-- people whom the reader sees, and only within the reader's regions.
create function training.credits(of_region int, of_officers uuid[], first_day date, last_day date)
    returns table (officer_id uuid, source text, record_id uuid, course_id uuid, batch_id uuid, title text, category text,
                   hours numeric, on_day date, booked boolean)
    language sql stable security definer set search_path = pg_catalog
    as $$
        select attended.officer_id, 'session', held.id, held.course_id, held.batch_id, held.title, held.category,
               case when attended.state = 'attended' then attended.hours else held.hours end, held.on_day,
               attended.state = 'enrolled'
          from training.attendance attended
          join training.session held on held.region_code = attended.region_code and held.id = attended.session_id
         where attended.region_code = of_region and attended.officer_id = any (of_officers)
           and held.on_day between first_day and last_day
           and (attended.state = 'attended' or attended.state = 'enrolled' and held.state = 'planned')
           and of_region between nullif(current_setting('app.region_from', true), '')::int
                             and nullif(current_setting('app.region_to', true), '')::int
        union all
        select claimed.officer_id, 'outside', claimed.id, null, null, claimed.title, claimed.category, claimed.counted_hours,
               claimed.until_day, false
          from training.outside_training claimed
         where claimed.region_code = of_region and claimed.officer_id = any (of_officers) and claimed.state = 'counted'
           and claimed.until_day between first_day and last_day
           and of_region between nullif(current_setting('app.region_from', true), '')::int
                             and nullif(current_setting('app.region_to', true), '')::int
    $$;
comment on function training.credits is '人员的学时来源：到课、报名、计入的外训证书';
revoke execute on all functions in schema training from public;
grant execute on all functions in schema training to zhiheng_app;
