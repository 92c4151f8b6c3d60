package org.zhiheng.cases.form;

import java.time.LocalDateTime;

/** 决定是否移送（第五条第二款：正职负责人或者主持工作的负责人三日内决定）. */
public record DecideReferral(
        @Ask("作出决定的人") PrincipalOffice office,
        @Ask(value = "决定时间", hint = "批准的，自此时起二十四小时内移送") LocalDateTime at,
        @Ask("批准移送") boolean granted,
        @Ask(value = "理由", max = 2000, hint = "不批准的，理由记录在案") String reason)
        implements Form {}
