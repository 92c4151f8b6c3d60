select gen_random_uuid() as id, gen_random_uuid() as paper \gset
begin;
select platform.enter(140431, 140431, :organ, :organ, 'bench', false);
insert into cases.penalty_case (region_code, id, organ_id, procedure, created_at) values (140431, :id, :organ, 'ORDINARY', now());
with next as (
    select nextval('audit.entry_number_seq') as number
), written as (
    insert into audit.entry (region_code, number, act, refused, record_id, organ, legal_date, at, person, role, payload_digest, kept)
    select 140431, number, 'register-clue', false, :id, 'bench', current_date, now(), 'bench', 'officer', repeat('0', 64), false from next
), queued as (
    insert into audit.unsealed (region_code, number) select 140431, number from next
)
insert into cases.case_act (region_code, case_id, seq, organ_id, act, form, acted_on, acted_at, account_id, person, role, entry)
select 140431, :id, 1, :organ, 'REGISTER_CLUE', '{"title": "试", "facts": "某事", "place": "某地"}', current_date, now(),
       :paper, 'bench', 'officer', number from next;
insert into documents.document (region_code, id, organ_id, record_region, record_id, kind, organ_name, issued_on, issued_at,
                                template_version, content, token, entry)
values (140431, :paper, :organ, 140431, :id, 'clue-register', 'bench', current_date, now(), 1, '{"facts": "某事"}',
        '140431' || replace(:paper, '-', ''), currval('audit.entry_number_seq'));
insert into cases.case_sheet (region_code, id, organ_id, version, procedure, stage, title, party, matter, officers, officer_ids,
                              waiting_for, clue_on, fine_fen, penalised, suspected)
values (140431, :id, :organ, 1, 'ORDINARY', 'CLUE', '试', '', '', '{}', '{}', '{officer}', current_date, 0, false, false);
commit;
