create table examinations.question (
    region_code int  not null,
    id          uuid not null,
    organ_id    uuid not null,
    version     int  not null check (version > 0),
    retired_on  date,
    retired_why text,
    primary key (region_code, id)
);
comment on table examinations.question is '题库中的题目';
comment on column examinations.question.region_code is '行政区划代码';
comment on column examinations.question.id is '标识';
comment on column examinations.question.organ_id is '命题的司法行政部门';
comment on column examinations.question.version is '现行版本';
comment on column examinations.question.retired_on is '停用日期，自当日起不再组卷';
comment on column examinations.question.retired_why is '停用的理由';

create table examinations.question_version (
    region_code int         not null,
    question_id uuid        not null,
    version     int         not null check (version > 0),
    organ_id    uuid        not null,
    kind        text        not null check (kind in ('single', 'multiple', 'judgement', 'case')),
    stem        text        not null check (char_length(stem) between 1 and 2000),
    options     jsonb       not null,
    answer      text[]      not null,
    explanation text        not null,
    field       text,
    level       text        not null check (level in ('entry', 'serving', 'leading')),
    difficulty  text        not null check (difficulty in ('easy', 'medium', 'hard')),
    statute     text        not null,
    article     text        not null,
    law_from    date        not null,
    digest      text        not null,
    reason      text        not null,
    person      text        not null,
    made_on     date        not null,
    made_at     timestamptz not null,
    primary key (region_code, question_id, version),
    foreign key (region_code, question_id) references examinations.question (region_code, id)
);
comment on table examinations.question_version is '题目的每一个版本，只增不改：答过的卷子保留当时的版本';
comment on column examinations.question_version.region_code is '行政区划代码';
comment on column examinations.question_version.question_id is '题目';
comment on column examinations.question_version.version is '版本';
comment on column examinations.question_version.organ_id is '命题的司法行政部门';
comment on column examinations.question_version.kind is '题型：单选、多选、判断、案例分析';
comment on column examinations.question_version.stem is '题干';
comment on column examinations.question_version.options is '选项';
comment on column examinations.question_version.answer is '正确的选项；案例分析没有';
comment on column examinations.question_version.explanation is '解析；案例分析为参考答案和评分要点';
comment on column examinations.question_version.field is '执法领域；公共法律知识没有';
comment on column examinations.question_version.level is '层级：初任、在岗、负责人';
comment on column examinations.question_version.difficulty is '难度：易、中、难';
comment on column examinations.question_version.statute is '所依据的法规';
comment on column examinations.question_version.article is '所依据的条款';
comment on column examinations.question_version.law_from is '所依据的法规版本的施行日期';
comment on column examinations.question_version.digest is '题目内容的摘要（SM3）';
comment on column examinations.question_version.reason is '命题或者修改的理由';
comment on column examinations.question_version.person is '命题人';
comment on column examinations.question_version.made_on is '命题日期';
comment on column examinations.question_version.made_at is '命题时间';

create table examinations.blueprint (
    region_code int         not null,
    id          uuid        not null,
    organ_id    uuid        not null,
    version     int         not null check (version > 0),
    name        text        not null check (char_length(name) between 1 and 100),
    lines       jsonb       not null,
    person      text        not null,
    changed_at  timestamptz not null,
    primary key (region_code, id)
);
comment on table examinations.blueprint is '组卷蓝图：每种题出几道、每道几分';
comment on column examinations.blueprint.region_code is '行政区划代码';
comment on column examinations.blueprint.id is '标识';
comment on column examinations.blueprint.organ_id is '制定的司法行政部门';
comment on column examinations.blueprint.version is '版本';
comment on column examinations.blueprint.name is '名称';
comment on column examinations.blueprint.lines is '各行：题型、领域、层级、难度、数量、每题分值';
comment on column examinations.blueprint.person is '最后修改的人';
comment on column examinations.blueprint.changed_at is '最后修改的时间';

