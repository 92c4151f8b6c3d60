-- Plausible cases over the enforcing organs of the county and eight years: one row in a hundred is under way, the others
-- are closed. Run as the owner: psql -v cases=1000000 -f generate.sql
\set ON_ERROR_STOP on
\timing on
set synchronous_commit = off;

create temporary table bench_organ as
    select row_number() over (order by id) - 1 as number, id
      from organs.organ
     where region_code = 140431;

create temporary table bench_matter as
    select row_number() over (order by code) - 1 as number, id, name, field
      from matters.matter
     where region_code = 140431;

create temporary table bench_case as
    select gen_random_uuid() as id, i, o.id as organ, m.id as matter, m.name, m.field,
           date '2018-03-01' + (i::bigint * 7919 % 2920)::int as clue_on,
           i % 100 = 0 as under_way,
           (i * 31 % 400 + 1) * 10000 as fine
      from generate_series(1, :cases) i
      join bench_organ o on o.number = i * 13 % (select count(*) from bench_organ)
      join bench_matter m on m.number = i * 17 % (select count(*) from bench_matter);

insert into cases.penalty_case (region_code, id, organ_id, procedure, created_at)
    select 140431, id, organ, 'ORDINARY', clue_on from bench_case;

insert into cases.case_sheet (region_code, id, organ_id, version, procedure, stage, number, title, party, party_digest,
                              matter_id, matter, field, officers, officer_ids, waiting_for, next_step, violated_from,
                              violated_to, clue_on, filed_on, decided_on, closed_on, due_on, due_what, fine_fen,
                              penalised, suspected)
    select 140431, id, organ, 20, 'ORDINARY',
           case when under_way then (array ['CLUE', 'INVESTIGATION', 'CONCLUDED', 'NOTIFIED', 'DECIDED', 'DELIVERED'])[i / 100 % 6 + 1]
                else 'CLOSED' end,
           '沁测立〔' || extract(year from clue_on) || '〕' || i || '号', '涉嫌' || name, '沁源县第' || i % 50000 || '号商户',
           md5((i % 50000)::text), matter, name, field, array ['张三', '李四'], array [gen_random_uuid(), gen_random_uuid()],
           case when under_way then array ['officer'] else array []::text[] end,
           case when under_way then '调查终结' end, clue_on - 3, clue_on - 1, clue_on, clue_on + 5,
           case when under_way then null else clue_on + 60 end, case when under_way then null else clue_on + 80 end,
           case when under_way then clue_on + 95 end, case when under_way then '作出处罚决定' end,
           fine, not under_way, false
      from bench_case;

vacuum analyze cases.penalty_case;
vacuum analyze cases.case_sheet;
