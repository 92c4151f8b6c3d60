create table cases.penalty_case (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    procedure   text        not null check (procedure in ('ORDINARY', 'SUMMARY')),
    created_at  timestamptz not null,
    primary key (region_code, id)
);
comment on table cases.penalty_case is '行政处罚案件（行政处罚法第五章）';
comment on column cases.penalty_case.region_code is '行政区划代码';
comment on column cases.penalty_case.id is '标识';
comment on column cases.penalty_case.organ_id is '办案机关';
comment on column cases.penalty_case.procedure is '程序：普通、简易';
comment on column cases.penalty_case.created_at is '建立时间';

create table cases.case_act (
    region_code int         not null,
    case_id     uuid        not null,
    seq         int         not null check (seq > 0),
    organ_id    uuid        not null,
    act         text        not null,
    form        jsonb       not null,
    acted_on    date        not null,
    acted_at    timestamptz not null,
    account_id  uuid        not null,
    officer_id  uuid,
    person      text        not null,
    role        text        not null,
    reason      text,
    entry       bigint      not null,
    primary key (region_code, case_id, seq),
    foreign key (region_code, case_id) references cases.penalty_case (region_code, id)
);
comment on table cases.case_act is '案件中的每一个法律行为，只增不改（行政处罚法第四十七条）';
comment on column cases.case_act.region_code is '行政区划代码';
comment on column cases.case_act.case_id is '案件';
comment on column cases.case_act.seq is '案内顺序号';
comment on column cases.case_act.organ_id is '办案机关';
comment on column cases.case_act.act is '法律行为';
comment on column cases.case_act.form is '行为的内容；个人信息加密';
comment on column cases.case_act.acted_on is '法律上的日期';
comment on column cases.case_act.acted_at is '实际时间';
comment on column cases.case_act.account_id is '办理账号';
comment on column cases.case_act.officer_id is '办理的执法人员';
comment on column cases.case_act.person is '办理人姓名';
comment on column cases.case_act.role is '办理人角色';
comment on column cases.case_act.reason is '提醒后继续办理的理由';
comment on column cases.case_act.entry is '透明日志的条目号';

-- Derived from the acts, in their transaction, for fast lists; a test holds it against them.
create table cases.case_sheet (
    region_code    int     not null,
    id             uuid    not null,
    organ_id       uuid    not null,
    version        int     not null,
    procedure      text    not null,
    stage          text    not null,
    number         text,
    title          text    not null,
    party          text    not null,
    party_digest   text,
    matter_id      uuid,
    matter         text    not null,
    field          text,
    officers       text[]  not null,
    officer_ids    uuid[]  not null,
    waiting_for    text[]  not null,
    violated_from  date,
    violated_to    date,
    clue_on        date    not null,
    filed_on       date,
    decided_on     date,
    closed_on      date,
    due_on         date,
    due_what       text,
    fine_fen       bigint  not null,
    penalised      boolean not null,
    suspected      boolean not null,
    primary key (region_code, id),
    foreign key (region_code, id) references cases.penalty_case (region_code, id)
);
comment on table cases.case_sheet is '案件一览：由行为导出，可重建';
comment on column cases.case_sheet.region_code is '行政区划代码';
comment on column cases.case_sheet.id is '案件';
comment on column cases.case_sheet.organ_id is '办案机关';
comment on column cases.case_sheet.version is '行为个数';
comment on column cases.case_sheet.procedure is '程序';
comment on column cases.case_sheet.stage is '阶段';
comment on column cases.case_sheet.number is '立案号；未立案的没有，当场处罚的为决定书号';
comment on column cases.case_sheet.title is '案件名称';
comment on column cases.case_sheet.party is '当事人';
comment on column cases.case_sheet.party_digest is '当事人号码的密钥摘要';
comment on column cases.case_sheet.matter_id is '事项';
comment on column cases.case_sheet.matter is '违法行为';
comment on column cases.case_sheet.field is '执法领域';
comment on column cases.case_sheet.officers is '办案人员姓名';
comment on column cases.case_sheet.officer_ids is '办案人员';
comment on column cases.case_sheet.waiting_for is '现在轮到的角色';
comment on column cases.case_sheet.violated_from is '违法行为开始日期';
comment on column cases.case_sheet.violated_to is '违法行为终了日期';
comment on column cases.case_sheet.clue_on is '线索登记日期';
comment on column cases.case_sheet.filed_on is '立案日期';
comment on column cases.case_sheet.decided_on is '决定日期';
comment on column cases.case_sheet.closed_on is '结案日期';
comment on column cases.case_sheet.due_on is '最近的到期日';
comment on column cases.case_sheet.due_what is '最近到期的事情';
comment on column cases.case_sheet.fine_fen is '罚款（分）';
comment on column cases.case_sheet.penalised is '已作出处罚决定';
comment on column cases.case_sheet.suspected is '标记涉嫌犯罪';

create index case_sheet_by_organ on cases.case_sheet (region_code, organ_id, clue_on desc, id desc);
create index case_sheet_by_stage on cases.case_sheet (region_code, organ_id, stage, clue_on desc, id desc);
create index case_sheet_by_region on cases.case_sheet (region_code, clue_on desc, id desc);
create index case_sheet_by_party on cases.case_sheet (region_code, party_digest, matter_id);
create index case_sheet_by_due on cases.case_sheet (region_code, organ_id, due_on) where due_on is not null;

call platform.protect('cases.penalty_case', closed_to_administrators => true);
call platform.protect('cases.case_act', closed_to_administrators => true);
call platform.protect('cases.case_sheet', closed_to_administrators => true);
grant select, insert on cases.penalty_case, cases.case_act to zhiheng_app;
grant select, insert, update on cases.case_sheet to zhiheng_app;

-- 第二十五条、第二十九条：whether the same act of the same party is in another organ's hands, or was fined already.
-- Looks past the asker's scope over the whole county; answers only with the organ and the number of the case.
create function cases.same_violation(of_region int, of_case uuid, of_party text, of_matter uuid, from_day date, to_day date)
    returns table (organ_id uuid, number text, filed_on date, decided_on date, pending boolean, fined boolean)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select sheet.organ_id, sheet.number, sheet.filed_on, sheet.decided_on,
           sheet.filed_on is not null and sheet.stage <> 'CLOSED' and sheet.decided_on is null,
           sheet.penalised and sheet.fine_fen > 0
      from cases.case_sheet sheet
     where sheet.region_code = of_region
       and sheet.party_digest = of_party
       and sheet.matter_id = of_matter
       and sheet.id <> of_case
       and sheet.violated_from <= to_day
       and sheet.violated_to >= from_day
       and (sheet.filed_on is not null or sheet.decided_on is not null)
     order by sheet.filed_on, sheet.id
    $$;

-- 第三十三条：初次违法。How often the party was penalised for anything in the county before.
create function cases.earlier_penalties(of_region int, of_case uuid, of_party text) returns bigint
    language sql stable security definer set search_path = pg_catalog
    as $$
    select count(*) from cases.case_sheet sheet
     where sheet.region_code = of_region and sheet.party_digest = of_party and sheet.id <> of_case and sheet.penalised
    $$;

revoke execute on all functions in schema cases from public;
grant execute on all functions in schema cases to zhiheng_app;
