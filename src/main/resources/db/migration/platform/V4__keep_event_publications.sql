create table platform.event_publication (
    id                     uuid        not null,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz,
    constraint event_publication_pk primary key (id)
);

create index event_publication_serialized_event_hash_idx on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on platform.event_publication (completion_date);

grant select, insert, update, delete on platform.event_publication to zhiheng_app;

comment on table platform.event_publication is '待送达的事件（送达即删除，只含编号和日期）';
comment on column platform.event_publication.id is '编号';
comment on column platform.event_publication.listener_id is '接收者';
comment on column platform.event_publication.event_type is '事件类型';
comment on column platform.event_publication.serialized_event is '事件内容';
comment on column platform.event_publication.publication_date is '发布时间';
comment on column platform.event_publication.completion_date is '送达时间';
comment on column platform.event_publication.status is '状态';
comment on column platform.event_publication.completion_attempts is '尝试次数';
comment on column platform.event_publication.last_resubmission_date is '最近重送时间';
