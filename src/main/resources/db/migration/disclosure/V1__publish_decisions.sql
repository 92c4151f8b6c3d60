create table disclosure.publication (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    case_id     uuid        not null,
    created_at  timestamptz not null,
    primary key (region_code, id),
    unique (region_code, case_id)
);
comment on table disclosure.publication is '行政执法决定的公示，一个决定一件（行政处罚法第四十八条）';
comment on column disclosure.publication.region_code is '行政区划代码';
comment on column disclosure.publication.id is '标识';
comment on column disclosure.publication.organ_id is '作出决定的机关';
comment on column disclosure.publication.case_id is '案件';
comment on column disclosure.publication.created_at is '建立时间';

create table disclosure.publication_act (
    region_code    int         not null,
    publication_id uuid        not null,
    seq            int         not null check (seq > 0),
    organ_id       uuid        not null,
    act            text        not null,
    content        jsonb       not null,
    acted_on       date        not null,
    acted_at       timestamptz not null,
    account_id     uuid,
    person         text        not null,
    role           text        not null,
    entry          bigint      not null,
    primary key (region_code, publication_id, seq),
    foreign key (region_code, publication_id) references disclosure.publication (region_code, id)
);
comment on table disclosure.publication_act is '公示的每一个行为，只增不改';
comment on column disclosure.publication_act.region_code is '行政区划代码';
comment on column disclosure.publication_act.publication_id is '公示';
comment on column disclosure.publication_act.seq is '顺序号';
comment on column disclosure.publication_act.organ_id is '作出决定的机关';
comment on column disclosure.publication_act.act is '行为';
comment on column disclosure.publication_act.content is '行为的内容';
comment on column disclosure.publication_act.acted_on is '法律上的日期';
comment on column disclosure.publication_act.acted_at is '实际时间';
comment on column disclosure.publication_act.account_id is '办理账号；系统办理的没有';
comment on column disclosure.publication_act.person is '办理人姓名';
comment on column disclosure.publication_act.role is '办理人角色';
comment on column disclosure.publication_act.entry is '透明日志的条目号';
create index publication_act_by_entry on disclosure.publication_act (region_code, entry);

-- Derived from the acts, in their transaction.
create table disclosure.publication_sheet (
    region_code    int     not null,
    id             uuid    not null,
    organ_id       uuid    not null,
    version        int     not null,
    case_id        uuid    not null,
    standing       text    not null,
    ending         text,
    situation      text    not null,
    number         text,
    title          text    not null,
    party          text    not null,
    field          text    not null,
    decided_on     date    not null,
    to_publish_by  date,
    due_on         date,
    due_because    text,
    published_on   date,
    until_on       date,
    repair_pending boolean not null,
    primary key (region_code, id),
    foreign key (region_code, id) references disclosure.publication (region_code, id)
);
comment on table disclosure.publication_sheet is '公示台账：由行为导出，可重建';
comment on column disclosure.publication_sheet.region_code is '行政区划代码';
comment on column disclosure.publication_sheet.id is '公示';
comment on column disclosure.publication_sheet.organ_id is '作出决定的机关';
comment on column disclosure.publication_sheet.version is '行为个数';
comment on column disclosure.publication_sheet.case_id is '案件';
comment on column disclosure.publication_sheet.standing is '环节';
comment on column disclosure.publication_sheet.ending is '怎样结束；没有结束的没有';
comment on column disclosure.publication_sheet.situation is '公示情形';
comment on column disclosure.publication_sheet.number is '决定书文号';
comment on column disclosure.publication_sheet.title is '违法行为';
comment on column disclosure.publication_sheet.party is '当事人（内部台账，不公示）';
comment on column disclosure.publication_sheet.field is '执法领域';
comment on column disclosure.publication_sheet.decided_on is '决定日期';
comment on column disclosure.publication_sheet.to_publish_by is '应当公示的最后一日';
comment on column disclosure.publication_sheet.due_on is '正在运行的期限的最后一日';
comment on column disclosure.publication_sheet.due_because is '期限的推算';
comment on column disclosure.publication_sheet.published_on is '公示日期';
comment on column disclosure.publication_sheet.until_on is '公示的最后一日';
comment on column disclosure.publication_sheet.repair_pending is '有等待决定的信用修复申请';
create index publication_sheet_by_organ on disclosure.publication_sheet (region_code, organ_id, decided_on desc, id desc);
create index publication_sheet_by_region on disclosure.publication_sheet (region_code, decided_on desc, id desc);
create index publication_sheet_by_due on disclosure.publication_sheet (region_code, organ_id, due_on) where due_on is not null;
create index publication_sheet_by_end on disclosure.publication_sheet (region_code, until_on) where standing = 'PUBLISHED';

