package org.zhiheng.cases.form;

/** 申请先行登记保存（第五十六条）：what may be lost, and why. */
public record ApplyToPreserve(
        @Ask(value = "拟保存的证据", max = 1000) String what,
        @Ask(value = "可能灭失或者以后难以取得的理由", max = 1000) String reason) implements Form {}
