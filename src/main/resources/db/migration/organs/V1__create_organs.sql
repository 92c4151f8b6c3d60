create table organs.organ (
    region_code int     not null,
    id          uuid    not null,
    version     int     not null,
    name        text    not null check (char_length(name) between 1 and 200),
    founding    boolean not null default false,
    content     jsonb   not null,
    primary key (region_code, id),
    unique (region_code, name)
);
comment on table organs.organ is '机构：执法主体、监督机构和各级政府（行政处罚法第十七条至第二十条）';
comment on column organs.organ.region_code is '行政区划代码';
comment on column organs.organ.id is '标识';
comment on column organs.organ.version is '版本';
comment on column organs.organ.name is '机构名称';
comment on column organs.organ.founding is '建立本平台的机构，其管理员管理整个平台';
comment on column organs.organ.content is '性质、层级、主体资格、委托、监督和复议关系等全部内容';

create table organs.organ_change (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    version     int         not null,
    content     jsonb       not null,
    reason      text,
    person      text        not null,
    changed_at  timestamptz not null,
    primary key (region_code, id),
    unique (region_code, organ_id, version),
    foreign key (region_code, organ_id) references organs.organ (region_code, id) on delete restrict
);
comment on table organs.organ_change is '机构的历次版本';
comment on column organs.organ_change.region_code is '行政区划代码';
comment on column organs.organ_change.id is '标识';
comment on column organs.organ_change.organ_id is '机构';
comment on column organs.organ_change.version is '版本';
comment on column organs.organ_change.content is '这一版的全部内容';
comment on column organs.organ_change.reason is '变更理由';
comment on column organs.organ_change.person is '变更人';
comment on column organs.organ_change.changed_at is '变更时间';

-- Which organs exist and what they may do is announced to the public (《山西省行政执法条例》第八条), so whoever has a scope at
-- all sees them. Only whoever may write for a whole region changes them.
call platform.protect('organs.organ', 'id');
drop policy seen on organs.organ;
create policy seen on organs.organ for select using (nullif(current_setting('app.region_to', true), '')::int > 0);
drop policy inserted on organs.organ;
create policy inserted on organs.organ for insert with check (
    region_code between nullif(current_setting('app.region_from', true), '')::int
                    and nullif(current_setting('app.region_to', true), '')::int
    and current_setting('app.writes', true) = '*');
drop policy updated on organs.organ;
create policy updated on organs.organ for update using (
    region_code between nullif(current_setting('app.region_from', true), '')::int
                    and nullif(current_setting('app.region_to', true), '')::int
    and current_setting('app.writes', true) = '*');
grant select, insert on organs.organ to zhiheng_app;
grant update (version, name, content) on organs.organ to zhiheng_app;

call platform.protect('organs.organ_change');
grant select, insert on organs.organ_change to zhiheng_app;
