-- Recordings are larger than what one request carries; they arrive in pieces.
alter table files.stored_file drop constraint stored_file_size_bytes_check;
alter table files.stored_file add constraint stored_file_size_bytes_check check (size_bytes > 0);

create table files.upload (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    account_id  uuid        not null,
    name        text        not null check (char_length(name) between 1 and 200),
    size_bytes  bigint      not null check (size_bytes > 0),
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    begun_at    timestamptz not null,
    expires_at  timestamptz not null,
    file_id     uuid,
    primary key (region_code, id)
);
create index upload_by_account on files.upload (region_code, account_id);
create index upload_by_expiry on files.upload (expires_at);
comment on table files.upload is '续传：正在传的文件，传完成为文件，过期清除';
comment on column files.upload.region_code is '行政区划代码';
comment on column files.upload.id is '标识';
comment on column files.upload.organ_id is '所属机关';
comment on column files.upload.account_id is '上传人的账号';
comment on column files.upload.name is '文件名';
comment on column files.upload.size_bytes is '大小（字节），开始时申明';
comment on column files.upload.digest is '设备取得文件时计算的 SM3 摘要，传完须与之一致';
comment on column files.upload.begun_at is '开始时间';
comment on column files.upload.expires_at is '没有传完的保留到何时';
comment on column files.upload.file_id is '传完后成为的文件';

call platform.protect('files.upload', closed_to_administrators => true);
grant select, insert, delete on files.upload to zhiheng_app;
grant update (file_id) on files.upload to zhiheng_app;
