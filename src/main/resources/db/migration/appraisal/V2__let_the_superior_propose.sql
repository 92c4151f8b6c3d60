-- The person sums up the year before the superior proposes a grade (公务员法第三十七条): one more stage;
-- steps taken before keep the name that they had.
alter table appraisal.form drop constraint form_stage_check;
alter table appraisal.form add constraint form_stage_check
    check (stage in ('drawn', 'shown', 'objected', 'answered', 'settled', 'proposed', 'approved', 'notified'));
comment on column appraisal.form.shown_on is '最近一次交本人核对的日期：交表，或者答复异议';

-- What follows from a result, by the names that the statute has (第三十九条、第五十条第二款、第八十八条第一项); 'discipline' is on rows
-- of before.
alter table appraisal.form_step drop constraint form_step_use_check;
alter table appraisal.form_step add constraint form_step_use_check
    check (use in ('training', 'promotion', 'pay', 'reward', 'demotion', 'dismissal', 'discipline'));
comment on column appraisal.form_step.use is '结果用于：培训、晋升、级别工资、奖励、降低职务职级任职、辞退；惩戒只见于以前的记录（公务员法第三十九条、第五十条、第八十八条）';

-- As of a day: what was used later is not counted into it.
create or replace function appraisal.progress(of_region int, of_year int, on_day date)
    returns table (organ_id uuid, drawn bigint, approved bigint, uses bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select form.organ_id, count(*), count(*) filter (where form.approved_on <= on_day), coalesce(sum(used.times), 0)::bigint
      from appraisal.form form
      left join lateral (
           select count(*) times
             from appraisal.form_step step
            where step.region_code = form.region_code and step.form_id = form.id
              and step.act = 'record-use' and step.acted_on <= on_day) used on true
     where form.region_code = of_region and form.year = of_year and form.drawn_on <= on_day
       and of_region between nullif(current_setting('app.region_from', true), '')::int
                         and nullif(current_setting('app.region_to', true), '')::int
       and (current_setting('app.organs', true) = '*'
            or form.organ_id::text = any (string_to_array(current_setting('app.organs', true), ',')))
     group by form.organ_id
     order by form.organ_id
    $$;
