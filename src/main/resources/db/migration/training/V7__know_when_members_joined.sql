-- Who joined after a day is not counted on that day; whose joining is not on record belongs to the batch from the start. Those
-- listed before as having joined later joined after the batch's last day: the day after it is the earliest that may be.
alter table training.rotation_member add column joined_on date;
comment on column training.rotation_member.joined_on is
    '到岗日期，列入时登记的；没有登记的为空，自始在名单里；启用本列以前列入的后来入岗人员记批次期满的次日';
update training.rotation_member member
   set joined_on = rotation.until_day + 1
  from training.rotation rotation
 where member.later and rotation.region_code = member.region_code and rotation.id = member.rotation_id;
