-- A certificate that is renewed keeps its number and holds until another day; until which day it held before stays known.
create table officers.certificate_term (
    region_code    int         not null,
    id             uuid        not null,
    certificate_id uuid        not null,
    until_before   date        not null,
    until_after    date        not null,
    reason         text        not null check (char_length(reason) between 1 and 500),
    person         text        not null,
    changed_at     timestamptz not null,
    primary key (region_code, id),
    foreign key (region_code, certificate_id) references officers.certificate (region_code, id) on delete restrict
);
create index certificate_term_certificate on officers.certificate_term (region_code, certificate_id);
comment on table officers.certificate_term is '证件有效期的变更';
comment on column officers.certificate_term.region_code is '行政区划代码';
comment on column officers.certificate_term.id is '标识';
comment on column officers.certificate_term.certificate_id is '证件';
comment on column officers.certificate_term.until_before is '原有效期止';
comment on column officers.certificate_term.until_after is '变更后的有效期止';
comment on column officers.certificate_term.reason is '理由';
comment on column officers.certificate_term.person is '经办人';
comment on column officers.certificate_term.changed_at is '登记时间';

-- As with everything of the register: written by who sees the whole region and may write.
call platform.protect('officers.certificate_term', null);
drop policy inserted on officers.certificate_term;
create policy inserted on officers.certificate_term for insert with check (
    region_code between nullif(current_setting('app.region_from', true), '')::int
        and nullif(current_setting('app.region_to', true), '')::int
    and current_setting('app.organs', true) = '*' and current_setting('app.writes', true) <> '');

grant select, insert on officers.certificate_term to zhiheng_app;
grant update (valid_until) on officers.certificate to zhiheng_app;