-- What the public reads stands apart from what is kept inside; withdrawal and the end of the period empty it.
create table disclosure.public_record (
    region_code   int  not null,
    id            uuid not null,
    organ_id      uuid not null,
    number        text,
    title         text not null,
    party         text not null,
    shown         jsonb,
    decided_on    date not null,
    published_on  date not null,
    until_on      date,
    withdrawn_on  date,
    withdrawn_why text,
    primary key (region_code, id),
    foreign key (region_code, id) references disclosure.publication (region_code, id),
    check ((shown is null) = (withdrawn_on is not null))
);
comment on table disclosure.public_record is '公众看到的公示内容，已脱敏；撤回的只留撤回的事实和理由';
comment on column disclosure.public_record.region_code is '行政区划代码';
comment on column disclosure.public_record.id is '公示';
comment on column disclosure.public_record.organ_id is '作出决定的机关';
comment on column disclosure.public_record.number is '决定书文号';
comment on column disclosure.public_record.title is '违法行为类型';
comment on column disclosure.public_record.party is '当事人，自然人已隐去名字';
comment on column disclosure.public_record.shown is '公示内容；撤回的没有';
comment on column disclosure.public_record.decided_on is '决定日期';
comment on column disclosure.public_record.published_on is '公示日期';
comment on column disclosure.public_record.until_on is '公示的最后一日';
comment on column disclosure.public_record.withdrawn_on is '撤回日期';
comment on column disclosure.public_record.withdrawn_why is '撤回的理由';
create index public_record_by_region on disclosure.public_record (region_code, decided_on desc, id desc);

create table disclosure.pick_up (
    region_code int         not null,
    id          uuid        not null,
    picked_up   int         not null,
    finished_at timestamptz not null,
    primary key (region_code, id)
);
comment on table disclosure.pick_up is '把本模块启用之前作出的决定列入公示，每个区划一次';
comment on column disclosure.pick_up.region_code is '行政区划代码';
comment on column disclosure.pick_up.id is '标识';
comment on column disclosure.pick_up.picked_up is '列入的件数';
comment on column disclosure.pick_up.finished_at is '完成时间';

call platform.protect('disclosure.publication', closed_to_administrators => true);
call platform.protect('disclosure.publication_act', closed_to_administrators => true);
call platform.protect('disclosure.publication_sheet', closed_to_administrators => true);
call platform.protect('disclosure.public_record');
call platform.protect('disclosure.pick_up', null);
grant select, insert on disclosure.publication, disclosure.publication_act, disclosure.pick_up to zhiheng_app;
grant select, insert, update on disclosure.publication_sheet to zhiheng_app;
grant select, insert, update, delete on disclosure.public_record to zhiheng_app;

create view disclosure.published_payload with (security_invoker = true) as
select region_code,
       entry,
       '公示 ' || to_char(region_code, 'FM000000') || '-' || publication_id || ' 的第 ' || seq || ' 个行为' as label,
       (jsonb_build_object(
            'seq', seq,
            'atMicros', (extract(epoch from acted_at) * 1000000)::bigint,
            'content', content))::text as payload,
       jsonb_strip_nulls(jsonb_build_object(
           'act', replace(lower(act), '_', '-'),
           'record', to_char(region_code, 'FM000000') || '-' || publication_id,
           'organ', to_char(region_code, 'FM000000') || '-' || organ_id,
           'account', to_char(region_code, 'FM000000') || '-' || account_id,
           'legalDate', acted_on,
           'person', person,
           'role', role)) as stated
  from disclosure.publication_act;

comment on view disclosure.published_payload is '公示中每个行为的内容，供透明日志核对';
grant select on disclosure.published_payload to zhiheng_app;
