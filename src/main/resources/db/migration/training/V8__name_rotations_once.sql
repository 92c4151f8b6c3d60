-- Snapshots and imports find a batch by its name: there is one of that name in a region and year.
create unique index rotation_title_once on training.rotation (region_code, title, (extract(year from from_day)));
