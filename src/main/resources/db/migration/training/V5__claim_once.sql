-- A person and his personnel may claim the same training at once: it counts once.
create unique index outside_training_once on training.outside_training (region_code, officer_id, title, from_day, until_day)
    where state <> 'refused';
