-- So that every file can be held against its entry in the transparency log, its bytes too (audit.PublishedRows says how).
alter table files.stored_file add column entry bigint not null;
comment on column files.stored_file.entry is '透明日志的条目号';
create index stored_file_by_entry on files.stored_file (region_code, entry);

create view files.published_payload with (security_invoker = true) as
select region_code,
       entry,
       '文件 ' || to_char(region_code, 'FM000000') || '-' || id as label,
       jsonb_build_object(
           'name', name,
           'mediaType', media_type,
           'size', size_bytes,
           'digest', digest,
           'atMicros', (extract(epoch from kept_at) * 1000000)::bigint)::text as payload,
       jsonb_build_object(
           'act', 'keep-file',
           'record', to_char(region_code, 'FM000000') || '-' || id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'account', to_char(region_code, 'FM000000') || '-' || kept_by) as stated
  from files.stored_file;

create view files.published_blob with (security_invoker = true) as
select '文件 ' || to_char(region_code, 'FM000000') || '-' || id as label,
       digest,
       'files/' || left(digest, 2) || '/' || substr(digest, 3, 2) || '/' || digest as path
  from files.stored_file;

comment on view files.published_payload is '文件的登记，供透明日志核对';
comment on view files.published_blob is '文件的内容在数据目录中的位置，供核对';
grant select on files.published_payload, files.published_blob to zhiheng_app;
