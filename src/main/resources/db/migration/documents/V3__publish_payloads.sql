-- So that every paper can be held against its entry in the transparency log (audit.PublishedRows says how).
alter table documents.document add column entry bigint not null;
alter table documents.voided_document add column entry bigint not null;
alter table documents.printed_document add column entry bigint not null;
alter table documents.signed_scan add column entry bigint not null;
comment on column documents.document.entry is '透明日志的条目号';
comment on column documents.voided_document.entry is '透明日志的条目号';
comment on column documents.printed_document.entry is '透明日志的条目号';
comment on column documents.signed_scan.entry is '透明日志的条目号';
create index document_by_entry on documents.document (region_code, entry);
create index voided_document_by_entry on documents.voided_document (region_code, entry);
create index printed_document_by_entry on documents.printed_document (region_code, entry);
create index signed_scan_by_entry on documents.signed_scan (region_code, entry);

create view documents.published_payload with (security_invoker = true) as
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
  from documents.signed_scan;

comment on view documents.published_payload is '文书的登记和内容，供透明日志核对';
grant select on documents.published_payload to zhiheng_app;
