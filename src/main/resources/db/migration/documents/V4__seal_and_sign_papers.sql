create table documents.organ_seal (
    region_code  int         not null,
    id           uuid        not null,
    organ_id     uuid        not null,
    file_id      uuid        not null,
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    name         text        not null check (char_length(name) between 1 and 100),
    for_training boolean     not null,
    public_key   text        not null,
    set_on       date        not null,
    set_at       timestamptz not null,
    set_by       uuid        not null,
    person       text        not null,
    entry        bigint      not null,
    primary key (region_code, id)
);
create index organ_seal_of_organ on documents.organ_seal (region_code, organ_id, set_at);
create index organ_seal_by_entry on documents.organ_seal (region_code, entry);
comment on table documents.organ_seal is '机关的印章：图样和核验公钥，只增不改，最后一枚没有停用的有效';
comment on column documents.organ_seal.region_code is '行政区划代码';
comment on column documents.organ_seal.id is '标识';
comment on column documents.organ_seal.organ_id is '机关';
comment on column documents.organ_seal.file_id is '图样文件（PNG，透明底）';
comment on column documents.organ_seal.digest is '图样的 SM3 摘要';
comment on column documents.organ_seal.name is '印章名称';
comment on column documents.organ_seal.for_training is '是否演示用章：不具有效力';
comment on column documents.organ_seal.public_key is '核验签名的 SM2 公钥';
comment on column documents.organ_seal.set_on is '启用日期';
comment on column documents.organ_seal.set_at is '登记时间';
comment on column documents.organ_seal.set_by is '登记人的账号';
comment on column documents.organ_seal.person is '登记人姓名';
comment on column documents.organ_seal.entry is '透明日志的条目号';

create table documents.withdrawn_seal (
    region_code  int         not null,
    seal_id      uuid        not null,
    organ_id     uuid        not null,
    reason       text        not null check (char_length(reason) between 1 and 2000),
    withdrawn_on date        not null,
    withdrawn_at timestamptz not null,
    withdrawn_by uuid        not null,
    person       text        not null,
    entry        bigint      not null,
    primary key (region_code, seal_id),
    foreign key (region_code, seal_id) references documents.organ_seal (region_code, id)
);
create index withdrawn_seal_by_entry on documents.withdrawn_seal (region_code, entry);
comment on table documents.withdrawn_seal is '停用的印章';
comment on column documents.withdrawn_seal.region_code is '行政区划代码';
comment on column documents.withdrawn_seal.seal_id is '印章';
comment on column documents.withdrawn_seal.organ_id is '机关';
comment on column documents.withdrawn_seal.reason is '停用原因';
comment on column documents.withdrawn_seal.withdrawn_on is '停用日期';
comment on column documents.withdrawn_seal.withdrawn_at is '登记时间';
comment on column documents.withdrawn_seal.withdrawn_by is '登记人的账号';
comment on column documents.withdrawn_seal.person is '登记人姓名';
comment on column documents.withdrawn_seal.entry is '透明日志的条目号';

alter table documents.document add column seal_id uuid;
alter table documents.document
    add foreign key (region_code, seal_id) references documents.organ_seal (region_code, id);
comment on column documents.document.seal_id is '盖的印章；没有登记印章时为空，纸质件另行盖章';

