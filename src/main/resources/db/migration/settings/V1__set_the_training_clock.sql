-- The last row is in force: all nodes and every restart agree on the day in law. Demo mode only.
create table settings.clock_setting (
    number     bigint      not null generated always as identity,
    legal_now  timestamp   not null,
    set_at     timestamptz not null,
    running    boolean     not null,
    account    text        not null,
    constraint clock_setting_pk primary key (number)
);
grant select, insert on settings.clock_setting to zhiheng_app;

comment on schema settings is '设置';
comment on table settings.clock_setting is '演练时钟的设定（只增不改，最后一条有效）';
comment on column settings.clock_setting.number is '顺序号';
comment on column settings.clock_setting.legal_now is '设定的法律时间（中国时间）';
comment on column settings.clock_setting.set_at is '设定时的实际时间';
comment on column settings.clock_setting.running is '从设定的时间起走时，否则停住';
comment on column settings.clock_setting.account is '设定人的账号编号';
