alter table cases.case_sheet add column referred_on date;
comment on column cases.case_sheet.referred_on is '移送公安机关的日期（行政执法机关移送涉嫌犯罪案件的规定第五条）';
