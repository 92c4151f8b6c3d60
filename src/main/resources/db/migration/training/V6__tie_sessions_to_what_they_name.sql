-- A session belongs to a batch, carries out guidance and is taught by a teacher that are on record in its region.
alter table training.session
    add foreign key (region_code, batch_id) references training.rotation (region_code, id) on delete restrict,
    add foreign key (region_code, guidance_id) references training.guidance (region_code, id) on delete restrict,
    add foreign key (region_code, teacher_id) references training.teacher (region_code, id) on delete restrict;
create index session_by_guidance on training.session (region_code, guidance_id) where guidance_id is not null;
create index session_by_teacher on training.session (region_code, teacher_id) where teacher_id is not null;
