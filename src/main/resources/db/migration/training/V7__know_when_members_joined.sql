-- Who joined after a day is not counted on that day; whose joining is not on record belongs to the batch from the start.
alter table training.rotation_member add column joined_on date;
comment on column training.rotation_member.joined_on is '到岗日期，列入时登记的；没有登记的为空，自始在名单里';
