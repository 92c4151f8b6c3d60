-- Two people who enter the same at once: one of them is told.
create unique index member_once on party.member (region_code, branch_id, name) where left_on is null;
create unique index branch_once on party.branch (region_code, organ_id, name) where ended_on is null;
