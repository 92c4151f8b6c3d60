-- So many invented people with accounts who share one password, that of officer1: psql -v people=500 -f examinations.sql
\set ON_ERROR_STOP on

create temporary table bench_person as
    select i, gen_random_uuid() as officer, gen_random_uuid() as account, o.id as organ, a.password,
           (select known.id_number from officers.officer known where known.organ_id = o.id limit 1) as id_number
      from generate_series(1, :people) i
      join access.account a on a.name = 'officer1'
      join organs.organ o on o.id = a.organ_id;

insert into officers.officer (region_code, id, organ_id, version, name, kind, id_number, id_digest, establishment, law_qualified,
                              first_review)
    select 140431, officer, organ, 1, '应考' || i, 'civil-servant', id_number, 'bench-' || officer, 'administrative', false, false
      from bench_person;

insert into access.account (region_code, id, organ_id, name, person, role, officer_id, password, must_change, created_at)
    select 140431, account, organ, 'sitter' || i, '应考' || i, 'officer', officer, password, false, now() from bench_person;

insert into access.login_name (name, region_code, account_id)
    select 'sitter' || i, 140431, account from bench_person;
