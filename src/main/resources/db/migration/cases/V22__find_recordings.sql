-- 音像记录按时移交的比例按移交日期统计（行政处罚法第四十七条）。
create index case_act_of_recordings on cases.case_act (region_code, acted_on desc) where act = 'RECORD_FOOTAGE';
