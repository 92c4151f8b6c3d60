package org.zhiheng.cases.form;

/** 恢复执行（《行政强制法》第三十九条第二款）. */
public record ResumeExecution(
        @Ask(value = "中止的情形怎样消失", max = 2000) String reason) implements Form {}
