-- For the modules that watch: every decision of a region in its order.
create index case_sheet_by_decision on cases.case_sheet (region_code, decided_on, id) where decided_on is not null;
