package org.zhiheng.cases.form;

/** 排除证据：found untrue or taken unlawfully (第四十六条第三款). */
public record ExcludeEvidence(
        @Ask(value = "证据", pick = Ask.Pick.EVIDENCE) int evidence,
        @Ask(value = "排除的理由", max = 1000) String reason) implements Form {}
