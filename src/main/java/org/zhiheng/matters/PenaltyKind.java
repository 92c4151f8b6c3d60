package org.zhiheng.matters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Problem;

/** Kinds of administrative penalty (《行政处罚法》第九条), from light to severe; an order to correct is none of them. */
public enum PenaltyKind {
    WARNING("警告"),
    CRITICISM("通报批评"),
    FINE("罚款"),
    CONFISCATE_GAINS("没收违法所得"),
    CONFISCATE_PROPERTY("没收非法财物"),
    SUSPEND_LICENCE("暂扣许可证件"),
    LOWER_QUALIFICATION("降低资质等级"),
    RESTRICT_BUSINESS("限制开展生产经营活动"),
    SUSPEND_BUSINESS("责令停产停业"),
    RESTRICT_TRADE("限制从业"),
    REVOKE_LICENCE("吊销许可证件"),
    CLOSE_DOWN("责令关闭"),
    DETENTION("行政拘留"),
    OTHER("法律、行政法规规定的其他行政处罚");

    private final String label;

    PenaltyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name in files and addresses: "confiscate-gains". */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    @JsonCreator
    public static PenaltyKind of(String key) {
        return find(key).orElseThrow(() -> Problem.invalid("kind", "没有“" + key + "”这种行政处罚。"));
    }

    public static Optional<PenaltyKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Whether it is the severer of two; what "other" means only its statute tells, so it is neither. */
    public boolean isHeavierThan(PenaltyKind other) {
        return this != OTHER && other != OTHER && compareTo(other) > 0;
    }

    /** Whether it is stated as a sum of money. */
    public boolean hasAmount() {
        return this == FINE || this == CONFISCATE_GAINS;
    }

    /** Whether something is still to be done after the decision, other than paying the fine. */
    public boolean isCarriedOut() {
        return this != WARNING && this != CRITICISM && this != FINE;
    }

    /** Whether it is heavy enough for the right to a hearing whatever the sum (第六十三条第一款第三、四项). */
    public boolean givesRightToHearing() {
        return switch (this) {
            case LOWER_QUALIFICATION, REVOKE_LICENCE, SUSPEND_BUSINESS, CLOSE_DOWN, RESTRICT_TRADE -> true;
            default -> false;
        };
    }
}
