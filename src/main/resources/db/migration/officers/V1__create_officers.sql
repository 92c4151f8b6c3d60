create table officers.officer (
    region_code   int     not null,
    id            uuid    not null,
    organ_id      uuid    not null,
    version       int     not null,
    name          text    not null check (char_length(name) between 1 and 50),
    kind          text    not null check (kind in ('civil-servant', 'public-institution', 'police', 'assistant', 'contract')),
    id_number     text    not null,
    id_digest     text    not null,
    post          text    check (char_length(post) <= 100),
    law_qualified boolean not null,
    first_review  boolean not null,
    left_on       date,
    primary key (region_code, id),
    unique (region_code, id_digest)
);
create index officer_name on officers.officer (region_code, organ_id, name, id);
create index officer_person on officers.officer (id_digest);
comment on table officers.officer is '执法人员（行政处罚法第四十二条、山西省行政执法条例第九条）';
comment on column officers.officer.region_code is '行政区划代码';
comment on column officers.officer.id is '标识';
comment on column officers.officer.organ_id is '所属机构';
comment on column officers.officer.version is '版本';
comment on column officers.officer.name is '姓名';
comment on column officers.officer.kind is '人员性质';
comment on column officers.officer.id_number is '公民身份号码（加密）';
comment on column officers.officer.id_digest is '公民身份号码的查重摘要';
comment on column officers.officer.post is '职务';
comment on column officers.officer.law_qualified is '已取得国家统一法律职业资格';
comment on column officers.officer.first_review is '初次从事法制审核（行政处罚法第五十八条第二款）';
comment on column officers.officer.left_on is '离岗日期';

create table officers.certificate (
    region_code  int  not null,
    id           uuid not null,
    organ_id     uuid not null,
    officer_id   uuid not null,
    issuer       text not null check (issuer in ('province', 'ministry', 'police', 'supervision')),
    number       text not null check (char_length(number) between 1 and 30),
    fields       text[] not null,
    valid_region int  not null,
    valid_from   date not null,
    valid_until  date not null,
    state        text not null check (state in ('valid', 'suspended', 'withdrawn', 'cancelled')),
    primary key (region_code, id),
    unique (region_code, issuer, number),
    check (valid_from <= valid_until),
    foreign key (region_code, officer_id) references officers.officer (region_code, id) on delete restrict
);
create index certificate_officer on officers.certificate (region_code, officer_id);
create index certificate_number on officers.certificate (issuer, number);
comment on table officers.certificate is '执法证件';
comment on column officers.certificate.region_code is '行政区划代码';
comment on column officers.certificate.id is '标识';
comment on column officers.certificate.organ_id is '发证时持证人所属机构';
comment on column officers.certificate.officer_id is '持证人';
comment on column officers.certificate.issuer is '制发层级';
comment on column officers.certificate.number is '证号';
comment on column officers.certificate.fields is '执法领域';
comment on column officers.certificate.valid_region is '执法区域';
comment on column officers.certificate.valid_from is '有效期起';
comment on column officers.certificate.valid_until is '有效期止';
comment on column officers.certificate.state is '状态，由历次处理得出';

create table officers.certificate_change (
    region_code    int         not null,
    id             uuid        not null,
    certificate_id uuid        not null,
    state          text        not null check (state in ('valid', 'suspended', 'withdrawn', 'cancelled')),
    from_day       date        not null,
    reason         text        not null check (char_length(reason) between 1 and 500),
    person         text        not null,
    changed_at     timestamptz not null,
    primary key (region_code, id),
    foreign key (region_code, certificate_id) references officers.certificate (region_code, id) on delete restrict
);
create index certificate_change_certificate on officers.certificate_change (region_code, certificate_id);
comment on table officers.certificate_change is '证件的暂扣、收回、注销与发还（山西省行政执法条例第十条、第三十七条）';
comment on column officers.certificate_change.region_code is '行政区划代码';
comment on column officers.certificate_change.id is '标识';
comment on column officers.certificate_change.certificate_id is '证件';
comment on column officers.certificate_change.state is '处理后的状态';
comment on column officers.certificate_change.from_day is '自何日起';
comment on column officers.certificate_change.reason is '理由';
comment on column officers.certificate_change.person is '经办人';
comment on column officers.certificate_change.changed_at is '登记时间';

-- Each organ sees its own people; who sees a whole region and may write, the justice bureau, keeps the register for all
-- of its organs.
call platform.protect('officers.officer');
call platform.protect('officers.certificate');
call platform.protect('officers.certificate_change', null);

do $$
declare
    kept  text;
    whole text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int'
        || ' and current_setting(''app.organs'', true) = ''*'' and current_setting(''app.writes'', true) <> ''''';
begin
    foreach kept in array array['officers.officer', 'officers.certificate', 'officers.certificate_change'] loop
        execute format('drop policy inserted on %s', kept);
        execute format('create policy inserted on %s for insert with check (%s)', kept, whole);
        execute format('drop policy updated on %s', kept);
        execute format('create policy updated on %s for update using (%s) with check (%s)', kept, whole, whole);
    end loop;
end
$$;

grant select, insert on officers.officer to zhiheng_app;
grant update (organ_id, version, name, kind, post, law_qualified, first_review, left_on) on officers.officer to zhiheng_app;
grant select, insert on officers.certificate to zhiheng_app;
grant update (organ_id, state) on officers.certificate to zhiheng_app;
grant select, insert on officers.certificate_change to zhiheng_app;

-- Whether a number is taken must be answered across regions; nothing else is told.
create function officers.certificate_taken(of_issuer text, wanted text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select 1 from officers.certificate where issuer = of_issuer and number = wanted) $$;

create function officers.person_in_service(digest text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select 1 from officers.officer where id_digest = digest and left_on is null) $$;

revoke execute on all functions in schema officers from public;
grant execute on all functions in schema officers to zhiheng_app;