create table examinations.examination (
    region_code  int           not null,
    id           uuid          not null,
    organ_id     uuid          not null,
    version      int           not null check (version > 0),
    title        text          not null check (char_length(title) between 1 and 100),
    purpose      text          not null check (purpose in ('qualification', 'annual', 'course-end')),
    blueprint_id uuid          not null,
    opens_at     timestamptz   not null,
    closes_at    timestamptz   not null check (closes_at > opens_at),
    minutes      int           not null check (minutes between 1 and 600),
    pass_mark    numeric(5, 1) not null check (pass_mark > 0),
    root_id      uuid          not null,
    resit_of     uuid,
    state        text          not null check (state in ('planned', 'drawn', 'published', 'cancelled')),
    lines        jsonb,
    total        numeric(5, 1),
    pool_digest  text,
    seed         text,
    paper_digest text,
    drawn_at     timestamptz,
    drawn_by     text,
    published_on date,
    published_by text,
    cancelled_why text,
    primary key (region_code, id),
    check (state in ('planned', 'cancelled') or (seed is not null and pool_digest is not null and paper_digest is not null)),
    check (state <> 'published' or published_on is not null)
);
create index examination_by_day on examinations.examination (region_code, opens_at desc, id desc);
create index examination_of_root on examinations.examination (region_code, root_id);
comment on table examinations.examination is '考试（山西省行政执法条例第九条）';
comment on column examinations.examination.region_code is '行政区划代码';
comment on column examinations.examination.id is '标识';
comment on column examinations.examination.organ_id is '组织考试的司法行政部门';
comment on column examinations.examination.version is '版本';
comment on column examinations.examination.title is '名称';
comment on column examinations.examination.purpose is '目的：资格考试、年度考试、培训结业考试';
comment on column examinations.examination.blueprint_id is '组卷蓝图';
comment on column examinations.examination.opens_at is '可以开考的时间（法律时间）';
comment on column examinations.examination.closes_at is '结束的时间（法律时间）';
comment on column examinations.examination.minutes is '时长（分钟）';
comment on column examinations.examination.pass_mark is '及格分';
comment on column examinations.examination.root_id is '补考所属的首次考试；首次考试为自身';
comment on column examinations.examination.resit_of is '补考所补的上一次考试；首次考试没有';
comment on column examinations.examination.state is '状态：待组卷、已组卷、已公布成绩、已取消';
comment on column examinations.examination.lines is '组卷时的蓝图';
comment on column examinations.examination.total is '卷面总分';
comment on column examinations.examination.pool_digest is '题池摘要（SM3），开考前公布';
comment on column examinations.examination.seed is '组卷种子，开考前公布';
comment on column examinations.examination.paper_digest is '试卷摘要（SM3），开考前公布';
comment on column examinations.examination.drawn_at is '组卷时间（法律时间）';
comment on column examinations.examination.drawn_by is '组卷人';
comment on column examinations.examination.published_on is '公布成绩的日期';
comment on column examinations.examination.published_by is '公布成绩的人';
comment on column examinations.examination.cancelled_why is '取消的理由';

create table examinations.pool_question (
    region_code    int  not null,
    examination_id uuid not null,
    line           int  not null,
    question_id    uuid not null,
    version        int  not null,
    organ_id       uuid not null,
    digest         text not null,
    primary key (region_code, examination_id, line, question_id),
    foreign key (region_code, examination_id) references examinations.examination (region_code, id),
    foreign key (region_code, question_id, version) references examinations.question_version (region_code, question_id, version)
);
comment on table examinations.pool_question is '组卷时的题池，只增不改，供事后核验';
comment on column examinations.pool_question.region_code is '行政区划代码';
comment on column examinations.pool_question.examination_id is '考试';
comment on column examinations.pool_question.line is '蓝图的第几行，从一数';
comment on column examinations.pool_question.question_id is '题目';
comment on column examinations.pool_question.version is '题目的版本';
comment on column examinations.pool_question.organ_id is '组织考试的司法行政部门';
comment on column examinations.pool_question.digest is '题目内容的摘要（SM3）';

