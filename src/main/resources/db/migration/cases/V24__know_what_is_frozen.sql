-- Accounts that are frozen are found again by their digest, beside the marks of things that are held.
comment on column cases.case_sheet.held_marks is '在案查封扣押财物的标识、冻结账号的摘要（行政强制法第二十三条第二款、第二十九条第二款）';
comment on function cases.held_elsewhere is '全县范围内已经查封扣押的财物、冻结的账号（行政强制法第二十三条第二款、第二十九条第二款）';
