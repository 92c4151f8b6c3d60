package org.zhiheng.cases.form;

/** 代履行三日前的催告，当事人履行的停止代履行（《行政强制法》第五十一条第一款第二项）. */
public record RemindOfSubstitute(@Ask("送达") Delivery delivery) implements Form {}
