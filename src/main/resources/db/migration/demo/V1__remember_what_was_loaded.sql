create table demo.loaded (
    step      text        primary key,
    loaded_at timestamptz not null
);
comment on table demo.loaded is '已载入的演示数据';
comment on column demo.loaded.step is '步骤';
comment on column demo.loaded.loaded_at is '载入时间';
grant select, insert on demo.loaded to zhiheng_app;
