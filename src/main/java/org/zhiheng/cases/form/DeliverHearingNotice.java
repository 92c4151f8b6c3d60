package org.zhiheng.cases.form;

/** 送达听证通知书（第六十四条第二项）. */
public record DeliverHearingNotice(@Ask("送达") Delivery delivery) implements Form {}
