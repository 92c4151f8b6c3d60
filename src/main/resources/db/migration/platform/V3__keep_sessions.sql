create table platform.spring_session (
    primary_id            char(36)     not null,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references platform.spring_session (primary_id) on delete cascade
);

grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to zhiheng_app;

comment on table platform.spring_session is '登录会话';
comment on column platform.spring_session.primary_id is '内部编号';
comment on column platform.spring_session.session_id is '会话编号';
comment on column platform.spring_session.creation_time is '建立时间（毫秒）';
comment on column platform.spring_session.last_access_time is '最近使用时间（毫秒）';
comment on column platform.spring_session.max_inactive_interval is '最长闲置秒数';
comment on column platform.spring_session.expiry_time is '失效时间（毫秒）';
comment on column platform.spring_session.principal_name is '账号编号';
comment on table platform.spring_session_attributes is '登录会话的内容';
comment on column platform.spring_session_attributes.session_primary_id is '会话内部编号';
comment on column platform.spring_session_attributes.attribute_name is '名称';
comment on column platform.spring_session_attributes.attribute_bytes is '内容';
