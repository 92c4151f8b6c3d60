package org.zhiheng.cases.form;

import java.time.LocalDate;

/** 归还案卷: in what state the file came back. */
public record ReturnFile(
        @Ask("归还日期") LocalDate on,

        @Ask(value = "核对情况", max = 500, hint = "卷内是否齐全、有无损坏")
        String condition) implements Form {}
