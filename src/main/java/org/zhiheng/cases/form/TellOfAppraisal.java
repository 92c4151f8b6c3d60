package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;

/**
 * 送达检测鉴定期间告知书：from that day on the time does not count where a rule says so.
 *
 * @param commission the act by which it was commissioned; null where only one has no result yet
 */
public record TellOfAppraisal(
        @Ask(value = "哪一次委托的检测鉴定", optional = true, pick = Ask.Pick.ACT, hint = "有几次委托还没有取得结果，选明是哪一次") @Nullable
        Integer commission,

        @Ask("送达") Delivery delivery)
        implements Form {}
