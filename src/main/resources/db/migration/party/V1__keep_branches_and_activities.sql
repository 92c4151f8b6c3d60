create table party.branch (
    region_code int    not null,
    id          uuid   not null,
    organ_id    uuid   not null,
    version     int    not null check (version > 0),
    name        text   not null check (char_length(name) between 1 and 100),
    units       uuid[] not null check (cardinality(units) > 0),
    secretary   text   check (char_length(secretary) between 1 and 50),
    founded_on  date   not null,
    ended_on    date   check (ended_on >= founded_on),
    primary key (region_code, id)
);
create index branch_by_name on party.branch (region_code, name, id);
create index branch_by_organ on party.branch (region_code, organ_id);
comment on table party.branch is '党支部与执法单位的对应（行动计划举措一）';
comment on column party.branch.region_code is '行政区划代码';
comment on column party.branch.id is '标识';
comment on column party.branch.organ_id is '登记的机关';
comment on column party.branch.version is '版本';
comment on column party.branch.name is '党支部名称';
comment on column party.branch.units is '对应的执法单位';
comment on column party.branch.secretary is '支部书记姓名';
comment on column party.branch.founded_on is '成立日期';
comment on column party.branch.ended_on is '撤销日期，自当日起不再统计';

create table party.member (
    region_code int  not null,
    id          uuid not null,
    organ_id    uuid not null,
    branch_id   uuid not null,
    name        text not null check (char_length(name) between 1 and 50),
    joined_on   date not null,
    left_on     date check (left_on >= joined_on),
    primary key (region_code, id),
    foreign key (region_code, branch_id) references party.branch (region_code, id)
);
create index member_by_branch on party.member (region_code, branch_id, name, id);
comment on table party.member is '党支部应到会的人员，只作签到用';
comment on column party.member.region_code is '行政区划代码';
comment on column party.member.id is '标识';
comment on column party.member.organ_id is '登记的机关';
comment on column party.member.branch_id is '党支部';
comment on column party.member.name is '姓名';
comment on column party.member.joined_on is '编入支部的日期';
comment on column party.member.left_on is '转出支部的日期，自当日起不再应到';

create table party.activity (
    region_code int     not null,
    id          uuid    not null,
    organ_id    uuid    not null,
    branch_id   uuid    not null,
    version     int     not null check (version > 0),
    kind        text    not null check (kind in ('branch-meeting', 'committee-meeting', 'group-meeting', 'party-lesson', 'theme-day', 'joint-action', 'other')),
    theme       text    not null check (char_length(theme) between 1 and 200),
    held_on     date    not null,
    place       text    not null check (char_length(place) between 1 and 200),
    partners    text[]  not null,
    work        text    check (char_length(work) between 1 and 500),
    case_id     uuid,
    photos      uuid[]  not null,
    expected    int     not null check (expected >= 0),
    attended    int     not null check (attended between 0 and expected),
    primary key (region_code, id),
    foreign key (region_code, branch_id) references party.branch (region_code, id)
);
create index activity_by_day on party.activity (region_code, held_on desc, id desc);
create index activity_by_branch on party.activity (region_code, branch_id, held_on desc, id desc);
create index activity_by_organ on party.activity (region_code, organ_id, held_on desc, id desc);
comment on table party.activity is '党支部活动，只记活动事实（行动计划举措一、二）';
comment on column party.activity.region_code is '行政区划代码';
comment on column party.activity.id is '标识';
comment on column party.activity.organ_id is '登记的机关';
comment on column party.activity.branch_id is '党支部';
comment on column party.activity.version is '版本';
comment on column party.activity.kind is '类型';
comment on column party.activity.theme is '议题或者主题';
comment on column party.activity.held_on is '活动日期';
comment on column party.activity.place is '地点';
comment on column party.activity.partners is '联合开展的单位';
comment on column party.activity.work is '与执法任务的关联';
comment on column party.activity.case_id is '关联的案件';
comment on column party.activity.photos is '照片';
comment on column party.activity.expected is '应到人数';
comment on column party.activity.attended is '实到人数';

