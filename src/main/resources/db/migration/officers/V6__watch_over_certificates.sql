-- A lost certificate is neither valid nor ended until it is found or cancelled and replaced.
alter table officers.certificate
    drop constraint certificate_state_check,
    add constraint certificate_state_check check (state in ('valid', 'suspended', 'lost', 'withdrawn', 'cancelled'));
alter table officers.certificate_change
    drop constraint certificate_change_state_check,
    add constraint certificate_change_state_check check (state in ('valid', 'suspended', 'lost', 'withdrawn', 'cancelled'));

-- Each year the bureau looks at every certificate (年度审验).
create table officers.yearly_check (
    region_code    int     not null,
    id             uuid    not null,
    organ_id       uuid    not null,
    certificate_id uuid    not null,
    year           int     not null check (year between 2000 and 2200),
    passed         boolean not null,
    note           text    check (char_length(note) between 1 and 500),
    checked_on     date    not null,
    person         text    not null,
    primary key (region_code, id),
    unique (region_code, certificate_id, year),
    foreign key (region_code, certificate_id) references officers.certificate (region_code, id) on delete restrict
);
comment on table officers.yearly_check is '证件年度审验（周期为参数，待核）';
comment on column officers.yearly_check.region_code is '行政区划代码';
comment on column officers.yearly_check.id is '标识';
comment on column officers.yearly_check.organ_id is '持证人所在机构';
comment on column officers.yearly_check.certificate_id is '证件';
comment on column officers.yearly_check.year is '年度';
comment on column officers.yearly_check.passed is '是否通过';
comment on column officers.yearly_check.note is '说明';
comment on column officers.yearly_check.checked_on is '审验日期';
comment on column officers.yearly_check.person is '审验人';

-- Certificates that were applied for or used unlawfully, withdrawn when it was found (任务清单第十一条).
create table officers.unlawful_certificate (
    region_code    int  not null,
    id             uuid not null,
    organ_id       uuid not null,
    officer_id     uuid not null,
    certificate_id uuid not null,
    name           text not null,
    number         text not null,
    kind           text not null check (kind in ('application', 'use')),
    found_on       date not null,
    finding        text not null check (char_length(finding) between 1 and 500),
    person         text not null,
    primary key (region_code, id),
    unique (region_code, certificate_id),
    foreign key (region_code, certificate_id) references officers.certificate (region_code, id) on delete restrict
);
comment on table officers.unlawful_certificate is '违规申领、违规使用证件处置单（任务清单第十一条）';
comment on column officers.unlawful_certificate.region_code is '行政区划代码';
comment on column officers.unlawful_certificate.id is '标识';
comment on column officers.unlawful_certificate.organ_id is '持证人所在机构';
comment on column officers.unlawful_certificate.officer_id is '持证人';
comment on column officers.unlawful_certificate.certificate_id is '证件';
comment on column officers.unlawful_certificate.name is '持证人姓名';
comment on column officers.unlawful_certificate.number is '证号';
comment on column officers.unlawful_certificate.kind is '种类：违规申领、违规使用';
comment on column officers.unlawful_certificate.found_on is '发现日期，自当日起收回';
comment on column officers.unlawful_certificate.finding is '事实和处理';
comment on column officers.unlawful_certificate.person is '登记人';

-- Each year each organ goes through its people and certificates.
create table officers.clean_up (
    region_code  int  not null,
    id           uuid not null,
    organ_id     uuid not null,
    version      int  not null check (version > 0),
    year         int  not null check (year between 2000 and 2200),
    due_on       date not null,
    started_on   date not null,
    started_by   text not null,
    confirmed_on date,
    confirmed_by text,
    persons      int,
    certificates int,
    faults       int,
    note         text check (char_length(note) between 1 and 500),
    primary key (region_code, id),
    unique (region_code, organ_id, year)
);
comment on table officers.clean_up is '证件年度清查（任务清单第十一条）';
comment on column officers.clean_up.region_code is '行政区划代码';
comment on column officers.clean_up.id is '标识';
comment on column officers.clean_up.organ_id is '被清查的机关';
comment on column officers.clean_up.version is '版本';
comment on column officers.clean_up.year is '年度';
comment on column officers.clean_up.due_on is '完成期限';
comment on column officers.clean_up.started_on is '布置日期';
comment on column officers.clean_up.started_by is '布置人';
comment on column officers.clean_up.confirmed_on is '机关确认日期';
comment on column officers.clean_up.confirmed_by is '确认人';
comment on column officers.clean_up.persons is '确认时的在岗人数';
comment on column officers.clean_up.certificates is '确认时的有效证件数';
comment on column officers.clean_up.faults is '确认时系统找到的问题数';
comment on column officers.clean_up.note is '清查说明';

-- How many posts an organ has been given (编制数), as of a day; the latest counts.
create table officers.approved_posts (
    region_code   int  not null,
    id            uuid not null,
    organ_id      uuid not null,
    establishment text not null check (establishment in ('administrative', 'political-legal', 'public-institution', 'worker')),
    posts         int  not null check (posts between 0 and 10000),
    from_day      date not null,
    document      text not null check (char_length(document) between 1 and 100),
    person        text not null,
    primary key (region_code, id)
);
create index approved_posts_organ on officers.approved_posts (region_code, organ_id, establishment, from_day);
comment on table officers.approved_posts is '核定的执法编制数，与编办核对，只增不改（任务清单第四十二条）';
comment on column officers.approved_posts.region_code is '行政区划代码';
comment on column officers.approved_posts.id is '标识';
comment on column officers.approved_posts.organ_id is '机关';
comment on column officers.approved_posts.establishment is '编制种类';
comment on column officers.approved_posts.posts is '编制数';
comment on column officers.approved_posts.from_day is '自何日起';
comment on column officers.approved_posts.document is '文件';
comment on column officers.approved_posts.person is '登记人';

call platform.protect('officers.yearly_check');
call platform.protect('officers.unlawful_certificate');
call platform.protect('officers.clean_up');
call platform.protect('officers.approved_posts');

do $$
declare
    kept  text;
    whole text := 'region_code between nullif(current_setting(''app.region_from'', true), '''')::int'
        || ' and nullif(current_setting(''app.region_to'', true), '''')::int'
        || ' and current_setting(''app.organs'', true) = ''*'' and current_setting(''app.writes'', true) <> ''''';
begin
    foreach kept in array array['officers.yearly_check', 'officers.unlawful_certificate', 'officers.clean_up',
                                'officers.approved_posts'] loop
        execute format('create policy inserted_by_bureau on %s for insert with check (%s)', kept, whole);
    end loop;
    foreach kept in array array['officers.yearly_check', 'officers.unlawful_certificate', 'officers.clean_up'] loop
        execute format('drop policy inserted on %s', kept);
    end loop;
end
$$;

grant select, insert on officers.yearly_check, officers.unlawful_certificate, officers.clean_up, officers.approved_posts
    to zhiheng_app;
grant update (version, confirmed_on, confirmed_by, persons, certificates, faults, note) on officers.clean_up to zhiheng_app;
