-- Accounts change after an examination: who could not begin it is known only when it ends.
alter table examinations.candidate add column barred boolean;
comment on column examinations.candidate.barred is '考试结束时管理本地的题库、没有能够开考；考试结束以前没有';
create index candidate_not_judged on examinations.candidate (region_code, examination_id) where barred is null;
grant update (barred) on examinations.candidate to zhiheng_app;
