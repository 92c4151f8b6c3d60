package org.zhiheng.cases.form;

/** 送达检测鉴定期间告知书：from that day on the time does not count where a rule says so. */
public record TellOfAppraisal(@Ask("送达") Delivery delivery) implements Form {}
