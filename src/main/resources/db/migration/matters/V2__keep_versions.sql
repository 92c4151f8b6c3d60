-- What was in the catalogue on a past day must be told: every version stays, and none can be changed.
create table matters.matter_change (
    region_code int   not null,
    id          uuid  not null,
    matter_id   uuid  not null,
    version     int   not null,
    content     jsonb not null,
    primary key (region_code, id),
    unique (region_code, matter_id, version),
    foreign key (region_code, matter_id) references matters.matter (region_code, id) on delete restrict
);
comment on table matters.matter_change is '行政处罚事项的历次版本';
comment on column matters.matter_change.region_code is '行政区划代码';
comment on column matters.matter_change.id is '标识';
comment on column matters.matter_change.matter_id is '事项';
comment on column matters.matter_change.version is '版本';
comment on column matters.matter_change.content is '这一版的全部内容';

call platform.protect('matters.matter_change', null);
grant select, insert on matters.matter_change to zhiheng_app;
