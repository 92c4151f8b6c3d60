package org.zhiheng.cases.form;

/** 立案：the head of the organ decides to open. */
public record OpenCase(@Ask(value = "审批意见", max = 1000) String opinion) implements Form {}
