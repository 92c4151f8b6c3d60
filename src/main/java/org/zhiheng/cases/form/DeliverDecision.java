package org.zhiheng.cases.form;

/** 送达决定书（第六十一条）. */
public record DeliverDecision(@Ask("送达") Delivery delivery) implements Form {}
