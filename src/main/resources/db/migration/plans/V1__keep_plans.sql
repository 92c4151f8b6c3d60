create table plans.plan (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    name        text        not null check (char_length(name) between 1 and 200),
    starts_on   date        not null,
    ends_on     date        not null,
    parts       jsonb       not null,
    indicators  jsonb       not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    constraint plan_pk primary key (region_code, id),
    constraint plan_name_is_used_once unique (region_code, name),
    constraint plan_ends_after_it_starts check (starts_on <= ends_on)
);

create table plans.measure (
    region_code int  not null,
    id          uuid not null,
    organ_id    uuid not null,
    plan_id     uuid not null,
    number      int  not null check (number > 0),
    version     int  not null,
    title       text not null check (char_length(title) between 1 and 200),
    text        text not null,
    part        int,
    indicator   int,
    responsible jsonb not null,
    due_on      date,
    target      text,
    charter     int check (charter between 1 and 48),
    constraint measure_pk primary key (region_code, id),
    constraint measure_number_is_used_once unique (region_code, plan_id, number),
    constraint measure_of_plan foreign key (region_code, plan_id) references plans.plan (region_code, id)
);

create table plans.measure_change (
    region_code int         not null,
    measure_id  uuid        not null,
    version     int         not null,
    organ_id    uuid        not null,
    content     jsonb       not null,
    reason      text,
    person      text        not null,
    at          timestamptz not null,
    constraint measure_change_pk primary key (region_code, measure_id, version),
    constraint change_of_measure foreign key (region_code, measure_id) references plans.measure (region_code, id)
);

create table plans.report (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    measure_id  uuid        not null,
    reported_on date        not null,
    state       text        not null check (state in ('not-started', 'under-way', 'done')),
    text        text        not null check (char_length(text) between 1 and 4000),
    attachments jsonb       not null,
    person      text        not null,
    at          timestamptz not null,
    constraint report_pk primary key (region_code, id),
    constraint report_of_measure foreign key (region_code, measure_id) references plans.measure (region_code, id)
);

create index report_by_measure on plans.report (region_code, measure_id, reported_on desc, id desc);

-- The board is read by everybody of the region; each row is written by the organ whose it is.
do $$
declare
    rel regclass;
    own constant text := '(current_setting(''app.writes'', true) = ''*'''
        ' or organ_id::text = any (string_to_array(current_setting(''app.writes'', true), '','')))';
begin
    foreach rel in array array['plans.plan', 'plans.measure', 'plans.measure_change', 'plans.report']::regclass[] loop
        call platform.protect(rel, null);
        execute format('create policy added_by_its_organ on %s as restrictive for insert to zhiheng_app with check (%s)', rel, own);
        execute format('create policy changed_by_its_organ on %s as restrictive for update to zhiheng_app using (%s)', rel, own);
    end loop;
end
$$;

grant select, insert on plans.plan, plans.measure_change, plans.report to zhiheng_app;
grant select, insert, update on plans.measure to zhiheng_app;

comment on schema plans is '行动计划';
comment on table plans.plan is '行动计划';
comment on column plans.plan.region_code is '行政区划代码';
comment on column plans.plan.id is '标识';
comment on column plans.plan.organ_id is '牵头机关';
comment on column plans.plan.name is '名称';
comment on column plans.plan.starts_on is '起始日期';
comment on column plans.plan.ends_on is '截止日期';
comment on column plans.plan.parts is '部分：编号、标题';
comment on column plans.plan.indicators is '指标：编号、标题、所属部分';
comment on column plans.plan.created_at is '导入时间';
comment on column plans.plan.created_by is '导入人';
comment on table plans.measure is '举措';
comment on column plans.measure.region_code is '行政区划代码';
comment on column plans.measure.id is '标识';
comment on column plans.measure.organ_id is '牵头机关';
comment on column plans.measure.plan_id is '所属计划';
comment on column plans.measure.number is '编号';
comment on column plans.measure.version is '版本';
comment on column plans.measure.title is '标题';
comment on column plans.measure.text is '内容';
comment on column plans.measure.part is '所属部分的编号';
comment on column plans.measure.indicator is '所属指标的编号';
comment on column plans.measure.responsible is '责任单位';
comment on column plans.measure.due_on is '期限';
comment on column plans.measure.target is '目标';
comment on column plans.measure.charter is '对应四十八条举措（2023—2025年任务清单）的哪一条，自动数据按它取';
comment on table plans.measure_change is '举措的历次内容（只增不改）';
comment on column plans.measure_change.region_code is '行政区划代码';
comment on column plans.measure_change.measure_id is '举措';
comment on column plans.measure_change.version is '版本';
comment on column plans.measure_change.organ_id is '牵头机关';
comment on column plans.measure_change.content is '全部内容';
comment on column plans.measure_change.reason is '修改的理由';
comment on column plans.measure_change.person is '修改人';
comment on column plans.measure_change.at is '修改时间';
comment on table plans.report is '进展报告（只增不改）';
comment on column plans.report.region_code is '行政区划代码';
comment on column plans.report.id is '标识';
comment on column plans.report.organ_id is '报告机关';
comment on column plans.report.measure_id is '举措';
comment on column plans.report.reported_on is '报告日期';
comment on column plans.report.state is '进展：未开始、推进中、已完成';
comment on column plans.report.text is '内容';
comment on column plans.report.attachments is '附件';
comment on column plans.report.person is '报告人';
comment on column plans.report.at is '报告时间';
