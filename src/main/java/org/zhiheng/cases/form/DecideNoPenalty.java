package org.zhiheng.cases.form;

/** 决定不予处罚（第五十七条第一款第二项）. */
public record DecideNoPenalty(
        @Ask("不予处罚的情形") NoPenaltyGround ground,
        @Ask(value = "理由", max = 2000) String reason) implements Form {}
