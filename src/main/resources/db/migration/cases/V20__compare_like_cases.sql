-- What a case was about and what came of it, beside the others of its kind.
alter table cases.case_sheet add column party_kind text;
alter table cases.case_sheet add column ruling text;
comment on column cases.case_sheet.party_kind is '当事人类型';
comment on column cases.case_sheet.ruling is '处理结果';
create index case_sheet_by_matter on cases.case_sheet (region_code, matter_id, decided_on desc, id) where decided_on is not null;
