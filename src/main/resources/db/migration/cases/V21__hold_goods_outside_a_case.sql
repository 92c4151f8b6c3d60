-- 检查中、危险时的查封、扣押，尚未立案（行政强制法第三章）。
alter table cases.penalty_case drop constraint penalty_case_procedure_check;
alter table cases.penalty_case add constraint penalty_case_procedure_check
    check (procedure in ('ORDINARY', 'SUMMARY', 'COERCION'));
comment on column cases.penalty_case.procedure is '程序：普通、简易、案外强制措施';
