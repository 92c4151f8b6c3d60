-- Courses, teachers and sessions are known to every organ of the region; each organ writes its own.
create table training.teacher (
    region_code int not null,
    id          uuid not null,
    organ_id    uuid not null,
    version     int not null check (version > 0),
    name        text not null check (char_length(name) between 1 and 50),
    kind        text not null check (kind in ('own', 'party-school', 'college', 'lawyer', 'other')),
    fields      text[] not null,
    about       text check (char_length(about) <= 500),
    left_on     date,
    primary key (region_code, id)
);
comment on table training.teacher is '师资库：授课教师（行动计划举措六）';
comment on column training.teacher.region_code is '行政区划代码';
comment on column training.teacher.id is '标识';
comment on column training.teacher.organ_id is '登记的机关';
comment on column training.teacher.version is '版本';
comment on column training.teacher.name is '姓名';
comment on column training.teacher.kind is '来源：本系统、党校、院校、律师、其他';
comment on column training.teacher.fields is '讲授的领域；空为不限';
comment on column training.teacher.about is '简介';
comment on column training.teacher.left_on is '退出日期';
create index teacher_by_name on training.teacher (region_code, name, id);

create table training.course (
    region_code int not null,
    id          uuid not null,
    organ_id    uuid not null,
    version     int not null check (version > 0),
    title       text not null check (char_length(title) between 1 and 200),
    category    text not null check (category in ('public-law', 'trade', 'political')),
    audience    text not null check (audience in ('everyone', 'officers', 'reviewers', 'heads', 'assistants')),
    grade       text not null check (grade in ('any', 'initial', 'in-service', 'advanced')),
    tier        text not null check (tier in ('any', 'department', 'township')),
    field       text check (char_length(field) <= 50),
    method      text not null check (method in ('lecture', 'seminar', 'case-study', 'simulation', 'on-site')),
    hours       numeric(4, 1) not null check (hours > 0 and hours <= 80),
    outline     text check (char_length(outline) <= 2000),
    ended_on    date,
    primary key (region_code, id)
);
comment on table training.course is '培训课程：分类、分级、分层、分领域（行动计划举措二、三、五）';
comment on column training.course.region_code is '行政区划代码';
comment on column training.course.id is '标识';
comment on column training.course.organ_id is '开课的机关';
comment on column training.course.version is '版本';
comment on column training.course.title is '课程名称';
comment on column training.course.category is '学时类别：公共法律知识、业务知识和技能、政治理论和党性教育（另计）';
comment on column training.course.audience is '分类：培训对象';
comment on column training.course.grade is '分级：初任、在职、骨干';
comment on column training.course.tier is '分层：县直机关、乡镇';
comment on column training.course.field is '执法领域；没有的为通用';
comment on column training.course.method is '教学方法';
comment on column training.course.hours is '学时';
comment on column training.course.outline is '课程提纲';
comment on column training.course.ended_on is '停开日期';
create index course_by_title on training.course (region_code, title, id);

create table training.material (
    region_code  int not null,
    id           uuid not null,
    organ_id     uuid not null,
    course_id    uuid not null,
    title        text not null check (char_length(title) between 1 and 200),
    file_id      uuid,
    statute      text,
    version_from date,
    added_on     date not null,
    person       text not null,
    replaced_on  date,
    primary key (region_code, id),
    foreign key (region_code, course_id) references training.course (region_code, id) on delete restrict,
    check ((statute is null) = (version_from is null))
);
comment on table training.material is '课件，按法源版本';
comment on column training.material.region_code is '行政区划代码';
comment on column training.material.id is '标识';
comment on column training.material.organ_id is '开课的机关';
comment on column training.material.course_id is '课程';
comment on column training.material.title is '课件名称';
comment on column training.material.file_id is '文件';
comment on column training.material.statute is '所讲法规在登记簿中的代号';
comment on column training.material.version_from is '所讲版本的施行日期';
comment on column training.material.added_on is '登记日期';
comment on column training.material.person is '登记人';
comment on column training.material.replaced_on is '更换日期';
create index material_by_course on training.material (region_code, course_id);

