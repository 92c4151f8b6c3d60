package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 实施冻结：handing the notice to the financial institution; the party need not be there (《行政强制法》第三十条). */
public record FreezeDeposits(
        @Ask(value = "金融机构", max = 200, group = "冻结") String institution,

        @Ask(value = "冻结的存款、汇款", hint = "一个账号一行；已被其他国家机关冻结的，不得重复冻结")
        List<Deposit> deposits,

        @Ask(value = "法律依据", max = 300) String basis,
        @Ask(value = "理由", max = 1000) String reason,

        @Ask(value = "交付冻结通知书的时间", group = "现场", hint = "自当日起计算三十日")
        LocalDateTime at,

        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("已向金融机构出示执法证件") boolean identityShown,

        @Ask(value = "金融机构的签收人", max = 100) String receivedBy,

        @Ask(value = "现场情况", max = 4000, hint = "金融机构核对、冻结的经过和实际冻结的数额")
        String findings,

        @Ask(value = "记录人", max = 100) String recorder,

        @Ask(value = "回执、凭证", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {

    public long totalFen() {
        return deposits.stream().mapToLong(Deposit::amountFen).sum();
    }
}
