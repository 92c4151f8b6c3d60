-- 没有审核人员库的机关也要知道谁回避过（行政处罚法第四十三条第一款）；借调结束时退回待分派的件要说出来。
alter table review.request_act add column account_id uuid, add column officer_id uuid;
comment on column review.request_act.account_id is '所指审核人的账号';
comment on column review.request_act.officer_id is '所指审核人的人员登记';

alter table review.loan add column freed int not null default 0 check (freed >= 0);
comment on column review.loan.freed is '借调结束或者到期时退回待分派的审核件数';
create index request_by_loan on review.request (region_code, loan_id) where state in ('assigned', 'returned');
