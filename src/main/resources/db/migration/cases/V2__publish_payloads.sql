-- So that every act can be held against its entry in the transparency log (audit.PublishedRows says how).
create index case_act_by_entry on cases.case_act (region_code, entry);

create view cases.published_payload with (security_invoker = true) as
select region_code,
       entry,
       '案件 ' || to_char(region_code, 'FM000000') || '-' || case_id || ' 的第 ' || seq || ' 个行为' as label,
       (jsonb_strip_nulls(jsonb_build_object(
            'seq', seq,
            'officer', to_char(region_code, 'FM000000') || '-' || officer_id,
            'reason', reason,
            'atMicros', (extract(epoch from acted_at) * 1000000)::bigint))
        || jsonb_build_object('form', form))::text as payload,
       jsonb_build_object(
           'act', replace(lower(act), '_', '-'),
           'record', to_char(region_code, 'FM000000') || '-' || case_id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'account', to_char(region_code, 'FM000000') || '-' || account_id,
           'legalDate', acted_on,
           'person', person,
           'role', role) as stated
  from cases.case_act;

comment on view cases.published_payload is '案件中每个行为的内容，供透明日志核对';
grant select on cases.published_payload to zhiheng_app;
