package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.ReviewConclusion;
import org.zhiheng.cases.form.ReviewGround;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.law.Citation;
import org.zhiheng.matters.Matter;
import org.zhiheng.platform.Problem.Missing;

/** Whether others have looked at the proposal as far as the law demands it: legal review and collective discussion. */
public final class ReviewChecks {

    private static final Citation LISTED = Citation.of("shanxi-enforcement-regulation", "27");

    private ReviewChecks() {}

    /** Why the decision must be reviewed; empty where it need not be. */
    public static Set<ReviewGround> grounds(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var grounds = EnumSet.noneOf(ReviewGround.class);
        penaltyCase
                .proceedings()
                .conclusion()
                .ifPresent(taken -> grounds.addAll(taken.form().reviewGrounds()));
        if (matter != null && matter.major()) {
            grounds.add(ReviewGround.BY_RULE);
        }
        if (penaltyCase.proceedings().pendingHearing().isPresent()) {
            grounds.add(ReviewGround.HEARD);
        }
        return grounds;
    }

    static List<Missing> passed(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var grounds = grounds(penaltyCase, attempt.matter());
        if (grounds.isEmpty()) {
            return List.of();
        }
        var opinion = penaltyCase.proceedings().review();
        var article = OnFile.REVIEW_PASSED.citation().inWords()
                + (grounds.contains(ReviewGround.BY_RULE) ? "、" + LISTED.inWords() : "");
        if (opinion.isEmpty()) {
            var why = grounds.stream().map(ReviewGround::label).collect(Collectors.joining("；"));
            return List.of(new Missing("本案须经法制审核（" + why + "），对现在的处理建议尚无审核意见", article, "请先提交法制审核。"));
        }
        return opinion.get().form().conclusion() == ReviewConclusion.AGREE
                ? List.of()
                : List.of(new Missing("法制审核没有通过：" + opinion.get().form().opinion(), article, "请按审核意见改正后重新提交审核。"));
    }

    public static List<Missing> discussed(PenaltyCase penaltyCase) {
        var demanded = penaltyCase
                .proceedings()
                .conclusion()
                .filter(taken -> taken.form().complexOrGrave())
                .isPresent();
        if (!demanded) {
            return List.of();
        }
        var agreed = penaltyCase
                .proceedings()
                .discussion()
                .filter(taken -> taken.form().conclusion() == ReviewConclusion.AGREE)
                .isPresent();
        return lackIf(
                !agreed,
                OnFile.DISCUSSED_COLLECTIVELY,
                "本案情节复杂或者属重大违法行为，对现在的处理建议没有集体讨论同意的记录",
                "请由机关负责人集体讨论决定，并登记讨论记录。");
    }
}
