package org.zhiheng.disclosure;

import java.util.EnumSet;
import java.util.Set;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.matters.PenaltyKind;

/** What kind of decision it is for the table of disclosure (公示情形). */
enum Situation {
    NOT_ESTABLISHED("违法事实不能成立", Weight.NONE),
    JUVENILE("当事人未满十八周岁", Weight.NONE),
    NO_PENALTY("不予处罚", Weight.NONE),
    SUMMARY("简易程序处罚", Weight.MINOR),
    WARNED("仅警告", Weight.MINOR),
    CRITICISED("仅通报批评，或者并处警告", Weight.MINOR),
    GENERAL("其他普通程序处罚", Weight.GENERAL),
    GRAVE("吊销、责令关闭、限制从业或者巨额罚款", Weight.GRAVE);

    /** 失信程度（信用修复管理办法）. */
    enum Weight {
        NONE("不属于失信信息"),
        MINOR("轻微"),
        GENERAL("一般"),
        GRAVE("严重");

        private final String label;

        Weight(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Set<PenaltyKind> WORDS_ONLY = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM);
    private static final Set<PenaltyKind> GRAVE_KINDS =
            EnumSet.of(PenaltyKind.REVOKE_LICENCE, PenaltyKind.CLOSE_DOWN, PenaltyKind.RESTRICT_TRADE);

    private final String label;
    private final Weight weight;

    Situation(String label, Weight weight) {
        this.label = label;
        this.weight = weight;
    }

    String label() {
        return label;
    }

    Weight weight() {
        return weight;
    }

    static Situation of(DecisionRecord decision) {
        return switch (decision.outcome()) {
            case NOT_ESTABLISHED -> NOT_ESTABLISHED;
            case NO_PENALTY -> decision.party().minor() ? JUVENILE : NO_PENALTY;
            case PENALTY -> decision.party().minor() ? JUVENILE : ofPenalty(decision);
        };
    }

    private static Situation ofPenalty(DecisionRecord decision) {
        var kinds =
                decision.penalties().stream().map(DecisionRecord.Imposed::kind).toList();
        if (kinds.stream().anyMatch(GRAVE_KINDS::contains)) {
            return GRAVE;
        }
        if (decision.summary()) {
            return SUMMARY;
        }
        if (WORDS_ONLY.containsAll(kinds)) {
            return kinds.contains(PenaltyKind.CRITICISM) ? CRITICISED : WARNED;
        }
        return GENERAL;
    }
}
