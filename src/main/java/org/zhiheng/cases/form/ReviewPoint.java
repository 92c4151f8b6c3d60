package org.zhiheng.cases.form;

/** One of the points of a legal review and what was found. */
public record ReviewPoint(
        @Ask("审核事项") ReviewAspect aspect,
        @Ask("符合要求") boolean passed,
        @Ask(value = "审核情况", max = 1000) String finding) {}
