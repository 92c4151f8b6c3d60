create table files.stored_file (
    region_code  int         not null,
    id           uuid        not null,
    organ_id     uuid        not null,
    name         text        not null check (char_length(name) between 1 and 200),
    media_type   text        not null,
    size_bytes   bigint      not null check (size_bytes between 1 and 209715200),
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    kept_at      timestamptz not null,
    kept_by      uuid,
    primary key (region_code, id)
);
create index stored_file_by_digest on files.stored_file (region_code, digest);
comment on table files.stored_file is '文件：内容按摘要存放在数据目录，不再改动';
comment on column files.stored_file.region_code is '行政区划代码';
comment on column files.stored_file.id is '标识';
comment on column files.stored_file.organ_id is '所属机关';
comment on column files.stored_file.name is '文件名';
comment on column files.stored_file.media_type is '格式，从内容识别';
comment on column files.stored_file.size_bytes is '大小（字节）';
comment on column files.stored_file.digest is '内容的 SM3 摘要，也是存放的位置';
comment on column files.stored_file.kept_at is '存放时间';
comment on column files.stored_file.kept_by is '存放人的账号；系统自己存放的没有';

call platform.protect('files.stored_file', closed_to_administrators => true);
grant select, insert on files.stored_file to zhiheng_app;
