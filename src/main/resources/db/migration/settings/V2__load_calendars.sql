-- Years that came after the release, and other notices for years it knew: the last edition of a year is in force.
create table settings.calendar_year (
    year              int         not null check (year between 2000 and 2100),
    edition           int         not null check (edition > 0),
    id                uuid        not null,
    notice            text        not null check (char_length(notice) between 1 and 100),
    issued_on         date        not null,
    holidays          jsonb       not null,
    working_weekends  date[]      not null,
    reason            text        check (char_length(reason) between 1 and 500),
    loaded_at         timestamptz not null,
    account           text        not null,
    constraint calendar_year_pk primary key (year, edition)
);
grant select, insert on settings.calendar_year to zhiheng_app;

comment on table settings.calendar_year is '录入的放假安排（只增不改，一年以最后一版为准）';
comment on column settings.calendar_year.year is '年份';
comment on column settings.calendar_year.edition is '第几版';
comment on column settings.calendar_year.id is '标识';
comment on column settings.calendar_year.notice is '通知的文号';
comment on column settings.calendar_year.issued_on is '通知的日期';
comment on column settings.calendar_year.holidays is '放假的日期和名称';
comment on column settings.calendar_year.working_weekends is '调休上班的周末';
comment on column settings.calendar_year.reason is '改动已有安排的理由';
comment on column settings.calendar_year.loaded_at is '录入时间';
comment on column settings.calendar_year.account is '录入人的账号编号';
