package org.zhiheng.cases.form;

/** What was found of one piece of evidence (三性：真实性、合法性、关联性). */
public record EvidenceFinding(
        @Ask(value = "证据", pick = Ask.Pick.EVIDENCE) int evidence,
        @Ask(value = "真实", hint = "来源清楚，没有伪造、变造；复制件与原件核对无误") boolean authentic,
        @Ask(value = "合法", hint = "由有权的两名以上人员依法定程序取得") boolean lawful,
        @Ask(value = "关联", hint = "与待证的事实有关") boolean relevant,
        @Ask(value = "审查意见", max = 500) String finding) {

    /** Whether it may carry a fact. */
    public boolean holds() {
        return authentic && lawful && relevant;
    }
}
