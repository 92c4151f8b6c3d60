alter table documents.screen_signature add column pages_read int check (pages_read > 0);
comment on column documents.screen_signature.pages_read is '签名或者拒绝签名以前逐页看过的页数；最早的签名没有记';

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
           'pagesRead', pages_read,
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
