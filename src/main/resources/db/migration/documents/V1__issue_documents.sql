create table documents.document (
    region_code       int         not null,
    id                uuid        not null,
    organ_id          uuid        not null,
    record_region     int         not null,
    record_id         uuid        not null,
    kind              text        not null,
    number            text,
    number_year       int,
    number_ordinal    int,
    organ_name        text        not null,
    issued_on         date        not null,
    issued_at         timestamptz not null,
    template_version  int         not null,
    content           jsonb       not null,
    token             text        not null check (token ~ '^[0-9]{6}[0-9a-f]{32}$'),
    primary key (region_code, id),
    unique (region_code, token),
    unique (region_code, organ_id, kind, number_year, number_ordinal),
    check ((number is null) = (number_year is null) and (number is null) = (number_ordinal is null))
);
create index document_of_record on documents.document (region_code, record_id, issued_on, id);
comment on table documents.document is '已制作的文书：内容在制作时固定，不再改动';
comment on column documents.document.region_code is '行政区划代码';
comment on column documents.document.id is '标识';
comment on column documents.document.organ_id is '制作机关';
comment on column documents.document.record_region is '所属记录的行政区划代码';
comment on column documents.document.record_id is '所属记录（案件等）';
comment on column documents.document.kind is '文书种类';
comment on column documents.document.number is '文号，如 沁市监罚决〔2026〕12号；不编号的文书没有';
comment on column documents.document.number_year is '文号年份';
comment on column documents.document.number_ordinal is '文号顺序号，按机关、种类、年份连续';
comment on column documents.document.organ_name is '制作机关当时的名称';
comment on column documents.document.issued_on is '文书日期';
comment on column documents.document.issued_at is '制作时间';
comment on column documents.document.template_version is '模板版本';
comment on column documents.document.content is '文书内容，个人信息已加密';
comment on column documents.document.token is '验证码：二维码所载，凭此查验真伪';

-- The row is locked from the number's allotment to the end of the act: who rolls back gives the number back.
create table documents.last_number (
    region_code  int  not null,
    organ_id     uuid not null,
    kind         text not null,
    year         int  not null,
    ordinal      int  not null,
    primary key (region_code, organ_id, kind, year)
);
comment on table documents.last_number is '文号：每个机关、种类、年份已用到的顺序号';
comment on column documents.last_number.region_code is '行政区划代码';
comment on column documents.last_number.organ_id is '制作机关';
comment on column documents.last_number.kind is '文书种类';
comment on column documents.last_number.year is '年份';
comment on column documents.last_number.ordinal is '最后一个顺序号';

create table documents.voided_document (
    region_code  int         not null,
    document_id  uuid        not null,
    organ_id     uuid        not null,
    reason       text        not null check (char_length(reason) between 1 and 2000),
    voided_on    date        not null,
    voided_at    timestamptz not null,
    primary key (region_code, document_id),
    foreign key (region_code, document_id) references documents.document (region_code, id)
);
comment on table documents.voided_document is '作废的文书：文号不再使用';
comment on column documents.voided_document.region_code is '行政区划代码';
comment on column documents.voided_document.document_id is '文书';
comment on column documents.voided_document.organ_id is '制作机关';
comment on column documents.voided_document.reason is '作废原因';
comment on column documents.voided_document.voided_on is '作废日期';
comment on column documents.voided_document.voided_at is '登记时间';

create table documents.printed_document (
    region_code  int         not null,
    document_id  uuid        not null,
    organ_id     uuid        not null,
    file_id      uuid        not null,
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    printed_at   timestamptz not null,
    primary key (region_code, document_id),
    foreign key (region_code, document_id) references documents.document (region_code, id)
);
comment on table documents.printed_document is '文书的版式文件（PDF）';
comment on column documents.printed_document.region_code is '行政区划代码';
comment on column documents.printed_document.document_id is '文书';
comment on column documents.printed_document.organ_id is '制作机关';
comment on column documents.printed_document.file_id is '文件';
comment on column documents.printed_document.digest is 'PDF 的 SM3 摘要';
comment on column documents.printed_document.printed_at is '排版时间';

call platform.protect('documents.document', closed_to_administrators => true);
call platform.protect('documents.last_number', closed_to_administrators => true);
call platform.protect('documents.voided_document', closed_to_administrators => true);
call platform.protect('documents.printed_document', closed_to_administrators => true);
grant select, insert on documents.document, documents.voided_document, documents.printed_document to zhiheng_app;
grant select, insert, update on documents.last_number to zhiheng_app;

-- Anybody who has the paper may ask; the answer names no person.
create function documents.verify(of_region int, wanted text)
    returns table (kind text, number text, organ_name text, issued_on date, digest text, voided_on date)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select issued.kind, issued.number, issued.organ_name, issued.issued_on, printed.digest, voided.voided_on
      from documents.document issued
      left join documents.printed_document printed
        on printed.region_code = issued.region_code and printed.document_id = issued.id
      left join documents.voided_document voided
        on voided.region_code = issued.region_code and voided.document_id = issued.id
     where issued.region_code = of_region and issued.token = wanted
    $$;
comment on function documents.verify is '查验文书真伪：不含当事人信息';
revoke execute on function documents.verify from public;
grant execute on function documents.verify to zhiheng_app;
