package org.zhiheng.cases.form;

import java.time.LocalDateTime;

/** A stretch of a recording that is missing (音像记录的中断). */
public record Gap(
        @Ask("中断开始") LocalDateTime from, @Ask("中断结束") LocalDateTime until) {}
