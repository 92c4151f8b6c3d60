create table documents.number_on_paper (
    region_code  int  not null,
    organ_id     uuid not null,
    kind         text not null,
    year         int  not null,
    ordinal      int  not null check (ordinal > 0),
    primary key (region_code, organ_id, kind, year, ordinal)
);
comment on table documents.number_on_paper is '补录的文号：启用平台以前在纸质文书上用过的，不再给别的文书';
comment on column documents.number_on_paper.region_code is '行政区划代码';
comment on column documents.number_on_paper.organ_id is '制作机关';
comment on column documents.number_on_paper.kind is '文书种类';
comment on column documents.number_on_paper.year is '年份';
comment on column documents.number_on_paper.ordinal is '顺序号';

call platform.protect('documents.number_on_paper', closed_to_administrators => true);
grant select, insert on documents.number_on_paper to zhiheng_app;
