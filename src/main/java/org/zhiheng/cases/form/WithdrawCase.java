package org.zhiheng.cases.form;

/** 撤销案件. */
public record WithdrawCase(@Ask(value = "撤销的理由", max = 2000) String reason) implements Form {}
