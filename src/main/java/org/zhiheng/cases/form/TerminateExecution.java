package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;

/** 终结执行（《行政强制法》第四十条）；中止满三年的不再执行（第三十九条第二款）；只终结所指的那一项执行. */
public record TerminateExecution(
        @Ask(value = "终结哪一项执行", optional = true, hint = "强制执行和代履行同时进行的，选明终结哪一项；不选的一并终结") @Nullable
        ExecutionKind which,

        @Ask("情形") TerminationGround ground,
        @Ask(value = "理由", max = 2000) String reason)
        implements Form {}
