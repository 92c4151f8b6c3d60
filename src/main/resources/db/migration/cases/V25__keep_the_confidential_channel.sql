create table cases.duty_clue_step (
    region_code int         not null,
    clue_id     uuid        not null,
    seq         int         not null check (seq > 0),
    organ_id    uuid        not null,
    recorder_id uuid        not null,
    about_head  boolean     not null,
    step        text        not null check (step in ('FOUND', 'DECIDED', 'SENT', 'ANSWERED')),
    form        text        not null,
    taken_on    date        not null,
    taken_at    timestamptz not null,
    account_id  uuid        not null,
    person      text        not null,
    primary key (region_code, clue_id, seq)
);
comment on table cases.duty_clue_step is '公职人员职务违法犯罪线索移送监察机关的保密通道，只增不改（移送涉嫌犯罪案件规定第十九条）';
comment on column cases.duty_clue_step.region_code is '行政区划代码';
comment on column cases.duty_clue_step.clue_id is '线索';
comment on column cases.duty_clue_step.seq is '顺序号';
comment on column cases.duty_clue_step.organ_id is '机关';
comment on column cases.duty_clue_step.recorder_id is '登记线索的账号';
comment on column cases.duty_clue_step.about_head is '涉及本机关负责人：只有登记人看得见';
comment on column cases.duty_clue_step.step is '步骤：登记、审批、移送、答复';
comment on column cases.duty_clue_step.form is '内容，整段加密';
comment on column cases.duty_clue_step.taken_on is '法律上的日期';
comment on column cases.duty_clue_step.taken_at is '实际时间';
comment on column cases.duty_clue_step.account_id is '办理账号';
comment on column cases.duty_clue_step.person is '办理人姓名';
create index duty_clue_by_day on cases.duty_clue_step (region_code, organ_id, taken_on desc, clue_id desc) where seq = 1;

call platform.protect('cases.duty_clue_step', closed_to_administrators => true);
-- Neither those above the organ nor those who watch over it see anything of it; of what concerns the head only the
-- recorder does.
create policy confidential on cases.duty_clue_step as restrictive for select to zhiheng_app
    using (organ_id::text = current_setting('app.writes', true)
           and (not about_head
                or current_setting('app.account', true) = to_char(region_code, 'FM000000') || '-' || recorder_id));
grant select, insert on cases.duty_clue_step to zhiheng_app;
