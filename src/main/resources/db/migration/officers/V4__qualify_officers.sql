-- An organ applies for a person, the justice bureau reviews, the person is examined, a certificate is given out.
create table officers.application (
    region_code     int     not null,
    id              uuid    not null,
    organ_id        uuid    not null,
    version         int     not null check (version > 0),
    officer_id      uuid,
    name            text    not null check (char_length(name) between 1 and 50),
    id_number       text    not null,
    id_digest       text    not null,
    birth_date      date    not null,
    kind            text    not null check (kind in ('civil-servant', 'public-institution')),
    establishment   text    not null check (establishment in ('administrative', 'political-legal', 'public-institution')),
    post            text    not null check (char_length(post) between 1 and 100),
    education       text    check (education in ('postgraduate', 'bachelor', 'college', 'secondary')),
    joined_on       date,
    law_qualified   boolean not null,
    exemption_asked boolean not null,
    fields          text[]  not null check (cardinality(fields) between 1 and 20),
    valid_region    int     not null,
    statement       text    not null check (char_length(statement) between 1 and 500),
    proofs          jsonb   not null,
    stage           text    not null check (stage in (
        'submitted', 'returned', 'accepted', 'passed', 'certified', 'refused', 'withdrawn')),
    submitted_on    date    not null,
    exempt          boolean not null,
    score           numeric(5, 2) check (score between 0 and 999),
    passed          boolean,
    examined_on     date,
    certificate_id  uuid,
    primary key (region_code, id),
    check (not exemption_asked or law_qualified),
    check (stage <> 'certified' or certificate_id is not null and (exempt or passed))
);
create index application_day on officers.application (region_code, submitted_on desc, id desc);
create unique index application_open on officers.application (region_code, id_digest)
    where stage in ('submitted', 'returned', 'accepted', 'passed');
comment on table officers.application is '执法资格申报（行政执法监督条例第十七条第二款、山西省行政执法条例第九条）';
comment on column officers.application.region_code is '行政区划代码';
comment on column officers.application.id is '标识';
comment on column officers.application.organ_id is '申报机关';
comment on column officers.application.version is '版本';
comment on column officers.application.officer_id is '在册的人员；审核通过时登记';
comment on column officers.application.name is '姓名';
comment on column officers.application.id_number is '公民身份号码（加密）';
comment on column officers.application.id_digest is '公民身份号码的查重摘要';
comment on column officers.application.birth_date is '出生日期，取自公民身份号码';
comment on column officers.application.kind is '人员性质';
comment on column officers.application.establishment is '编制';
comment on column officers.application.post is '职务';
comment on column officers.application.education is '学历';
comment on column officers.application.joined_on is '到岗日期';
comment on column officers.application.law_qualified is '已取得国家统一法律职业资格';
comment on column officers.application.exemption_asked is '申请免予资格考试（国办发〔2018〕118号第二十三项）';
comment on column officers.application.fields is '执法领域';
comment on column officers.application.valid_region is '执法区域';
comment on column officers.application.statement is '申报机关的审查意见';
comment on column officers.application.proofs is '证明材料：种类、文件、文件名';
comment on column officers.application.stage is '环节';
comment on column officers.application.submitted_on is '最近一次申报日期';
comment on column officers.application.exempt is '准予免试';
comment on column officers.application.score is '资格考试成绩，只给本人、本机关人事人员和司法行政部门培训管理人员看';
comment on column officers.application.passed is '资格考试是否合格；空为还没有成绩';
comment on column officers.application.examined_on is '资格考试日期';
comment on column officers.application.certificate_id is '发给的证件';

create table officers.application_step (
    region_code    int         not null,
    application_id uuid        not null,
    seq            int         not null check (seq > 0),
    organ_id       uuid        not null,
    act            text        not null,
    note           text        check (char_length(note) between 1 and 500),
    files          jsonb       not null,
    acted_on       date        not null,
    acted_at       timestamptz not null,
    person         text        not null,
    role           text        not null,
    entry          bigint      not null,
    primary key (region_code, application_id, seq),
    foreign key (region_code, application_id) references officers.application (region_code, id) on delete restrict
);
comment on table officers.application_step is '资格申报的经过，只增不改';
comment on column officers.application_step.region_code is '行政区划代码';
comment on column officers.application_step.application_id is '申报';
comment on column officers.application_step.seq is '次序';
comment on column officers.application_step.organ_id is '申报机关';
comment on column officers.application_step.act is '行为';
comment on column officers.application_step.note is '说明或者理由';
comment on column officers.application_step.files is '这一步所附的文件';
comment on column officers.application_step.acted_on is '法律上的日期';
comment on column officers.application_step.acted_at is '实际时间';
comment on column officers.application_step.person is '办理人姓名';
comment on column officers.application_step.role is '办理人角色';
comment on column officers.application_step.entry is '透明日志的条目号';

call platform.protect('officers.application', closed_to_administrators => true);
call platform.protect('officers.application_step', closed_to_administrators => true);

-- Written by the organ whose application it is, and by the justice bureau, which sees the whole region.
do $$
declare
    kept  text;
    whole text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int'
        || ' and current_setting(''app.administers'', true) = ''false'''
        || ' and current_setting(''app.organs'', true) = ''*'' and current_setting(''app.writes'', true) <> ''''';
begin
    foreach kept in array array['officers.application', 'officers.application_step'] loop
        execute format('create policy inserted_by_bureau on %s for insert with check (%s)', kept, whole);
        execute format('create policy updated_by_bureau on %s for update using (%s) with check (%s)', kept, whole, whole);
    end loop;
end
$$;

grant select, insert on officers.application, officers.application_step to zhiheng_app;
grant update (version, officer_id, name, kind, establishment, post, education, joined_on, law_qualified, exemption_asked,
              fields, valid_region, statement, proofs, stage, submitted_on, exempt, score, passed, examined_on,
              certificate_id) on officers.application to zhiheng_app;

-- Whether the person is being applied for must be answered across organs; nothing else is told.
create function officers.application_open(digest text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select 1 from officers.application
                          where id_digest = digest and stage in ('submitted', 'returned', 'accepted', 'passed')) $$;
revoke execute on function officers.application_open(text) from public;
grant execute on function officers.application_open(text) to zhiheng_app;

-- The photograph on a certificate (证件照), shown to whoever checks it.
alter table officers.certificate add column photo_id uuid;
comment on column officers.certificate.photo_id is '证件照的文件；空为没有';
grant update (photo_id) on officers.certificate to zhiheng_app;
