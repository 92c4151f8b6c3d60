-- An answer may hold a first password or personal data: it is kept encrypted, as those are.
delete from platform.idempotency;
comment on column platform.idempotency.response is '答复的内容（已加密）';
comment on column platform.idempotency.digest is '请求地址和内容的带密钥摘要';
comment on column platform.idempotency.status is '答复的状态';
alter table platform.idempotency alter column status set not null;
