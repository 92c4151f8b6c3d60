-- Who reads a paper reads its files: they are asked for by the file.
create index printed_document_by_file on documents.printed_document (region_code, file_id);
create index signed_scan_by_file on documents.signed_scan (region_code, file_id);
create index screen_signature_by_file on documents.screen_signature (region_code, file_id);
create index organ_seal_by_file on documents.organ_seal (region_code, file_id);