create table documents.screen_signature (
    region_code    int         not null,
    id             uuid        not null,
    document_id    uuid        not null,
    organ_id       uuid        not null,
    part           text        not null check (char_length(part) between 1 and 50),
    signer         text        not null check (char_length(signer) between 1 and 300),
    refused        boolean     not null,
    reason         text        check (char_length(reason) between 1 and 1000),
    witness        text        check (char_length(witness) between 1 and 300),
    text_digest    text        not null check (text_digest ~ '^[0-9a-f]{64}$'),
    picture        text,
    picture_digest text        check (picture_digest ~ '^[0-9a-f]{64}$'),
    strokes        jsonb,
    device         text        not null,
    file_id        uuid        not null,
    digest         text        not null check (digest ~ '^[0-9a-f]{64}$'),
    signed_on      date        not null,
    signed_at      timestamptz not null,
    signed_by      uuid        not null,
    person         text        not null,
    entry          bigint      not null,
    primary key (region_code, id),
    foreign key (region_code, document_id) references documents.document (region_code, id),
    check (refused = (reason is not null) and refused = (witness is not null)),
    check (refused = (picture is null) and refused = (picture_digest is null) and refused = (strokes is null))
);
create unique index screen_signature_once on documents.screen_signature (region_code, document_id, part, signer) where not refused;
create index screen_signature_by_entry on documents.screen_signature (region_code, entry);
comment on table documents.screen_signature is '屏幕签名：谁在何时读完文书以后签了名，或者为什么拒绝签名；只增不改';
comment on column documents.screen_signature.region_code is '行政区划代码';
comment on column documents.screen_signature.id is '标识';
comment on column documents.screen_signature.document_id is '文书';
comment on column documents.screen_signature.organ_id is '制作机关';
comment on column documents.screen_signature.part is '签名栏，如 被询问人';
comment on column documents.screen_signature.signer is '签名人姓名';
comment on column documents.screen_signature.refused is '是否拒绝签名';
comment on column documents.screen_signature.reason is '拒绝签名的原因';
comment on column documents.screen_signature.witness is '拒绝签名时的见证人；没有的写明音像记录';
comment on column documents.screen_signature.text_digest is '所签文字的 SM3 摘要';
comment on column documents.screen_signature.picture is '签名的图样（PNG，base64）';
comment on column documents.screen_signature.picture_digest is '签名图样的 SM3 摘要';
comment on column documents.screen_signature.strokes is '笔画：每一笔的点和毫秒';
comment on column documents.screen_signature.device is '设备';
comment on column documents.screen_signature.file_id is '带上此前全部签名的版式文件';
comment on column documents.screen_signature.digest is '该文件的 SM3 摘要';
comment on column documents.screen_signature.signed_on is '签名日期';
comment on column documents.screen_signature.signed_at is '签名时间';
comment on column documents.screen_signature.signed_by is '主持签名的账号';
comment on column documents.screen_signature.person is '主持签名的人';
comment on column documents.screen_signature.entry is '透明日志的条目号';

call platform.protect('documents.organ_seal', closed_to_administrators => true);
call platform.protect('documents.withdrawn_seal', closed_to_administrators => true);
call platform.protect('documents.screen_signature', closed_to_administrators => true);
grant select, insert on documents.organ_seal, documents.withdrawn_seal, documents.screen_signature to zhiheng_app;

create or replace view documents.published_payload with (security_invoker = true) as
select region_code,
       entry,
       '文书 ' || coalesce(number, to_char(region_code, 'FM000000') || '-' || id) as label,
       (jsonb_strip_nulls(jsonb_build_object(
            'of', to_char(record_region, 'FM000000') || '-' || record_id,
            'kind', kind,
            'number', number,
            'year', number_year,
            'ordinal', number_ordinal,
            'organName', organ_name,
            'templateVersion', template_version,
            'token', token,
            'seal', to_char(region_code, 'FM000000') || '-' || seal_id,
            'atMicros', (extract(epoch from issued_at) * 1000000)::bigint))
        || jsonb_build_object('content', content))::text as payload,
       jsonb_build_object(
           'act', 'issue-document',
           'record', to_char(region_code, 'FM000000') || '-' || id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'legalDate', issued_on) as stated
  from documents.document
union all
select region_code,
       entry,
       '文书 ' || to_char(region_code, 'FM000000') || '-' || document_id || ' 的作废',
       jsonb_build_object('reason', reason, 'atMicros', (extract(epoch from voided_at) * 1000000)::bigint)::text,
       jsonb_build_object(
           'act', 'void-document',
           'record', to_char(region_code, 'FM000000') || '-' || document_id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'legalDate', voided_on)
  from documents.voided_document
union all
select region_code,
       entry,
       '文书 ' || to_char(region_code, 'FM000000') || '-' || document_id || ' 的版式文件',
       jsonb_build_object(
           'file', to_char(region_code, 'FM000000') || '-' || file_id,
           'digest', digest,
           'atMicros', (extract(epoch from printed_at) * 1000000)::bigint)::text,
       jsonb_build_object(
           'act', 'print-document',
           'record', to_char(region_code, 'FM000000') || '-' || document_id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id)
  from documents.printed_document
union all
select region_code,
       entry,
       '文书 ' || to_char(region_code, 'FM000000') || '-' || document_id || ' 的扫描件',
       jsonb_build_object(
           'file', to_char(region_code, 'FM000000') || '-' || file_id,
           'atMicros', (extract(epoch from linked_at) * 1000000)::bigint)::text,
       jsonb_build_object(
           'act', 'link-scan',
           'record', to_char(region_code, 'FM000000') || '-' || document_id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'account', to_char(region_code, 'FM000000') || '-' || linked_by,
           'person', person)
  from documents.signed_scan
