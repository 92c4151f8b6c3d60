alter table cases.case_sheet add column next_step text;
comment on column cases.case_sheet.next_step is '下一步';
