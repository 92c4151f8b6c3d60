package org.zhiheng.cases.form;

/** 催告履行（《行政强制法》第三十五条、第五十四条）. */
public record DemandPerformance(
        @Ask(value = "应当履行的义务", max = 2000) String duty,

        @Ask(value = "履行的期限和方式", max = 1000, hint = "涉及金钱的，写明数额和缴纳方式")
        String howToPerform)
        implements Form {}
