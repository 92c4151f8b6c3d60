create table review.reviewer (
    region_code    int     not null,
    id             uuid    not null,
    organ_id       uuid    not null,
    version        int     not null check (version > 0),
    name           text    not null check (char_length(name) between 1 and 50),
    kind           text    not null check (kind in ('staff', 'government-lawyer', 'legal-counsel')),
    officer_id     uuid,
    account_id     uuid,
    certificate    text,
    first_review   boolean not null,
    fields         text[]  not null,
    firm           text,
    contract_from  date,
    contract_until date,
    joined_on      date    not null,
    left_on        date,
    left_why       text,
    primary key (region_code, id),
    check (kind <> 'legal-counsel' or (contract_from is not null and contract_until is not null and firm is not null)),
    check (contract_until >= contract_from)
);
comment on table review.reviewer is '法制审核人员库：审核人员、公职律师、法律顾问（行政处罚法第五十八条第二款）';
comment on column review.reviewer.region_code is '行政区划代码';
comment on column review.reviewer.id is '标识';
comment on column review.reviewer.organ_id is '所在机关；法律顾问为聘请的机关';
comment on column review.reviewer.version is '版本';
comment on column review.reviewer.name is '姓名';
comment on column review.reviewer.kind is '类别：机关审核人员、公职律师、法律顾问';
comment on column review.reviewer.officer_id is '对应的人员登记';
comment on column review.reviewer.account_id is '对应的账号';
comment on column review.reviewer.certificate is '国家统一法律职业资格证书或者律师执业证号';
comment on column review.reviewer.first_review is '初次从事行政处罚决定法制审核';
comment on column review.reviewer.fields is '可以审核的领域；空为不限';
comment on column review.reviewer.firm is '所在律师事务所或者单位';
comment on column review.reviewer.contract_from is '聘用合同起';
comment on column review.reviewer.contract_until is '聘用合同止，当日有效';
comment on column review.reviewer.joined_on is '入库日期';
comment on column review.reviewer.left_on is '退出日期，自当日起不再审核';
comment on column review.reviewer.left_why is '退出的理由';
create index reviewer_by_name on review.reviewer (region_code, name, id);
create index reviewer_by_organ on review.reviewer (region_code, organ_id);

create table review.major_list (
    region_code  int         not null,
    id           uuid        not null,
    organ_id     uuid        not null,
    version      int         not null check (version > 0),
    from_day     date        not null,
    published_on date,
    items        jsonb       not null,
    reason       text        not null,
    person       text        not null,
    made_at      timestamptz not null,
    primary key (region_code, id),
    unique (region_code, organ_id, version)
);
comment on table review.major_list is '重大执法决定法制审核目录，一个版本一行（山西省行政执法条例第二十七条）';
comment on column review.major_list.region_code is '行政区划代码';
comment on column review.major_list.id is '标识';
comment on column review.major_list.organ_id is '机关';
comment on column review.major_list.version is '版本';
comment on column review.major_list.from_day is '施行日期';
comment on column review.major_list.published_on is '公布日期；未公布的没有，不适用';
comment on column review.major_list.items is '目录各项';
comment on column review.major_list.reason is '编制或者调整的理由';
comment on column review.major_list.person is '编制人';
comment on column review.major_list.made_at is '编制时间';

create table review.request (
    region_code         int     not null,
    id                  uuid    not null,
    organ_id            uuid    not null,
    version             int     not null check (version > 0),
    case_id             uuid    not null,
    title               text    not null,
    number              text,
    field               text,
    grounds             text[]  not null,
    handlers            uuid[]  not null,
    state               text    not null check (state in ('waiting', 'assigned', 'returned', 'answered', 'lapsed')),
    submitted_on        date    not null,
    due_on              date,
    reviewer_id         uuid,
    reviewer_name       text,
    reviewer_account_id uuid,
    reviewer_officer_id uuid,
    loan_id             uuid,
    answered_on         date,
    agreed              boolean,
    adopted             boolean,
    undone_on           date,
    primary key (region_code, id),
    check (state <> 'answered' or (answered_on is not null and agreed is not null))
);
comment on table review.request is '法制审核件，一次送审一件（行政处罚法第五十八条第一款）';
comment on column review.request.region_code is '行政区划代码';
comment on column review.request.id is '标识';
comment on column review.request.organ_id is '办案机关';
comment on column review.request.version is '版本';
comment on column review.request.case_id is '案件';
comment on column review.request.title is '案件名称';
comment on column review.request.number is '立案号';
comment on column review.request.field is '执法领域';
comment on column review.request.grounds is '须法制审核的情形';
comment on column review.request.handlers is '承办人员，不得审核本案';
comment on column review.request.state is '状态：待分派、审核中、退回补正、已出意见、已失效';
comment on column review.request.submitted_on is '送审日期';
comment on column review.request.due_on is '审核期限的最后一日；退回补正期间没有';
comment on column review.request.reviewer_id is '审核人';
comment on column review.request.reviewer_name is '审核人姓名';
comment on column review.request.reviewer_account_id is '审核人的账号';
comment on column review.request.reviewer_officer_id is '审核人的人员登记';
comment on column review.request.loan_id is '借调；本机关的审核人没有';
comment on column review.request.answered_on is '出具意见的日期';
comment on column review.request.agreed is '审核同意';
comment on column review.request.adopted is '承办机构采纳审核意见；没有答复的没有';
comment on column review.request.undone_on is '审核同意的决定后来被变更、撤销、确认违法的日期';
create index request_by_day on review.request (region_code, submitted_on desc, id desc);
create index request_by_organ on review.request (region_code, organ_id, submitted_on desc, id desc);
create unique index request_open_of_case on review.request (region_code, case_id) where state in ('waiting', 'assigned', 'returned');
create index request_of_case on review.request (region_code, case_id);
create index request_by_account on review.request (region_code, reviewer_account_id) where state in ('assigned', 'returned');

