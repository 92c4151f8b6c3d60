package org.zhiheng.cases.form;

/** One of the heads who discuss a case, and what he or she said. */
public record Member(
        @Ask(value = "姓名", max = 100) String name,
        @Ask(value = "职务", max = 100) String post,
        @Ask(value = "意见", max = 2000) String opinion) {}
