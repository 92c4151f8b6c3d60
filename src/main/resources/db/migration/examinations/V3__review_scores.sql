create table examinations.score_review (
    region_code    int  not null,
    examination_id uuid not null,
    officer_id     uuid not null,
    organ_id       uuid not null,
    reason         text not null check (char_length(reason) between 1 and 500),
    asked_on       date not null,
    answer         text check (char_length(answer) between 1 and 500),
    corrected      numeric(5, 1) check (corrected > 0),
    passed         boolean,
    answered_on    date,
    answered_by    text,
    primary key (region_code, examination_id, officer_id),
    foreign key (region_code, examination_id, officer_id) references examinations.result (region_code, examination_id, officer_id),
    check ((answered_on is null) = (answer is null) and (answered_on is null) = (answered_by is null)),
    check (corrected is null or answered_on is not null),
    check ((corrected is null) = (passed is null))
);
comment on table examinations.score_review is '成绩复核：本人申请，组织考试的司法行政部门答复，一场考试一次';
comment on column examinations.score_review.region_code is '行政区划代码';
comment on column examinations.score_review.examination_id is '考试';
comment on column examinations.score_review.officer_id is '申请人';
comment on column examinations.score_review.organ_id is '申请人所在机关';
comment on column examinations.score_review.reason is '申请的理由';
comment on column examinations.score_review.asked_on is '申请日期';
comment on column examinations.score_review.answer is '答复';
comment on column examinations.score_review.corrected is '更正后的总分；维持原成绩的没有';
comment on column examinations.score_review.passed is '更正以后是否及格；维持原成绩的没有';
comment on column examinations.score_review.answered_on is '答复日期';
comment on column examinations.score_review.answered_by is '答复人';
call platform.protect('examinations.score_review', closed_to_administrators => true);
grant select, insert on examinations.score_review to zhiheng_app;
grant update (answer, corrected, passed, answered_on, answered_by) on examinations.score_review to zhiheng_app;

-- What was published stays as it is; what a review corrected stands in its place.
create view examinations.standing_result with (security_invoker = true) as
    select result.region_code, result.examination_id, result.officer_id, result.organ_id, result.name, result.sitting_id,
           result.objective, result.written, coalesce(review.corrected, result.total) as total,
           result.passed or coalesce(review.passed, false) as passed, result.published_on,
           case when review.asked_on is null then null
                when review.answered_on is null then 'asked'
                when review.corrected is null then 'upheld'
                else 'corrected' end as review
      from examinations.result result
      left join examinations.score_review review
        on review.region_code = result.region_code and review.examination_id = result.examination_id
       and review.officer_id = result.officer_id;
comment on view examinations.standing_result is '现在有效的成绩：公布的，或者复核更正的';
comment on column examinations.standing_result.region_code is '行政区划代码';
comment on column examinations.standing_result.examination_id is '考试';
comment on column examinations.standing_result.officer_id is '应考人员';
comment on column examinations.standing_result.organ_id is '应考人员所在机关';
comment on column examinations.standing_result.name is '姓名';
comment on column examinations.standing_result.sitting_id is '应考；缺考的没有';
comment on column examinations.standing_result.objective is '公布的客观题得分';
comment on column examinations.standing_result.written is '公布的案例分析得分';
comment on column examinations.standing_result.total is '总分，复核更正的为更正后的';
comment on column examinations.standing_result.passed is '是否及格';
comment on column examinations.standing_result.published_on is '公布日期';
comment on column examinations.standing_result.review is '复核：已申请、维持、更正；没有申请的为空';
grant select on examinations.standing_result to zhiheng_app;
