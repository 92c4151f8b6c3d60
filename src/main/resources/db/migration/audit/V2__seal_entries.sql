-- An entry whose payload is kept as a row of some module says so: that row must be there when the log is verified.
alter table audit.entry add column kept boolean not null default false;
alter table audit.entry alter column kept drop default;

drop index audit.entry_by_act;
create index entry_by_time on audit.entry (region_code, at, number);
create index entry_by_act on audit.entry (region_code, act, at, number);
create index entry_refused on audit.entry (region_code, at, number) where refused;

-- The regions that have a log.
create table audit.log (
    region_code int not null,
    constraint log_pk primary key (region_code)
);

-- Only complete subtrees: node (level, position) stands over the leaves position * 2^level and following, 2^level of them.
create table audit.tree_node (
    region_code int    not null,
    level       int    not null,
    position    bigint not null,
    hash        bytea  not null,
    number      bigint,
    constraint tree_node_pk primary key (region_code, level, position),
    constraint tree_node_number_once unique (region_code, number),
    constraint tree_node_number_of_leaf check ((level = 0) = (number is not null)),
    constraint tree_node_hash_is_sm3 check (octet_length(hash) = 32)
);

create table audit.tree_head (
    region_code int         not null,
    ordinal     bigint      not null,
    size        bigint      not null,
    root        bytea       not null,
    at          timestamptz not null,
    public_key  text        not null,
    signature   text        not null,
    constraint tree_head_pk primary key (region_code, ordinal),
    constraint tree_head_size_once unique (region_code, size)
);

call platform.protect('audit.log', null);
call platform.protect('audit.tree_node', null);
call platform.protect('audit.tree_head', null);
create policy sealer_adds on audit.log as restrictive for insert to zhiheng_app
    with check (current_setting('app.account', true) = 'system');
create policy sealer_adds on audit.tree_node as restrictive for insert to zhiheng_app
    with check (current_setting('app.account', true) = 'system');
create policy sealer_adds on audit.tree_head as restrictive for insert to zhiheng_app
    with check (current_setting('app.account', true) = 'system');
grant select, insert on audit.log, audit.tree_node, audit.tree_head to zhiheng_app;

comment on column audit.entry.kept is '内容另有一行保存，可以核对';
comment on table audit.log is '有日志的行政区划';
comment on column audit.log.region_code is '行政区划代码';
comment on table audit.tree_node is '默克尔树的完整子树（只增不改）；第 0 层是叶，一片叶一个条目';
comment on column audit.tree_node.region_code is '行政区划代码';
comment on column audit.tree_node.level is '层';
comment on column audit.tree_node.position is '层内位置，从 0 起';
comment on column audit.tree_node.hash is 'SM3 值';
comment on column audit.tree_node.number is '条目号，只有叶才有';
comment on table audit.tree_head is '签名的树头（只增不改）';
comment on column audit.tree_head.region_code is '行政区划代码';
comment on column audit.tree_head.ordinal is '第几个树头，从 1 起，不间断';
comment on column audit.tree_head.size is '叶数';
comment on column audit.tree_head.root is '根的 SM3 值';
comment on column audit.tree_head.at is '签名时间';
comment on column audit.tree_head.public_key is '签名公钥（SM2，SubjectPublicKeyInfo，base64）';
comment on column audit.tree_head.signature is '签名（SM2 with SM3，DER，base64）';
