-- Announced cancellations are read by the public, the latest first.
create index departure_announced on officers.departure (region_code, announced_on desc, id desc) where state = 'announced';

-- A certificate found to be unlawful is cancelled from the day on which that is decided: what was done under it before that
-- day is judged by itself, and the register does not rewrite days that have passed.
comment on column officers.unlawful_certificate.found_on is '发现日期；证件自登记处置之日起收回注销，不溯及以前';
comment on column officers.departure.due_on is '收回期限；空为待放假安排，或者离岗时没有定期限、应当立即收回';
comment on column officers.departure.declaration_id is '遗失声明的文件；只有声明遗失的才有';

-- What the public is told of a certificate is how it came to its end, not which papers are kept with it.
-- One may be handed back while another is lost, so each is kept by its number.
alter table officers.departure add column lost text[] not null default '{}' check (lost <@ certificates);
comment on column officers.departure.lost is '声明遗失、没有交回的证号；其余的已收回';
grant update (lost) on officers.departure to zhiheng_app;
update officers.departure departure
   set lost = departure.certificates
  from officers.departure_step step
 where step.region_code = departure.region_code and step.departure_id = departure.id and step.act = '声明遗失';
