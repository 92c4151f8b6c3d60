-- Which files the acts name, so that who reads the case reads them (行政处罚法第四十七条); written with the act.
create table cases.act_file (
    region_code int  not null,
    file_id     uuid not null,
    case_id     uuid not null,
    seq         int  not null,
    organ_id    uuid not null,
    primary key (region_code, file_id, case_id, seq),
    foreign key (region_code, case_id, seq) references cases.case_act (region_code, case_id, seq)
);
comment on table cases.act_file is '案件的行为所附的文件：证据、凭证、送达回证、原卷扫描件，只增不改（行政处罚法第四十七条）';
comment on column cases.act_file.region_code is '行政区划代码';
comment on column cases.act_file.file_id is '文件';
comment on column cases.act_file.case_id is '案件';
comment on column cases.act_file.seq is '案内顺序号';
comment on column cases.act_file.organ_id is '办案机关';

call platform.protect('cases.act_file', closed_to_administrators => true);
grant select, insert on cases.act_file to zhiheng_app;

-- The acts until now: every form names its files in `files`, those of papers entered afterwards in `past.papers`.
insert into cases.act_file (region_code, file_id, case_id, seq, organ_id)
select distinct act.region_code, substr(file.id #>> '{}', 8)::uuid, act.case_id, act.seq, act.organ_id
  from cases.case_act act
 cross join lateral (
       select jsonb_path_query(act.form, 'lax $.**.files[*]')
       union all
       select jsonb_path_query(act.form, 'lax $.past.papers[*]')) file (id);
