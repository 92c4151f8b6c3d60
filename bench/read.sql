begin;
select platform.enter(140431, 140431, :organ, :organ, 'bench', false);
select organ_id, procedure from cases.penalty_case where region_code = 140431 and id = :case;
select * from cases.case_act where region_code = 140431 and case_id = :case order by seq;
select issued.*, voided.reason, printed.digest
  from documents.document issued
  left join documents.voided_document voided
    on voided.region_code = issued.region_code and voided.document_id = issued.id
  left join documents.printed_document printed
    on printed.region_code = issued.region_code and printed.document_id = issued.id
 where issued.region_code = 140431 and issued.record_id = :case order by issued.issued_on, issued.id;
commit;