create table examinations.paper_question (
    region_code    int           not null,
    examination_id uuid          not null,
    seq            int           not null check (seq > 0),
    line           int           not null,
    question_id    uuid          not null,
    version        int           not null,
    organ_id       uuid          not null,
    marks          numeric(4, 1) not null check (marks > 0),
    primary key (region_code, examination_id, seq),
    unique (region_code, examination_id, question_id),
    foreign key (region_code, examination_id) references examinations.examination (region_code, id),
    foreign key (region_code, question_id, version) references examinations.question_version (region_code, question_id, version)
);
comment on table examinations.paper_question is '试卷上的题目，只增不改';
comment on column examinations.paper_question.region_code is '行政区划代码';
comment on column examinations.paper_question.examination_id is '考试';
comment on column examinations.paper_question.seq is '卷面题号';
comment on column examinations.paper_question.line is '出自蓝图的第几行';
comment on column examinations.paper_question.question_id is '题目';
comment on column examinations.paper_question.version is '题目的版本';
comment on column examinations.paper_question.organ_id is '组织考试的司法行政部门';
comment on column examinations.paper_question.marks is '分值';

create table examinations.candidate (
    region_code    int  not null,
    examination_id uuid not null,
    officer_id     uuid not null,
    organ_id       uuid not null,
    name           text not null,
    added_on       date not null,
    primary key (region_code, examination_id, officer_id),
    foreign key (region_code, examination_id) references examinations.examination (region_code, id)
);
create index candidate_officer on examinations.candidate (region_code, officer_id);
comment on table examinations.candidate is '应考名单';
comment on column examinations.candidate.region_code is '行政区划代码';
comment on column examinations.candidate.examination_id is '考试';
comment on column examinations.candidate.officer_id is '应考人员';
comment on column examinations.candidate.organ_id is '应考人员所在机关';
comment on column examinations.candidate.name is '姓名';
comment on column examinations.candidate.added_on is '列入名单的日期';

create table examinations.sitting (
    region_code    int         not null,
    id             uuid        not null,
    examination_id uuid        not null,
    officer_id     uuid        not null,
    organ_id       uuid        not null,
    state          text        not null check (state in ('open', 'handed-in')),
    begun_at       timestamptz not null,
    ends_at        timestamptz not null check (ends_at > begun_at),
    devices        int         not null check (devices > 0),
    handed_in_at   timestamptz,
    handed_in_by   text        check (handed_in_by in ('person', 'time')),
    blind_number   int,
    primary key (region_code, id),
    unique (region_code, examination_id, officer_id),
    unique (region_code, examination_id, blind_number),
    foreign key (region_code, examination_id, officer_id) references examinations.candidate (region_code, examination_id, officer_id),
    check (state = 'open' or (handed_in_at is not null and handed_in_by is not null and blind_number is not null))
);
create unique index sitting_open_of_officer on examinations.sitting (region_code, officer_id) where state = 'open';
create index sitting_open_until on examinations.sitting (region_code, ends_at) where state = 'open';
comment on table examinations.sitting is '一个人的一次应考';
comment on column examinations.sitting.region_code is '行政区划代码';
comment on column examinations.sitting.id is '标识';
comment on column examinations.sitting.examination_id is '考试';
comment on column examinations.sitting.officer_id is '应考人员';
comment on column examinations.sitting.organ_id is '应考人员所在机关';
comment on column examinations.sitting.state is '状态：作答中、已交卷';
comment on column examinations.sitting.begun_at is '开考时间（服务器）';
comment on column examinations.sitting.ends_at is '到时交卷的时间（服务器）';
comment on column examinations.sitting.devices is '打开过几次，续考和换设备都算';
comment on column examinations.sitting.handed_in_at is '交卷时间（服务器）';
comment on column examinations.sitting.handed_in_by is '本人交卷或者到时自动交卷';
comment on column examinations.sitting.blind_number is '阅卷用的密号，与姓名无关';

