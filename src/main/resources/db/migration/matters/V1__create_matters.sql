create table matters.matter (
    region_code      int     not null,
    id               uuid    not null,
    version          int     not null,
    code             text    not null check (char_length(code) between 1 and 40),
    name             text    not null check (char_length(name) between 1 and 300),
    field            text    not null,
    summary_possible boolean not null,
    published_on     date,
    valid_from       date    not null,
    valid_until      date,
    content          jsonb   not null,
    primary key (region_code, id),
    unique (region_code, code)
);
comment on table matters.matter is '行政处罚事项（行政处罚法第三十八条、第三十九条）';
comment on column matters.matter.region_code is '行政区划代码';
comment on column matters.matter.id is '标识';
comment on column matters.matter.version is '版本';
comment on column matters.matter.code is '事项编码';
comment on column matters.matter.name is '违法行为';
comment on column matters.matter.field is '执法领域';
comment on column matters.matter.summary_possible is '可以当场处罚（行政处罚法第五十一条）';
comment on column matters.matter.published_on is '公布日期';
comment on column matters.matter.valid_from is '有效期起';
comment on column matters.matter.valid_until is '有效期止';
comment on column matters.matter.content is '依据、幅度、承办机关、赋权等全部内容';

-- A matter is shared by the organs of a county, so it is kept by region and belongs to no organ.
call platform.protect('matters.matter', null);
grant select, insert, update on matters.matter to zhiheng_app;
