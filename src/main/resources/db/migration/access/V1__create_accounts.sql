create table access.account (
    region_code     int         not null,
    id              uuid        not null,
    organ_id        uuid        not null,
    name            text        not null check (name ~ '^[A-Za-z0-9._-]{3,40}$'),
    person          text        not null check (char_length(person) between 1 and 100),
    role            text        not null,
    officer_id      uuid,
    password        text        not null,
    must_change     boolean     not null,
    failures        int         not null default 0,
    locked_until    timestamptz,
    blocked         boolean     not null default false,
    created_at      timestamptz not null,
    primary key (region_code, id)
);
comment on table access.account is '账号：一个账号一种角色';
comment on column access.account.region_code is '行政区划代码';
comment on column access.account.id is '标识';
comment on column access.account.organ_id is '所属机构';
comment on column access.account.name is '登录名';
comment on column access.account.person is '使用人姓名';
comment on column access.account.role is '角色';
comment on column access.account.officer_id is '对应的执法人员';
comment on column access.account.password is '口令摘要（Argon2id）';
comment on column access.account.must_change is '下次登录须改口令';
comment on column access.account.failures is '连续失败次数';
comment on column access.account.locked_until is '锁定至';
comment on column access.account.blocked is '已停用';
comment on column access.account.created_at is '建立时间';

-- A name is one in the whole installation, so it cannot be kept with the region: people sign in with the name alone.
create table access.login_name (
    name        text primary key,
    region_code int  not null,
    account_id  uuid not null
);
comment on table access.login_name is '登录名与账号的对应：全库唯一';
comment on column access.login_name.name is '登录名（小写）';
comment on column access.login_name.region_code is '账号所在行政区划代码';
comment on column access.login_name.account_id is '账号';

call platform.protect('access.account');
call platform.protect('access.login_name', null);
grant select, insert on access.account to zhiheng_app;
grant update (password, must_change, failures, locked_until, blocked) on access.account to zhiheng_app;
grant select, insert on access.login_name to zhiheng_app;

-- Sign-in looks past every scope, and only for the account that was named.
create function access.account_named(wanted text) returns setof access.account
    language sql stable security definer set search_path = pg_catalog
    as $$
    select account.*
      from access.login_name named
      join access.account account on account.region_code = named.region_code and account.id = named.account_id
     where named.name = lower(wanted)
    $$;

create function access.count_failure(of_region int, of_account uuid, failed_at timestamptz, most int, lock_until timestamptz)
    returns boolean
    language sql volatile security definer set search_path = pg_catalog
    as $$
    update access.account
       set failures = case when failures + 1 >= most then 0 else failures + 1 end,
           locked_until = case when failures + 1 >= most then lock_until else locked_until end
     where region_code = of_region and id = of_account
    returning locked_until is not null and locked_until > failed_at
    $$;

create function access.forget_failures(of_region int, of_account uuid) returns void
    language sql volatile security definer set search_path = pg_catalog
    as $$
    update access.account set failures = 0, locked_until = null where region_code = of_region and id = of_account
    $$;

create function access.nobody_yet() returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select not exists (select 1 from access.account) $$;

create function access.login_taken(wanted text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select 1 from access.login_name where name = lower(wanted)) $$;

revoke execute on all functions in schema access from public;
grant execute on all functions in schema access to zhiheng_app;
