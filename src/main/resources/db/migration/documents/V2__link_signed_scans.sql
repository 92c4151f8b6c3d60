create table documents.signed_scan (
    region_code  int         not null,
    document_id  uuid        not null,
    file_id      uuid        not null,
    organ_id     uuid        not null,
    linked_at    timestamptz not null,
    linked_by    uuid        not null,
    person       text        not null,
    primary key (region_code, document_id, file_id),
    foreign key (region_code, document_id) references documents.document (region_code, id)
);
comment on table documents.signed_scan is '签字盖章后扫描回来的文书';
comment on column documents.signed_scan.region_code is '行政区划代码';
comment on column documents.signed_scan.document_id is '文书';
comment on column documents.signed_scan.file_id is '扫描件';
comment on column documents.signed_scan.organ_id is '制作机关';
comment on column documents.signed_scan.linked_at is '关联时间';
comment on column documents.signed_scan.linked_by is '关联人的账号';
comment on column documents.signed_scan.person is '关联人姓名';

call platform.protect('documents.signed_scan', closed_to_administrators => true);
grant select, insert on documents.signed_scan to zhiheng_app;