create table training.required_course (
    region_code   int not null,
    id            uuid not null,
    organ_id      uuid not null,
    course_id     uuid not null,
    year          int not null check (year between 2020 and 2100),
    basis         text not null check (char_length(basis) between 1 and 300),
    person        text not null,
    withdrawn_on  date,
    withdrawn_why text,
    primary key (region_code, id),
    foreign key (region_code, course_id) references training.course (region_code, id) on delete restrict
);
comment on table training.required_course is '年度必修课程（行动计划举措四）';
comment on column training.required_course.region_code is '行政区划代码';
comment on column training.required_course.id is '标识';
comment on column training.required_course.organ_id is '确定必修的机关';
comment on column training.required_course.course_id is '课程';
comment on column training.required_course.year is '年度';
comment on column training.required_course.basis is '依据';
comment on column training.required_course.person is '经办人';
comment on column training.required_course.withdrawn_on is '取消必修的日期';
comment on column training.required_course.withdrawn_why is '取消的理由';
create unique index required_course_once on training.required_course (region_code, course_id, year) where withdrawn_on is null;

create table training.session (
    region_code   int not null,
    id            uuid not null,
    organ_id      uuid not null,
    version       int not null check (version > 0),
    course_id     uuid not null,
    title         text not null,
    category      text not null check (category in ('public-law', 'trade', 'political')),
    method        text not null,
    hours         numeric(4, 1) not null check (hours > 0 and hours <= 80),
    on_day        date not null,
    starts_at     time,
    place         text not null check (char_length(place) between 1 and 200),
    teacher_id    uuid,
    teacher_name  text not null check (char_length(teacher_name) between 1 and 50),
    capacity      int not null check (capacity between 1 and 5000),
    partners      uuid[] not null,
    batch_id      uuid,
    guidance_id   uuid,
    state         text not null check (state in ('planned', 'held', 'cancelled')),
    confirmed_on  date,
    confirmed_by  text,
    cancelled_why text,
    primary key (region_code, id),
    foreign key (region_code, course_id) references training.course (region_code, id) on delete restrict,
    check ((state = 'held') = (confirmed_on is not null))
);
comment on table training.session is '培训场次';
comment on column training.session.region_code is '行政区划代码';
comment on column training.session.id is '标识';
comment on column training.session.organ_id is '组织的机关';
comment on column training.session.version is '版本';
comment on column training.session.course_id is '课程';
comment on column training.session.title is '课程名称，排课时的';
comment on column training.session.category is '学时类别';
comment on column training.session.method is '教学方法';
comment on column training.session.hours is '学时';
comment on column training.session.on_day is '日期';
comment on column training.session.starts_at is '开始时间';
comment on column training.session.place is '地点';
comment on column training.session.teacher_id is '师资库中的教师';
comment on column training.session.teacher_name is '授课人';
comment on column training.session.capacity is '名额';
comment on column training.session.partners is '联合组织的部门';
comment on column training.session.batch_id is '所属轮训批次';
comment on column training.session.guidance_id is '所办的培训指导';
comment on column training.session.state is '状态：待开、已确认到课、取消';
comment on column training.session.confirmed_on is '确认到课日期';
comment on column training.session.confirmed_by is '确认人';
comment on column training.session.cancelled_why is '取消的理由';
create index session_by_day on training.session (region_code, on_day desc, id desc);
create index session_by_batch on training.session (region_code, batch_id) where batch_id is not null;

create table training.attendance (
    region_code  int not null,
    id           uuid not null,
    organ_id     uuid not null,
    organiser_id uuid not null,
    version      int not null check (version > 0),
    session_id   uuid not null,
    officer_id   uuid not null,
    officer_name text not null,
    state        text not null check (state in ('enrolled', 'attended', 'absent', 'withdrawn')),
    hours        numeric(4, 1) not null check (hours >= 0 and hours <= 80),
    person       text not null,
    primary key (region_code, id),
    unique (region_code, session_id, officer_id),
    foreign key (region_code, session_id) references training.session (region_code, id) on delete restrict,
    check (state = 'attended' or hours = 0)
);
comment on table training.attendance is '报名与到课，一人一场一行';
comment on column training.attendance.region_code is '行政区划代码';
comment on column training.attendance.id is '标识';
comment on column training.attendance.organ_id is '人员报名时所在机关';
comment on column training.attendance.organiser_id is '组织的机关';
comment on column training.attendance.version is '版本';
comment on column training.attendance.session_id is '场次';
comment on column training.attendance.officer_id is '人员';
comment on column training.attendance.officer_name is '姓名';
comment on column training.attendance.state is '状态：已报名、到课、缺课、退报';
comment on column training.attendance.hours is '计入的学时';
comment on column training.attendance.person is '最后经办人';
create index attendance_by_officer on training.attendance (region_code, officer_id);

