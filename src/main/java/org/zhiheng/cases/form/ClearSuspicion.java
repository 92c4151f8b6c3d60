package org.zhiheng.cases.form;

/** 撤销涉嫌犯罪标记. */
public record ClearSuspicion(
        @Ask(value = "撤销的理由", max = 2000, hint = "如：移送后司法机关决定不予追究并移回，写明文书和日期")
        String reason) implements Form {}
