package org.zhiheng.cases.form;

import java.time.LocalDate;

/** 登记执行协议的履行；不履行的，恢复强制执行（《行政强制法》第四十二条第二款）. */
public record EndAgreement(
        @Ask("日期") LocalDate on,

        @Ask(value = "协议已经履行", hint = "没有履行的不勾选，恢复强制执行") boolean kept,

        @Ask(value = "履行的情况", max = 2000) String what)
        implements Form {}
