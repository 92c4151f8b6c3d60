create table appraisal.duty (
    region_code int         not null,
    id          uuid        not null,
    version     int         not null check (version > 0),
    organ_id    uuid        not null,
    post        text        not null check (char_length(post) between 1 and 100),
    duties      text[]      not null check (cardinality(duties) > 0),
    powers      text[]      not null,
    basis       text        check (char_length(basis) between 1 and 500),
    officers    uuid[]      not null,
    ended       boolean     not null,
    reason      text        check (char_length(reason) between 1 and 500),
    person      text        not null,
    made_on     date        not null,
    made_at     timestamptz not null,
    primary key (region_code, id, version)
);
create index duty_by_organ on appraisal.duty (region_code, organ_id, id, version desc);
comment on table appraisal.duty is '岗位职权分解表，一个版本一行，只增不改（行政执法责任制，行政处罚法第七十五条）';
comment on column appraisal.duty.region_code is '行政区划代码';
comment on column appraisal.duty.id is '标识';
comment on column appraisal.duty.version is '版本';
comment on column appraisal.duty.organ_id is '机关';
comment on column appraisal.duty.post is '岗位';
comment on column appraisal.duty.duties is '岗位职责';
comment on column appraisal.duty.powers is '分解到岗位的职权';
comment on column appraisal.duty.basis is '依据';
comment on column appraisal.duty.officers is '任职人员';
comment on column appraisal.duty.ended is '岗位已撤销';
comment on column appraisal.duty.reason is '修改或者撤销的理由';
comment on column appraisal.duty.person is '编制人';
comment on column appraisal.duty.made_on is '编制的法律日期';
comment on column appraisal.duty.made_at is '编制时间';

create table appraisal.indicator (
    region_code int         not null,
    id          uuid        not null,
    version     int         not null check (version > 0),
    organ_id    uuid        not null,
    name        text        not null check (char_length(name) between 1 and 100),
    meaning     text        not null check (char_length(meaning) between 1 and 500),
    source      text        check (char_length(source) between 1 and 40),
    ended       boolean     not null,
    reason      text        check (char_length(reason) between 1 and 500),
    person      text        not null,
    made_on     date        not null,
    made_at     timestamptz not null,
    primary key (region_code, id, version)
);
create index indicator_by_organ on appraisal.indicator (region_code, organ_id, id, version desc);
comment on table appraisal.indicator is '考核指标库，一个版本一行，只增不改；不得与罚没挂钩（行政处罚法第七十四条）';
comment on column appraisal.indicator.region_code is '行政区划代码';
comment on column appraisal.indicator.id is '标识';
comment on column appraisal.indicator.version is '版本';
comment on column appraisal.indicator.organ_id is '机关';
comment on column appraisal.indicator.name is '指标名称';
comment on column appraisal.indicator.meaning is '口径';
comment on column appraisal.indicator.source is '数据来源；人工评述的没有';
comment on column appraisal.indicator.ended is '已停用';
comment on column appraisal.indicator.reason is '修改或者停用的理由';
comment on column appraisal.indicator.person is '编制人';
comment on column appraisal.indicator.made_on is '编制的法律日期';
comment on column appraisal.indicator.made_at is '编制时间';

create table appraisal.form (
    region_code  int  not null,
    id           uuid not null,
    organ_id     uuid not null,
    officer_id   uuid not null,
    version      int  not null check (version > 0),
    name         text not null,
    post         text,
    year         int  not null check (year between 2021 and 2100),
    stage        text not null check (stage in ('drawn', 'shown', 'objected', 'settled', 'proposed', 'approved', 'notified')),
    round        int  not null check (round > 0),
    drawn_on     date not null,
    shown_on     date,
    proposed     text check (proposed in ('excellent', 'competent', 'basically-competent', 'incompetent')),
    grade        text check (grade in ('excellent', 'competent', 'basically-competent', 'incompetent')),
    approved_on  date,
    uses         int  not null check (uses >= 0),
    primary key (region_code, id),
    unique (region_code, officer_id, year),
    check ((stage in ('approved', 'notified')) = (grade is not null and approved_on is not null))
);
create index form_by_year on appraisal.form (region_code, organ_id, year desc, name, id);
create index form_by_officer on appraisal.form (region_code, officer_id, year desc);
comment on table appraisal.form is '年度考核表，由步骤得出（公务员法第三十七条）';
comment on column appraisal.form.region_code is '行政区划代码';
comment on column appraisal.form.id is '标识';
comment on column appraisal.form.organ_id is '考核的机关';
comment on column appraisal.form.officer_id is '被考核的执法人员';
comment on column appraisal.form.version is '步骤数';
comment on column appraisal.form.name is '姓名，制表时的';
comment on column appraisal.form.post is '职务，制表时的';
comment on column appraisal.form.year is '考核年度';
comment on column appraisal.form.stage is '环节';
comment on column appraisal.form.round is '第几次汇集事实';
comment on column appraisal.form.drawn_on is '制表日期';
comment on column appraisal.form.shown_on is '交本人核对的日期';
comment on column appraisal.form.proposed is '建议的等次';
comment on column appraisal.form.grade is '审定的等次（公务员法第三十八条）';
comment on column appraisal.form.approved_on is '审定日期';
comment on column appraisal.form.uses is '结果运用的次数（公务员法第三十九条）';