create table party.activity_change (
    region_code int         not null,
    activity_id uuid        not null,
    version     int         not null check (version > 0),
    organ_id    uuid        not null,
    entry       jsonb       not null,
    reason      text        check (char_length(reason) between 1 and 500),
    person      text        not null,
    changed_at  timestamptz not null,
    primary key (region_code, activity_id, version),
    foreign key (region_code, activity_id) references party.activity (region_code, id)
);
comment on table party.activity_change is '活动登记的历次内容，只增不改';
comment on column party.activity_change.region_code is '行政区划代码';
comment on column party.activity_change.activity_id is '活动';
comment on column party.activity_change.version is '版本';
comment on column party.activity_change.organ_id is '登记的机关';
comment on column party.activity_change.entry is '登记的内容';
comment on column party.activity_change.reason is '更正的理由；第一次登记的没有';
comment on column party.activity_change.person is '登记人';
comment on column party.activity_change.changed_at is '登记时间';

create table party.attendance (
    region_code int     not null,
    activity_id uuid    not null,
    version     int     not null,
    member_id   uuid    not null,
    organ_id    uuid    not null,
    name        text    not null,
    attended    boolean not null,
    primary key (region_code, activity_id, version, member_id),
    foreign key (region_code, activity_id) references party.activity (region_code, id),
    foreign key (region_code, member_id) references party.member (region_code, id)
);
comment on table party.attendance is '到会名单，随活动登记的版本，只增不改';
comment on column party.attendance.region_code is '行政区划代码';
comment on column party.attendance.activity_id is '活动';
comment on column party.attendance.version is '活动登记的版本';
comment on column party.attendance.member_id is '应到人员';
comment on column party.attendance.organ_id is '登记的机关';
comment on column party.attendance.name is '姓名，登记时的';
comment on column party.attendance.attended is '到会';

create table party.roster (
    region_code int    not null,
    id          uuid   not null,
    organ_id    uuid   not null,
    branch_id   uuid   not null,
    version     int    not null check (version > 0),
    kind        text   not null check (kind in ('vanguard-post', 'model-team')),
    name        text   not null check (char_length(name) between 1 and 100),
    people      text[] not null check (cardinality(people) > 0),
    named_on    date   not null,
    ended_on    date   check (ended_on >= named_on),
    why         text   check (char_length(why) between 1 and 500),
    primary key (region_code, id),
    foreign key (region_code, branch_id) references party.branch (region_code, id)
);
create index roster_by_branch on party.roster (region_code, branch_id, named_on desc, id);
comment on table party.roster is '党员先锋岗、示范队名册';
comment on column party.roster.region_code is '行政区划代码';
comment on column party.roster.id is '标识';
comment on column party.roster.organ_id is '登记的机关';
comment on column party.roster.branch_id is '党支部';
comment on column party.roster.version is '版本';
comment on column party.roster.kind is '种类：先锋岗、示范队';
comment on column party.roster.name is '名称';
comment on column party.roster.people is '在岗人员或者队员姓名';
comment on column party.roster.named_on is '设立日期';
comment on column party.roster.ended_on is '撤销日期';
comment on column party.roster.why is '设立或者撤销的说明';

call platform.protect('party.branch');
call platform.protect('party.member', closed_to_administrators => true);
call platform.protect('party.activity');
call platform.protect('party.activity_change', closed_to_administrators => true);
call platform.protect('party.attendance', closed_to_administrators => true);
call platform.protect('party.roster', closed_to_administrators => true);

-- Who belongs to a branch and who came is for the organ itself: no organ above it and no bureau sees the names.
do $$
declare
    named text;
begin
    foreach named in array array['party.member', 'party.attendance', 'party.activity_change', 'party.roster'] loop
        execute format('drop policy seen on %s', named);
        execute format('create policy seen on %s for select using ('
            'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
            ' and nullif(current_setting(''app.region_to'', true), '''')::int'
            ' and current_setting(''app.administers'', true) = ''false'''
            ' and (current_setting(''app.writes'', true) = ''*'''
            ' or organ_id::text = any (string_to_array(current_setting(''app.writes'', true), '',''))))', named);
    end loop;
end
$$;

grant select, insert on party.branch, party.member, party.activity, party.activity_change, party.attendance, party.roster to zhiheng_app;
grant update (version, name, units, secretary, founded_on, ended_on) on party.branch to zhiheng_app;
grant update (left_on) on party.member to zhiheng_app;
grant update (version, kind, theme, held_on, place, partners, work, case_id, photos, expected, attended) on party.activity to zhiheng_app;
grant update (version, ended_on, why) on party.roster to zhiheng_app;
