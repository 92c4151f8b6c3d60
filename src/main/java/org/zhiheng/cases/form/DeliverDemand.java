package org.zhiheng.cases.form;

/** 送达催告书. */
public record DeliverDemand(@Ask("送达") Delivery delivery) implements Form {}
