package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 核查线索：who did what, when, under which matter; what the officers propose. */
public record VerifyClue(
        @Ask(value = "当事人", group = "当事人") Party party,

        @Ask(value = "事项", pick = Ask.Pick.MATTER, group = "违法行为")
        RecordId matter,

        @Ask(value = "违法行为开始日期") LocalDate violatedFrom,

        @Ask(value = "违法行为终了日期", hint = "没有连续或者继续状态的，与开始日期相同")
        LocalDate violatedUntil,

        @Ask(value = "发现违法行为的日期") LocalDate discoveredOn,

        @Ask(value = "有危害后果", hint = "涉及公民生命健康安全、金融安全且有危害后果的，追责时效为五年")
        boolean harm,

        @Ask(value = "违法地点", max = 300) String place,
        @Ask(value = "初步查明的事实", max = 5000) String facts,

        @Ask(value = "承办人员", pick = Ask.Pick.OFFICERS, group = "承办", hint = "两名以上证件有效的执法人员")
        List<RecordId> officers,

        @Ask("建议") OpeningProposal proposal,
        @Ask(value = "承办人意见", max = 1000) String opinion)
        implements Form {}
