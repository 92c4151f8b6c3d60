-- What is asked about the team (measure 42): from which posts its people are paid, how old and how well taught they are,
-- since when they serve. The date of birth and the sex are in the citizen identification number, which is kept
-- encrypted: they are taken from it when the entry is written. Political status is not recorded.
alter table officers.officer
    add column establishment text,
    add column birth_date    date,
    add column sex           text check (sex in ('male', 'female')),
    add column education     text check (education in ('postgraduate', 'bachelor', 'college', 'secondary')),
    add column joined_on     date,
    drop constraint officer_kind_check,
    add constraint officer_kind_check check (kind in (
        'civil-servant', 'public-institution', 'police', 'assistant', 'contract', 'worker', 'grid-worker'));

update officers.officer
   set establishment = case kind
       when 'civil-servant' then 'administrative'
       when 'public-institution' then 'public-institution'
       when 'police' then 'political-legal'
       else 'none' end;

alter table officers.officer
    alter column establishment set not null,
    add constraint officer_establishment_check check (establishment in (
        'administrative', 'political-legal', 'public-institution', 'worker', 'none'));

comment on column officers.officer.establishment is '编制';
comment on column officers.officer.birth_date is '出生日期，取自公民身份号码；空为此前登记、尚未重写';
comment on column officers.officer.sex is '性别，取自公民身份号码；空为此前登记、尚未重写';
comment on column officers.officer.education is '学历（GB/T 4658 大类）；空为未登记';
comment on column officers.officer.joined_on is '到岗日期；空为未登记';

grant update (establishment, birth_date, sex, education, joined_on) on officers.officer to zhiheng_app;

-- Who served in which organ from which day on, insert-only: a move does not rewrite the years before it.
create table officers.placement (
    region_code int  not null,
    id          uuid not null,
    organ_id    uuid not null,
    officer_id  uuid not null,
    from_day    date not null,
    primary key (region_code, id),
    foreign key (region_code, officer_id) references officers.officer (region_code, id) on delete restrict
);
create index placement_officer on officers.placement (region_code, officer_id, from_day);
comment on table officers.placement is '执法人员的任职经历：自何日起在何机构';
comment on column officers.placement.region_code is '行政区划代码';
comment on column officers.placement.id is '标识';
comment on column officers.placement.organ_id is '机构';
comment on column officers.placement.officer_id is '执法人员';
comment on column officers.placement.from_day is '自何日起';

insert into officers.placement (region_code, id, organ_id, officer_id, from_day)
select officer.region_code, gen_random_uuid(), officer.organ_id, officer.id,
       coalesce(min(held.valid_from), current_date)
  from officers.officer
  left join officers.certificate held on held.region_code = officer.region_code and held.officer_id = officer.id
 group by officer.region_code, officer.id, officer.organ_id;

call platform.protect('officers.placement');
drop policy inserted on officers.placement;
create policy inserted on officers.placement for insert with check (
    region_code between nullif(current_setting('app.region_from', true), '')::int
        and nullif(current_setting('app.region_to', true), '')::int
    and current_setting('app.organs', true) = '*' and current_setting('app.writes', true) <> '');
grant select, insert on officers.placement to zhiheng_app;

-- For modules that count people: nobody's number, birthday or schooling.
create view officers.published_officer with (security_invoker = true) as
select officer.region_code, officer.id, officer.organ_id, officer.name, officer.kind, officer.post,
       officer.joined_on, officer.left_on, officer.law_qualified
  from officers.officer;
comment on view officers.published_officer is '执法人员（供其他模块统计，不含身份号码和个人情况）';
create view officers.published_certificate with (security_invoker = true) as
select held.region_code, held.id, held.officer_id, held.issuer, held.number, held.fields, held.valid_region,
       held.valid_from, held.valid_until, held.state
  from officers.certificate held;
comment on view officers.published_certificate is '执法证件（供其他模块统计）';
grant select on officers.published_officer, officers.published_certificate to zhiheng_app;
