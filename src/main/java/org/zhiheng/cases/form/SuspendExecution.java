package org.zhiheng.cases.form;

/** 中止执行（《行政强制法》第三十九条第一款）. */
public record SuspendExecution(
        @Ask("情形") SuspensionGround ground,
        @Ask(value = "理由", max = 2000) String reason) implements Form {}
