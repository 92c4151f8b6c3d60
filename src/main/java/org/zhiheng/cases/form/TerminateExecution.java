package org.zhiheng.cases.form;

/** 终结执行（《行政强制法》第四十条）；中止满三年的不再执行（第三十九条第二款）. */
public record TerminateExecution(
        @Ask("情形") TerminationGround ground,
        @Ask(value = "理由", max = 2000) String reason) implements Form {}
