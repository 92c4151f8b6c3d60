package org.zhiheng.cases.form;

/** 承办机构答复法制审核意见（国办发〔2018〕118号 第十三项、第十四项）. */
public record RespondToReview(
        @Ask("是否采纳") ReviewResponse response,
        @Ask(value = "怎样改正，或者不采纳的理由", max = 2000) String reason) implements Form {}