create table examinations.answer (
    region_code int         not null,
    sitting_id  uuid        not null,
    seq         int         not null check (seq > 0),
    revision    int         not null check (revision > 0),
    organ_id    uuid        not null,
    chosen      text[]      not null,
    body        text,
    saved_at    timestamptz not null,
    primary key (region_code, sitting_id, seq, revision),
    foreign key (region_code, sitting_id) references examinations.sitting (region_code, id)
);
comment on table examinations.answer is '每一次保存的作答，只增不改；次序号最大的有效';
comment on column examinations.answer.region_code is '行政区划代码';
comment on column examinations.answer.sitting_id is '应考';
comment on column examinations.answer.seq is '卷面题号';
comment on column examinations.answer.revision is '这道题第几次作答';
comment on column examinations.answer.organ_id is '应考人员所在机关';
comment on column examinations.answer.chosen is '选了哪些选项';
comment on column examinations.answer.body is '案例分析写的文字';
comment on column examinations.answer.saved_at is '保存的时间（服务器）';

create table examinations.item_score (
    region_code    int           not null,
    sitting_id     uuid          not null,
    seq            int           not null,
    organ_id       uuid          not null,
    examination_id uuid          not null,
    question_id    uuid          not null,
    version        int           not null,
    chosen         text[]        not null,
    marks          numeric(4, 1) not null,
    most           numeric(4, 1) not null,
    primary key (region_code, sitting_id, seq),
    foreign key (region_code, sitting_id) references examinations.sitting (region_code, id),
    check (marks between 0 and most)
);
create index item_score_examination on examinations.item_score (region_code, examination_id, seq);
comment on table examinations.item_score is '每道题的得分，只增不改：客观题交卷时计，案例分析公布成绩时计';
comment on column examinations.item_score.region_code is '行政区划代码';
comment on column examinations.item_score.sitting_id is '应考';
comment on column examinations.item_score.seq is '卷面题号';
comment on column examinations.item_score.organ_id is '应考人员所在机关';
comment on column examinations.item_score.examination_id is '考试';
comment on column examinations.item_score.question_id is '题目';
comment on column examinations.item_score.version is '题目的版本';
comment on column examinations.item_score.chosen is '选了哪些选项';
comment on column examinations.item_score.marks is '得分';
comment on column examinations.item_score.most is '分值';

create table examinations.script (
    region_code    int           not null,
    id             uuid          not null,
    organ_id       uuid          not null,
    examination_id uuid          not null,
    blind_number   int           not null,
    seq            int           not null,
    question_id    uuid          not null,
    version        int           not null,
    body           text          not null,
    most           numeric(4, 1) not null,
    state          text          not null check (state in ('waiting', 'third', 'settled')),
    marks          numeric(4, 1),
    primary key (region_code, id),
    unique (region_code, examination_id, blind_number, seq),
    check (state <> 'settled' or marks is not null)
);
comment on table examinations.script is '案例分析的答卷：只有密号，没有姓名';
comment on column examinations.script.region_code is '行政区划代码';
comment on column examinations.script.id is '标识';
comment on column examinations.script.organ_id is '组织考试的司法行政部门';
comment on column examinations.script.examination_id is '考试';
comment on column examinations.script.blind_number is '密号';
comment on column examinations.script.seq is '卷面题号';
comment on column examinations.script.question_id is '题目';
comment on column examinations.script.version is '题目的版本';
comment on column examinations.script.body is '作答的文字';
comment on column examinations.script.most is '分值';
comment on column examinations.script.state is '状态：待阅、待第三人阅、已定分';
comment on column examinations.script.marks is '定分';