create table review.request_act (
    region_code   int         not null,
    request_id    uuid        not null,
    seq           int         not null check (seq > 0),
    organ_id      uuid        not null,
    act           text        not null,
    reviewer_id   uuid,
    reviewer_name text,
    note          text,
    acted_on      date        not null,
    acted_at      timestamptz not null,
    person        text        not null,
    role          text        not null,
    entry         bigint      not null,
    primary key (region_code, request_id, seq),
    foreign key (region_code, request_id) references review.request (region_code, id)
);
comment on table review.request_act is '法制审核件的每一步，只增不改';
comment on column review.request_act.region_code is '行政区划代码';
comment on column review.request_act.request_id is '审核件';
comment on column review.request_act.seq is '顺序号';
comment on column review.request_act.organ_id is '办案机关';
comment on column review.request_act.act is '行为';
comment on column review.request_act.reviewer_id is '所指的审核人';
comment on column review.request_act.reviewer_name is '所指审核人的姓名';
comment on column review.request_act.note is '说明或者理由';
comment on column review.request_act.acted_on is '法律上的日期';
comment on column review.request_act.acted_at is '实际时间';
comment on column review.request_act.person is '办理人姓名';
comment on column review.request_act.role is '办理人角色';
comment on column review.request_act.entry is '透明日志的条目号';

create table review.loan (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    lender_id   uuid        not null check (lender_id <> organ_id),
    version     int         not null check (version > 0),
    request_id  uuid,
    field       text,
    reason      text        not null,
    from_day    date        not null,
    until_day   date        not null check (until_day >= from_day),
    state       text        not null check (state in ('asked', 'lent', 'declined', 'ended')),
    reviewer_id uuid,
    name        text,
    account_id  uuid,
    officer_id  uuid,
    answer      text,
    asked_by    text        not null,
    asked_on    date        not null,
    answered_by text,
    answered_on date,
    ended_by    text,
    ended_on    date,
    primary key (region_code, id),
    check (state not in ('lent', 'ended') or (reviewer_id is not null and name is not null))
);
comment on table review.loan is '法制审核人员借调（协作审核）';
comment on column review.loan.region_code is '行政区划代码';
comment on column review.loan.id is '标识';
comment on column review.loan.organ_id is '借入机关';
comment on column review.loan.lender_id is '借出机关';
comment on column review.loan.version is '版本';
comment on column review.loan.request_id is '只为一件审核件借调的，该审核件；按期间借调的没有';
comment on column review.loan.field is '需要的领域';
comment on column review.loan.reason is '申请的理由';
comment on column review.loan.from_day is '借调第一日';
comment on column review.loan.until_day is '借调最后一日';
comment on column review.loan.state is '状态：待答复、借调、不同意、已结束';
comment on column review.loan.reviewer_id is '借出的审核人';
comment on column review.loan.name is '借出的审核人姓名';
comment on column review.loan.account_id is '借出的审核人的账号';
comment on column review.loan.officer_id is '借出的审核人的人员登记';
comment on column review.loan.answer is '答复的说明';
comment on column review.loan.asked_by is '申请人';
comment on column review.loan.asked_on is '申请日期';
comment on column review.loan.answered_by is '答复人';
comment on column review.loan.answered_on is '答复日期';
comment on column review.loan.ended_by is '结束借调的人';
comment on column review.loan.ended_on is '提前结束的日期，自当日起不再借调';
create index loan_by_day on review.loan (region_code, asked_on desc, id desc);

call platform.protect('review.reviewer');
call platform.protect('review.major_list');
call platform.protect('review.request', closed_to_administrators => true);
call platform.protect('review.request_act', closed_to_administrators => true);
call platform.protect('review.loan');

-- A loan is a matter of two organs: the lender sees it and answers it.
create policy seen_by_lender on review.loan for select
    using (region_code between nullif(current_setting('app.region_from', true), '')::int and nullif(current_setting('app.region_to', true), '')::int
       and lender_id::text = any (string_to_array(current_setting('app.organs', true), ',')));
create policy answered_by_lender on review.loan for update
    using (region_code between nullif(current_setting('app.region_from', true), '')::int and nullif(current_setting('app.region_to', true), '')::int
       and lender_id::text = any (string_to_array(current_setting('app.writes', true), ',')));

grant select, insert, update on review.reviewer, review.request, review.loan to zhiheng_app;
grant select, insert on review.major_list, review.request_act to zhiheng_app;
grant update (published_on) on review.major_list to zhiheng_app;