union all
select region_code,
       entry,
       '印章 ' || name,
       jsonb_build_object(
           'file', to_char(region_code, 'FM000000') || '-' || file_id,
           'digest', digest,
           'name', name,
           'forTraining', for_training,
           'publicKey', public_key,
           'atMicros', (extract(epoch from set_at) * 1000000)::bigint)::text,
       jsonb_build_object(
           'act', 'set-seal',
           'record', to_char(region_code, 'FM000000') || '-' || id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'legalDate', set_on,
           'account', to_char(region_code, 'FM000000') || '-' || set_by,
           'person', person)
  from documents.organ_seal
union all
select region_code,
       entry,
       '印章 ' || to_char(region_code, 'FM000000') || '-' || seal_id || ' 的停用',
       jsonb_build_object('reason', reason, 'atMicros', (extract(epoch from withdrawn_at) * 1000000)::bigint)::text,
       jsonb_build_object(
           'act', 'withdraw-seal',
           'record', to_char(region_code, 'FM000000') || '-' || seal_id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'legalDate', withdrawn_on,
           'account', to_char(region_code, 'FM000000') || '-' || withdrawn_by,
           'person', person)
  from documents.withdrawn_seal
union all
select region_code,
       entry,
       '文书 ' || to_char(region_code, 'FM000000') || '-' || document_id || ' 的屏幕签名',
       jsonb_strip_nulls(jsonb_build_object(
           'signature', to_char(region_code, 'FM000000') || '-' || id,
           'part', part,
           'signer', signer,
           'refused', refused,
           'reason', reason,
           'witness', witness,
           'textDigest', text_digest,
           'picture', picture,
           'pictureDigest', picture_digest,
           'strokes', strokes,
           'device', device,
           'file', to_char(region_code, 'FM000000') || '-' || file_id,
           'digest', digest,
           'atMicros', (extract(epoch from signed_at) * 1000000)::bigint))::text,
       jsonb_build_object(
           'act', 'sign-on-screen',
           'record', to_char(region_code, 'FM000000') || '-' || document_id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'legalDate', signed_on,
           'account', to_char(region_code, 'FM000000') || '-' || signed_by,
           'person', person)
  from documents.screen_signature;

-- Anybody who has the paper may ask; the answer names no person.
drop function documents.verify(int, text);
create function documents.verify(of_region int, wanted text)
    returns table (
        id uuid, organ_id uuid, kind text, number text, organ_name text, issued_on date, digest text, voided_on date,
        seal text, for_training boolean, public_key text, signed text[], refused text[], signed_digests text[],
        signed_texts text[])
    language sql stable security definer set search_path = pg_catalog
    as $$
    select issued.id, issued.organ_id, issued.kind, issued.number, issued.organ_name, issued.issued_on,
           printed.digest, voided.voided_on, seal.name, seal.for_training, seal.public_key,
           (select array_agg(signature.part order by signature.signed_at)
              from documents.screen_signature signature
             where signature.region_code = issued.region_code and signature.document_id = issued.id
               and not signature.refused),
           (select array_agg(signature.part order by signature.signed_at)
              from documents.screen_signature signature
             where signature.region_code = issued.region_code and signature.document_id = issued.id
               and signature.refused),
           (select array_agg(signature.digest order by signature.signed_at)
              from documents.screen_signature signature
             where signature.region_code = issued.region_code and signature.document_id = issued.id),
           (select array_agg(signature.text_digest order by signature.signed_at)
              from documents.screen_signature signature
             where signature.region_code = issued.region_code and signature.document_id = issued.id)
      from documents.document issued
      left join documents.printed_document printed
        on printed.region_code = issued.region_code and printed.document_id = issued.id
      left join documents.voided_document voided
        on voided.region_code = issued.region_code and voided.document_id = issued.id
      left join documents.organ_seal seal
        on seal.region_code = issued.region_code and seal.id = issued.seal_id
     where issued.region_code = of_region and issued.token = wanted
    $$;
comment on function documents.verify is '查验文书真伪：不含当事人信息';
revoke execute on function documents.verify from public;
grant execute on function documents.verify to zhiheng_app;