create table appraisal.form_step (
    region_code int         not null,
    form_id     uuid        not null,
    seq         int         not null check (seq > 0),
    organ_id    uuid        not null,
    act         text        not null,
    note        text        check (char_length(note) between 1 and 2000),
    grade       text,
    use         text        check (use in ('training', 'promotion', 'reward', 'discipline')),
    upheld      boolean,
    acted_on    date        not null,
    acted_at    timestamptz not null,
    person      text        not null,
    role        text        not null,
    entry       bigint      not null,
    primary key (region_code, form_id, seq),
    foreign key (region_code, form_id) references appraisal.form (region_code, id)
);
comment on table appraisal.form_step is '年度考核的每一步，只增不改';
comment on column appraisal.form_step.region_code is '行政区划代码';
comment on column appraisal.form_step.form_id is '考核表';
comment on column appraisal.form_step.seq is '顺序号';
comment on column appraisal.form_step.organ_id is '考核的机关';
comment on column appraisal.form_step.act is '行为';
comment on column appraisal.form_step.note is '说明或者理由';
comment on column appraisal.form_step.grade is '等次';
comment on column appraisal.form_step.use is '结果用于：培养、晋升、奖励、惩戒';
comment on column appraisal.form_step.upheld is '异议成立';
comment on column appraisal.form_step.acted_on is '法律上的日期';
comment on column appraisal.form_step.acted_at is '实际时间';
comment on column appraisal.form_step.person is '办理人姓名';
comment on column appraisal.form_step.role is '办理人';
comment on column appraisal.form_step.entry is '透明日志的条目号';

create table appraisal.finding (
    region_code int     not null,
    form_id     uuid    not null,
    round       int     not null check (round > 0),
    seq         int     not null check (seq > 0),
    organ_id    uuid    not null,
    source      text,
    name        text    not null,
    meaning     text,
    indicator   boolean not null,
    available   boolean not null,
    words       text    not null,
    rows        jsonb   not null,
    primary key (region_code, form_id, round, seq),
    foreign key (region_code, form_id) references appraisal.form (region_code, id)
);
comment on table appraisal.finding is '考核表上汇集的事实，一次汇集一组，只增不改';
comment on column appraisal.finding.region_code is '行政区划代码';
comment on column appraisal.finding.form_id is '考核表';
comment on column appraisal.finding.round is '第几次汇集';
comment on column appraisal.finding.seq is '顺序号';
comment on column appraisal.finding.organ_id is '考核的机关';
comment on column appraisal.finding.source is '数据来源；人工评述的没有';
comment on column appraisal.finding.name is '名称';
comment on column appraisal.finding.meaning is '口径';
comment on column appraisal.finding.indicator is '是考核指标；不是的只作为事实列出';
comment on column appraisal.finding.available is '已有数据来源';
comment on column appraisal.finding.words is '汇集的结果';
comment on column appraisal.finding.rows is '结果背后的每一行';

call platform.protect('appraisal.duty');
call platform.protect('appraisal.indicator');
call platform.protect('appraisal.form', closed_to_administrators => true);
call platform.protect('appraisal.form_step', closed_to_administrators => true);
call platform.protect('appraisal.finding', closed_to_administrators => true);

-- A form is for the organ that appraises, and for the justice bureau of the region, whose trainer reads it; no other organ,
-- above or beside it, and no leader gets a row. Who of the organ reads which form, the module says.
do $$
declare
    kept text;
begin
    foreach kept in array array['appraisal.form', 'appraisal.form_step', 'appraisal.finding'] loop
        execute format('drop policy seen on %s', kept);
        execute format('create policy seen on %s for select using ('
            'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
            ' and nullif(current_setting(''app.region_to'', true), '''')::int'
            ' and current_setting(''app.administers'', true) = ''false'''
            ' and (current_setting(''app.writes'', true) = ''*'''
            ' or organ_id::text = any (string_to_array(current_setting(''app.writes'', true), '',''))'
            ' or (current_setting(''app.organs'', true) = ''*'' and current_setting(''app.writes'', true) <> '''')))', kept);
    end loop;
end
$$;

grant select, insert on appraisal.duty, appraisal.indicator, appraisal.form, appraisal.form_step, appraisal.finding to zhiheng_app;
grant update (version, stage, round, shown_on, proposed, grade, approved_on, uses) on appraisal.form to zhiheng_app;

-- How far the appraisal of a year has come in each organ that the reader sees: numbers, no persons, no grades.
create function appraisal.progress(of_region int, of_year int, on_day date)
    returns table (organ_id uuid, drawn bigint, approved bigint, uses bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select form.organ_id, count(*), count(*) filter (where form.approved_on <= on_day), coalesce(sum(form.uses), 0)::bigint
      from appraisal.form form
     where form.region_code = of_region and form.year = of_year and form.drawn_on <= on_day
       and of_region between nullif(current_setting('app.region_from', true), '')::int
                         and nullif(current_setting('app.region_to', true), '')::int
       and (current_setting('app.organs', true) = '*'
            or form.organ_id::text = any (string_to_array(current_setting('app.organs', true), ',')))
     group by form.organ_id
     order by form.organ_id
    $$;
comment on function appraisal.progress is '各机关一年的考核进度：只有人数，没有姓名和等次';
revoke execute on function appraisal.progress from public;
grant execute on function appraisal.progress to zhiheng_app;
