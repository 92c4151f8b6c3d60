package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.Attendance;
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
        if (penaltyCase.proceedings().pendingHearing().isPresent() || isHeard(penaltyCase)) {
            grounds.add(ReviewGround.HEARD);
        }
        return grounds;
    }

    /** 第五十八条第一款第二项：经过听证程序；当事人没有到场、听证终止的不算. */
    private static boolean isHeard(PenaltyCase penaltyCase) {
        return penaltyCase
                .proceedings()
                .hearing()
                .filter(held -> held.form().attendance() == Attendance.PRESENT)
                .isPresent();
    }

    /** What submitting, reviewing and answering demand. */
    static List<Missing> check(OnFile demand, Attempt attempt) {
        var proceedings = attempt.penaltyCase().proceedings();
        return switch (demand) {
            case REVIEW_SUBMITTED ->
                lackIf(proceedings.pendingSubmission().isEmpty(), demand, "本案没有等待审核的送审", "请由承办机构先提交法制审核。");
            case MATERIAL_COMPLETE ->
                lackIf(proceedings.returnedMaterial().isPresent(), demand, "送审材料已退回补正，还没有补正", "请等待承办机构补正材料。");
            case MATERIAL_RETURNED ->
                lackIf(proceedings.returnedMaterial().isEmpty(), demand, "没有退回补正的送审材料", "审核人员退回补正以后再办理。");
            case REVIEW_UNANSWERED ->
                lackIf(proceedings.unansweredReview().isEmpty(), demand, "没有等待答复的审核意见", "审核提出问题以后再答复。");
            case REVIEW_DISPUTED ->
                lackIf(proceedings.disputedReview().isEmpty(), demand, "没有等待决定的审核分歧", "承办机构答复不采纳以后再决定。");
            case REVIEW_ANSWERED -> answered(attempt.penaltyCase());
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    /** 国办发〔2018〕118号 第十三项、第十四项：对提出的问题要研究处理，意见不一致的由负责人决定. */
    private static List<Missing> answered(PenaltyCase penaltyCase) {
        var proceedings = penaltyCase.proceedings();
        if (proceedings.unansweredReview().isPresent()) {
            return lack(OnFile.REVIEW_ANSWERED, "法制审核提出的问题还没有答复", "请由承办机构负责人先答复法制审核意见。");
        }
        return lackIf(
                proceedings.disputedReview().isPresent(),
                OnFile.REVIEW_ANSWERED,
                "承办机构不采纳审核意见，机关负责人还没有决定",
                "请由机关负责人先决定法制审核的分歧。");
    }

    static List<Missing> passed(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var open = answered(penaltyCase);
        if (!open.isEmpty()) {
            return open;
        }
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
