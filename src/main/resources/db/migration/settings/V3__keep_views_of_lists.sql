-- Views of lists that people keep for themselves, readers among them: everybody finds and writes only his own.
create table settings.account_view (
    region_code int  not null,
    id          uuid not null,
    account     text not null,
    list        text not null check (list ~ '^[a-z-]{1,40}$'),
    name        text not null check (char_length(name) between 1 and 30),
    query       text not null check (char_length(query) <= 1000),
    primary key (region_code, id),
    unique (region_code, account, list, name)
);

alter table settings.account_view enable row level security;
alter table settings.account_view force row level security;
create policy own on settings.account_view
    using (account = current_setting('app.account', true) and account <> '')
    with check (account = current_setting('app.account', true) and account <> '');
create policy owner_sees_all on settings.account_view to current_user using (true) with check (true);

grant select, insert, update (query), delete on settings.account_view to zhiheng_app;

comment on table settings.account_view is '各人存下的常用筛选';
comment on column settings.account_view.region_code is '行政区划代码';
comment on column settings.account_view.id is '标识';
comment on column settings.account_view.account is '账号编号';
comment on column settings.account_view.list is '哪个列表';
comment on column settings.account_view.name is '名称';
comment on column settings.account_view.query is '筛选条件，照地址栏的写法';