create table examinations.mark (
    region_code int           not null,
    script_id   uuid          not null,
    nth         int           not null check (nth between 1 and 3),
    organ_id    uuid          not null,
    marker_id   uuid          not null,
    marker_name text          not null,
    marks       numeric(4, 1) not null check (marks >= 0),
    note        text,
    marked_at   timestamptz   not null,
    primary key (region_code, script_id, nth),
    unique (region_code, script_id, marker_id),
    foreign key (region_code, script_id) references examinations.script (region_code, id)
);
comment on table examinations.mark is '一名阅卷人给一份答卷的分，只增不改';
comment on column examinations.mark.region_code is '行政区划代码';
comment on column examinations.mark.script_id is '答卷';
comment on column examinations.mark.nth is '第几名阅卷人';
comment on column examinations.mark.organ_id is '组织考试的司法行政部门';
comment on column examinations.mark.marker_id is '阅卷人的账号';
comment on column examinations.mark.marker_name is '阅卷人';
comment on column examinations.mark.marks is '给分';
comment on column examinations.mark.note is '评语';
comment on column examinations.mark.marked_at is '阅卷时间';

create table examinations.result (
    region_code    int           not null,
    examination_id uuid          not null,
    officer_id     uuid          not null,
    organ_id       uuid          not null,
    name           text          not null,
    sitting_id     uuid,
    objective      numeric(5, 1) not null,
    written        numeric(5, 1) not null,
    total          numeric(5, 1) not null,
    passed         boolean       not null,
    published_on   date          not null,
    primary key (region_code, examination_id, officer_id),
    foreign key (region_code, examination_id, officer_id) references examinations.candidate (region_code, examination_id, officer_id)
);
create index result_officer on examinations.result (region_code, officer_id);
comment on table examinations.result is '公布的成绩，只增不改；本人、所在机关的人事人员和司法行政部门的培训管理人员可见';
comment on column examinations.result.region_code is '行政区划代码';
comment on column examinations.result.examination_id is '考试';
comment on column examinations.result.officer_id is '应考人员';
comment on column examinations.result.organ_id is '应考人员所在机关';
comment on column examinations.result.name is '姓名';
comment on column examinations.result.sitting_id is '应考；缺考的没有';
comment on column examinations.result.objective is '客观题得分';
comment on column examinations.result.written is '案例分析得分';
comment on column examinations.result.total is '总分';
comment on column examinations.result.passed is '是否及格';
comment on column examinations.result.published_on is '公布日期';

do $$
declare
    kept text;
begin
    foreach kept in array array['question', 'question_version', 'blueprint', 'examination', 'pool_question', 'paper_question',
        'candidate', 'sitting', 'answer', 'item_score', 'script', 'mark', 'result'] loop
        execute format('call platform.protect(%L, closed_to_administrators => true)', 'examinations.' || kept);
    end loop;
end
$$;

grant select, insert on examinations.question, examinations.question_version, examinations.blueprint, examinations.examination,
    examinations.pool_question, examinations.paper_question, examinations.candidate, examinations.sitting, examinations.answer,
    examinations.item_score, examinations.script, examinations.mark, examinations.result to zhiheng_app;
grant update (version, retired_on, retired_why) on examinations.question to zhiheng_app;
grant update (version, name, lines, person, changed_at) on examinations.blueprint to zhiheng_app;
grant update (version, title, purpose, blueprint_id, opens_at, closes_at, minutes, pass_mark, state, lines, total, pool_digest,
    seed, paper_digest, drawn_at, drawn_by, published_on, published_by, cancelled_why) on examinations.examination to zhiheng_app;
grant delete on examinations.candidate to zhiheng_app;
grant update (state, devices, handed_in_at, handed_in_by, blind_number) on examinations.sitting to zhiheng_app;
grant update (state, marks) on examinations.script to zhiheng_app;
