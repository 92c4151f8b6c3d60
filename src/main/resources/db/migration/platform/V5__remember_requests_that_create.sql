-- The answer to a request that creates something, so that the same request sent twice creates it once. Everybody finds
-- only his own.
create table platform.idempotency (
    region_code int         not null,
    account     text        not null,
    key         text        not null,
    route       text        not null,
    digest      text        not null,
    status      int,
    location    text,
    response    text,
    created_at  timestamptz not null,
    constraint idempotency_pk primary key (region_code, account, key)
);

create index idempotency_created_at on platform.idempotency (created_at);

alter table platform.idempotency enable row level security;
alter table platform.idempotency force row level security;
create policy own on platform.idempotency
    using (account = current_setting('app.account', true) or current_setting('app.account', true) = 'system')
    with check (account = current_setting('app.account', true) and account <> '');
create policy owner_sees_all on platform.idempotency to current_user using (true) with check (true);

grant select, insert, update, delete on platform.idempotency to zhiheng_app;

comment on table platform.idempotency is '已受理的新建请求（防止重复提交）';
comment on column platform.idempotency.region_code is '行政区划代码';
comment on column platform.idempotency.account is '账号编号';
comment on column platform.idempotency.key is '请求编号';
comment on column platform.idempotency.route is '请求的地址';
comment on column platform.idempotency.digest is '请求内容的摘要';
comment on column platform.idempotency.status is '答复的状态，空表示仍在处理';
comment on column platform.idempotency.location is '新建记录的地址';
comment on column platform.idempotency.response is '答复的内容';
comment on column platform.idempotency.created_at is '受理时间';
