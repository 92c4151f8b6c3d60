package org.zhiheng.cases.form;

/** 解除查封扣押、退还财物（《行政强制法》第二十八条）. */
public record LiftMeasure(
        @Ask("解除的情形") LiftingGround ground,

        @Ask(value = "涉及的物品", max = 200, hint = "写清单上的编号，如 1、3；全部的写“全部”")
        String goods,

        @Ask(value = "理由", max = 1000) String reason,

        @Ask(value = "退还情况", max = 500, hint = "退还给谁、签收；鲜活物品已经拍卖的，退还款项")
        String returned)
        implements Form {}
