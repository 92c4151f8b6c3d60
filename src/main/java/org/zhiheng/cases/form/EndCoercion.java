package org.zhiheng.cases.form;

/** 办结案外强制措施：everything has been given back or dealt with and no case follows. */
public record EndCoercion(
        @Ask(value = "处理的结果", max = 2000) String result,
        @Ask(value = "不立案的理由", max = 1000) String reason) implements Form {}
