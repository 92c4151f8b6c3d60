-- Who leaves may not act from that day; the certificate is called back by a day, comes back or is declared lost, and its
-- cancellation is announced.
create table officers.departure (
    region_code  int     not null,
    id           uuid    not null,
    organ_id     uuid    not null,
    officer_id   uuid    not null,
    version      int     not null check (version > 0),
    name         text    not null,
    certificates text[]  not null,
    ground       text    not null check (ground in ('transfer', 'resignation', 'dismissal', 'retirement', 'other')),
    left_on      date    not null,
    reason       text    check (char_length(reason) between 1 and 500),
    due_on       date,
    due_because  text    not null,
    state        text    not null check (state in ('recalled', 'returned', 'lost', 'announced', 'none')),
    returned_on  date,
    received_by  text,
    declaration_id uuid,
    announced_on date,
    announcement text    check (char_length(announcement) between 1 and 500),
    primary key (region_code, id),
    check (state not in ('returned') or returned_on is not null),
    check (state <> 'announced' or (announced_on is not null and announcement is not null)),
    foreign key (region_code, officer_id) references officers.officer (region_code, id) on delete restrict
);
create index departure_day on officers.departure (region_code, left_on desc, id desc);
create index departure_officer on officers.departure (region_code, officer_id);
comment on table officers.departure is '离岗与证件收回（任务清单第十条、行政执法监督条例第十条）';
comment on column officers.departure.region_code is '行政区划代码';
comment on column officers.departure.id is '标识';
comment on column officers.departure.organ_id is '离岗时所在机构';
comment on column officers.departure.officer_id is '离岗人员';
comment on column officers.departure.version is '版本';
comment on column officers.departure.name is '姓名';
comment on column officers.departure.certificates is '须收回的证号';
comment on column officers.departure.ground is '离岗原因：调动、辞职、辞退、退休、其他';
comment on column officers.departure.left_on is '离岗日期，自当日起不得执法';
comment on column officers.departure.reason is '说明';
comment on column officers.departure.due_on is '收回期限；空为待放假安排';
comment on column officers.departure.due_because is '收回期限的推算';
comment on column officers.departure.state is '状态：待收回、已收回、声明遗失、已公告注销、没有证件';
comment on column officers.departure.returned_on is '收回或者声明遗失的日期';
comment on column officers.departure.received_by is '经手人';
comment on column officers.departure.declaration_id is '遗失声明的文件';
comment on column officers.departure.announced_on is '注销公告日期';
comment on column officers.departure.announcement is '注销公告';

create table officers.departure_step (
    region_code  int         not null,
    departure_id uuid        not null,
    seq          int         not null check (seq > 0),
    organ_id     uuid        not null,
    act          text        not null,
    note         text,
    acted_on     date        not null,
    acted_at     timestamptz not null,
    person       text        not null,
    role         text        not null,
    primary key (region_code, departure_id, seq),
    foreign key (region_code, departure_id) references officers.departure (region_code, id) on delete restrict
);
comment on table officers.departure_step is '离岗与证件收回的经过，只增不改';
comment on column officers.departure_step.region_code is '行政区划代码';
comment on column officers.departure_step.departure_id is '离岗';
comment on column officers.departure_step.seq is '次序';
comment on column officers.departure_step.organ_id is '离岗时所在机构';
comment on column officers.departure_step.act is '行为';
comment on column officers.departure_step.note is '说明';
comment on column officers.departure_step.acted_on is '法律上的日期';
comment on column officers.departure_step.acted_at is '实际时间';
comment on column officers.departure_step.person is '办理人姓名';
comment on column officers.departure_step.role is '办理人角色';

call platform.protect('officers.departure');
call platform.protect('officers.departure_step');

do $$
declare
    kept  text;
    whole text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int'
        || ' and current_setting(''app.organs'', true) = ''*'' and current_setting(''app.writes'', true) <> ''''';
begin
    foreach kept in array array['officers.departure', 'officers.departure_step'] loop
        execute format('create policy inserted_by_bureau on %s for insert with check (%s)', kept, whole);
        execute format('create policy updated_by_bureau on %s for update using (%s) with check (%s)', kept, whole, whole);
    end loop;
end
$$;

grant select, insert on officers.departure, officers.departure_step to zhiheng_app;
grant update (version, state, returned_on, received_by, declaration_id, announced_on, announcement)
    on officers.departure to zhiheng_app;