create table training.attendance_change (
    region_code   int not null,
    id            uuid not null,
    organ_id      uuid not null,
    organiser_id  uuid not null,
    attendance_id uuid not null,
    state_before  text not null,
    state         text not null,
    hours_before  numeric(4, 1) not null,
    hours         numeric(4, 1) not null,
    reason        text not null check (char_length(reason) between 1 and 500),
    person        text not null,
    on_day        date not null,
    changed_at    timestamptz not null,
    primary key (region_code, id),
    foreign key (region_code, attendance_id) references training.attendance (region_code, id) on delete restrict
);
comment on table training.attendance_change is '到课的更正';
comment on column training.attendance_change.region_code is '行政区划代码';
comment on column training.attendance_change.id is '标识';
comment on column training.attendance_change.organ_id is '人员所在机关';
comment on column training.attendance_change.organiser_id is '组织的机关';
comment on column training.attendance_change.attendance_id is '到课记录';
comment on column training.attendance_change.state_before is '原状态';
comment on column training.attendance_change.state is '改后状态';
comment on column training.attendance_change.hours_before is '原学时';
comment on column training.attendance_change.hours is '改后学时';
comment on column training.attendance_change.reason is '理由';
comment on column training.attendance_change.person is '经办人';
comment on column training.attendance_change.on_day is '更正日期';
comment on column training.attendance_change.changed_at is '登记时间';
create index attendance_change_by_attendance on training.attendance_change (region_code, attendance_id);

call platform.protect('training.teacher');
call platform.protect('training.course');
call platform.protect('training.material');
call platform.protect('training.required_course');
call platform.protect('training.session');
call platform.protect('training.attendance');
call platform.protect('training.attendance_change');

do $$
declare
    kept      text;
    region    text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int';
    organiser text := ' and organiser_id::text = any (string_to_array(current_setting(''app.%s'', true), '',''))';
    -- Whoever sees a person and may write at all enters the person for a session: a department also those of its teams.
    person    text := ' and current_setting(''app.writes'', true) <> '''' and (current_setting(''app.organs'', true) = ''*'''
        || ' or organ_id::text = any (string_to_array(current_setting(''app.organs'', true), '','')))';
begin
    foreach kept in array array['training.teacher', 'training.course', 'training.material', 'training.required_course',
            'training.session'] loop
        execute format('drop policy seen on %s', kept);
        execute format('create policy seen on %s for select using (%s)', kept, region);
    end loop;
    foreach kept in array array['training.attendance', 'training.attendance_change'] loop
        execute format('drop policy inserted on %s', kept);
        execute format('drop policy updated on %s', kept);
        execute format('create policy inserted on %s for insert with check (%s)', kept, region || person);
        execute format('create policy updated on %s for update using (%s) with check (%s)', kept, region || person, region || person);
        execute format('create policy seen_by_organiser on %s for select using (%s)', kept, region || format(organiser, 'organs'));
        execute format('create policy inserted_by_organiser on %s for insert with check (%s)', kept, region || format(organiser, 'writes'));
        execute format('create policy updated_by_organiser on %s for update using (%s) with check (%s)', kept,
            region || format(organiser, 'writes'), region || format(organiser, 'writes'));
    end loop;
end
$$;

grant select, insert, update on training.teacher, training.course, training.session, training.attendance to zhiheng_app;
grant select, insert on training.material, training.required_course, training.attendance_change to zhiheng_app;
grant update (replaced_on) on training.material to zhiheng_app;
grant update (withdrawn_on, withdrawn_why) on training.required_course to zhiheng_app;

-- How many places are taken must be known to whoever enters people; the names of other organs are not told.
create function training.people_in(of_region int, of_sessions uuid[])
    returns table (session_id uuid, entered int, present int)
    language sql stable security definer set search_path = pg_catalog
    as $$ select session_id, count(*)::int, (count(*) filter (where state = 'attended'))::int
            from training.attendance
           where region_code = of_region and session_id = any (of_sessions) and state <> 'withdrawn'
           group by session_id $$;
comment on function training.people_in is '各场培训的报名人数和到课人数';
revoke execute on all functions in schema training from public;
grant execute on all functions in schema training to zhiheng_app;
