create table training.guidance (
    region_code   int not null,
    id            uuid not null,
    organ_id      uuid not null,
    department_id uuid not null,
    version       int not null check (version > 0),
    topic         text not null check (char_length(topic) between 1 and 200),
    reason        text check (char_length(reason) <= 500),
    wanted_by     date not null,
    state         text not null check (state in ('asked', 'arranged', 'declined', 'held', 'closed')),
    teacher_name  text,
    on_day        date,
    place         text,
    people        int check (people between 0 and 5000),
    answer        text check (char_length(answer) <= 500),
    feedback      text check (char_length(feedback) <= 500),
    asked_by      text not null,
    asked_on      date not null,
    answered_by   text,
    answered_on   date,
    held_on       date,
    closed_on     date,
    primary key (region_code, id)
);
comment on table training.guidance is '部门对乡镇的培训业务指导（行动计划举措六）';
comment on column training.guidance.region_code is '行政区划代码';
comment on column training.guidance.id is '标识';
comment on column training.guidance.organ_id is '申请的乡镇';
comment on column training.guidance.department_id is '指导的部门';
comment on column training.guidance.version is '版本';
comment on column training.guidance.topic is '需要指导的内容';
comment on column training.guidance.reason is '说明';
comment on column training.guidance.wanted_by is '希望何日以前';
comment on column training.guidance.state is '状态：待答复、已安排、不能安排、已授课、已反馈';
comment on column training.guidance.teacher_name is '派出的教师';
comment on column training.guidance.on_day is '授课日期';
comment on column training.guidance.place is '授课地点';
comment on column training.guidance.people is '到课人数';
comment on column training.guidance.answer is '答复的说明';
comment on column training.guidance.feedback is '乡镇的反馈';
comment on column training.guidance.asked_by is '申请人';
comment on column training.guidance.asked_on is '申请日期';
comment on column training.guidance.answered_by is '答复人';
comment on column training.guidance.answered_on is '答复日期';
comment on column training.guidance.held_on is '实际授课日期';
comment on column training.guidance.closed_on is '反馈日期';
create index guidance_by_day on training.guidance (region_code, asked_on desc, id desc);

call platform.protect('training.guidance');

-- Guidance is a matter of two organs: the department sees what it is asked for, and answers it.
create policy seen_by_department on training.guidance for select
    using (region_code between nullif(current_setting('app.region_from', true), '')::int and nullif(current_setting('app.region_to', true), '')::int
       and department_id::text = any (string_to_array(current_setting('app.organs', true), ',')));
create policy answered_by_department on training.guidance for update
    using (region_code between nullif(current_setting('app.region_from', true), '')::int and nullif(current_setting('app.region_to', true), '')::int
       and department_id::text = any (string_to_array(current_setting('app.writes', true), ',')));

grant select, insert, update on training.guidance to zhiheng_app;
