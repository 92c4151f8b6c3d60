package org.zhiheng.cases.form;

/** 送达告知书. */
public record DeliverNotice(@Ask("送达") Delivery delivery) implements Form {}
