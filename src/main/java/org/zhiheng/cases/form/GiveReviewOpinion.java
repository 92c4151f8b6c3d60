package org.zhiheng.cases.form;

import java.util.List;

/** 出具法制审核意见（第五十八条）. */
public record GiveReviewOpinion(
        @Ask("审核内容") List<ReviewPoint> points,
        @Ask("结论") ReviewConclusion conclusion,
        @Ask(value = "审核意见", max = 4000) String opinion)
        implements Form {}
