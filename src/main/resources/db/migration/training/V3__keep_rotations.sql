create table training.rotation (
    region_code int not null,
    id          uuid not null,
    organ_id    uuid not null,
    version     int not null check (version > 0),
    title       text not null check (char_length(title) between 1 and 200),
    from_day    date not null,
    until_day   date not null check (until_day >= from_day),
    closed_on   date,
    primary key (region_code, id)
);
comment on table training.rotation is '轮训批次（行动计划举措八）';
comment on column training.rotation.region_code is '行政区划代码';
comment on column training.rotation.id is '标识';
comment on column training.rotation.organ_id is '组织的机关';
comment on column training.rotation.version is '版本';
comment on column training.rotation.title is '批次名称';
comment on column training.rotation.from_day is '起始日期';
comment on column training.rotation.until_day is '完成期限，当日有效';
comment on column training.rotation.closed_on is '结束日期';

create table training.rotation_member (
    region_code  int not null,
    id           uuid not null,
    organ_id     uuid not null,
    organiser_id uuid not null,
    rotation_id  uuid not null,
    officer_id   uuid not null,
    officer_name text not null,
    listed_on    date not null,
    due_on       date not null,
    later        boolean not null,
    excused_why  text,
    excused_on   date,
    primary key (region_code, id),
    unique (region_code, rotation_id, officer_id),
    foreign key (region_code, rotation_id) references training.rotation (region_code, id) on delete restrict
);
comment on table training.rotation_member is '轮训名单';
comment on column training.rotation_member.region_code is '行政区划代码';
comment on column training.rotation_member.id is '标识';
comment on column training.rotation_member.organ_id is '人员列入时所在机关';
comment on column training.rotation_member.organiser_id is '组织的机关';
comment on column training.rotation_member.rotation_id is '批次';
comment on column training.rotation_member.officer_id is '人员';
comment on column training.rotation_member.officer_name is '姓名';
comment on column training.rotation_member.listed_on is '列入日期';
comment on column training.rotation_member.due_on is '完成期限；后来入岗的为补训期限';
comment on column training.rotation_member.later is '后来入岗的，另计补训期限';
comment on column training.rotation_member.excused_why is '移出名单的理由';
comment on column training.rotation_member.excused_on is '移出名单的日期';

create table training.rotation_snapshot (
    region_code int not null,
    id          uuid not null,
    organ_id    uuid not null,
    rotation_id uuid not null,
    as_of       date not null,
    members     int not null,
    done        int not null,
    person      text not null,
    taken_at    timestamptz not null,
    primary key (region_code, id),
    unique (region_code, rotation_id, as_of),
    foreign key (region_code, rotation_id) references training.rotation (region_code, id) on delete restrict
);
comment on table training.rotation_snapshot is '轮训截止快照，只增不改';
comment on column training.rotation_snapshot.region_code is '行政区划代码';
comment on column training.rotation_snapshot.id is '标识';
comment on column training.rotation_snapshot.organ_id is '组织的机关';
comment on column training.rotation_snapshot.rotation_id is '批次';
comment on column training.rotation_snapshot.as_of is '截止日期';
comment on column training.rotation_snapshot.members is '应训人数';
comment on column training.rotation_snapshot.done is '完成人数';
comment on column training.rotation_snapshot.person is '经办人';
comment on column training.rotation_snapshot.taken_at is '登记时间';

create table training.rotation_snapshot_row (
    region_code  int not null,
    id           uuid not null,
    organ_id     uuid not null,
    organiser_id uuid not null,
    snapshot_id  uuid not null,
    officer_id   uuid not null,
    officer_name text not null,
    done_on      date,
    primary key (region_code, id),
    foreign key (region_code, snapshot_id) references training.rotation_snapshot (region_code, id) on delete restrict
);
comment on table training.rotation_snapshot_row is '轮训截止快照的名单，只增不改';
comment on column training.rotation_snapshot_row.region_code is '行政区划代码';
comment on column training.rotation_snapshot_row.id is '标识';
comment on column training.rotation_snapshot_row.organ_id is '人员当时所在机关';
comment on column training.rotation_snapshot_row.organiser_id is '组织的机关';
comment on column training.rotation_snapshot_row.snapshot_id is '快照';
comment on column training.rotation_snapshot_row.officer_id is '人员';
comment on column training.rotation_snapshot_row.officer_name is '姓名';
comment on column training.rotation_snapshot_row.done_on is '完成日期；没有完成的为空';
create index rotation_snapshot_row_by_snapshot on training.rotation_snapshot_row (region_code, snapshot_id);

call platform.protect('training.rotation');
call platform.protect('training.rotation_member');
call platform.protect('training.rotation_snapshot');
call platform.protect('training.rotation_snapshot_row');

do $$
declare
    kept      text;
    region    text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int';
    organiser text := ' and (current_setting(''app.%1$s'', true) = ''*'''
        || ' or organiser_id::text = any (string_to_array(current_setting(''app.%1$s'', true), '','')))';
begin
    foreach kept in array array['training.rotation', 'training.rotation_snapshot'] loop
        execute format('drop policy seen on %s', kept);
        execute format('create policy seen on %s for select using (%s)', kept, region);
    end loop;
    foreach kept in array array['training.rotation_member', 'training.rotation_snapshot_row'] loop
        execute format('drop policy inserted on %s', kept);
        execute format('drop policy updated on %s', kept);
        execute format('create policy inserted on %s for insert with check (%s)', kept, region || format(organiser, 'writes'));
        execute format('create policy updated on %s for update using (%s) with check (%s)', kept,
            region || format(organiser, 'writes'), region || format(organiser, 'writes'));
    end loop;
end
$$;

grant select, insert on training.rotation, training.rotation_member, training.rotation_snapshot, training.rotation_snapshot_row
    to zhiheng_app;
grant update (version, title, from_day, until_day, closed_on) on training.rotation to zhiheng_app;
grant update (excused_why, excused_on) on training.rotation_member to zhiheng_app;
