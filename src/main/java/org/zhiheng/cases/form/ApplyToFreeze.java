package org.zhiheng.cases.form;

/** 申请冻结存款、汇款（《行政强制法》第十八条第一项、第二十九条）. */
public record ApplyToFreeze(
        @Ask(value = "金融机构", max = 200, group = "冻结") String institution,

        @Ask(value = "拟冻结的存款、汇款", max = 1000) String what,

        @Ask(value = "违法行为涉及的金额", group = "数额") long involvedFen,

        @Ask(value = "怎样算出", max = 1000) String reckoning,

        @Ask(value = "拟冻结的数额", hint = "应当与违法行为涉及的金额相当") long amountFen,

        @Ask(value = "法律依据", max = 300, group = "理由", hint = "设定冻结的法律条款；法律没有规定的不得冻结")
        String basis,

        @Ask(value = "理由", max = 1000) String reason)
        implements Form {}
