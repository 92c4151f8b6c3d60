package org.zhiheng.cases.confidential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What a step of the confidential channel must fulfil (《行政执法机关移送涉嫌犯罪案件的规定》第十九条). */
final class ChannelRules {

    static final Citation TRANSFER = Citation.of("transfer-regulation", "19");

    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final int LONGEST = 5000;

    private ChannelRules() {}

    static void require(ChannelForm.Found form) {
        var faults = new ArrayList<FieldProblem>();
        text("suspect", "涉嫌的公职人员", form.suspect(), SHORT, faults);
        text("post", "单位和职务", form.post(), SHORT, faults);
        text("facts", "线索的内容", form.facts(), LONGEST, faults);
        if (form.evidence() != null && !form.evidence().isBlank()) {
            text("evidence", "有关的材料", form.evidence(), LONG, faults);
        }
        throwIfAny(faults);
    }

    static void require(ChannelForm.Decided form) {
        var faults = new ArrayList<FieldProblem>();
        if (form.granted() == null) {
            faults.add(new FieldProblem("granted", "请选择批准移送还是不移送。"));
        }
        text("opinion", Boolean.FALSE.equals(form.granted()) ? "不移送的理由" : "审批意见", form.opinion(), LONG, faults);
        throwIfAny(faults);
    }

    static void require(ChannelForm.Sent form, DutyClue clue, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        day(form.on(), clue.steps().getLast().on(), "移送日期不能早于登记、审批之日。", today, faults);
        text("receiver", "接收的监察机关", form.receiver(), SHORT, faults);
        text("receipt", "回执", form.receipt(), SHORT, faults);
        throwIfAny(faults);
    }

    static void require(ChannelForm.Answered form, DutyClue clue, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        var sent = clue.form(ChannelForm.Sent.class).map(ChannelForm.Sent::on).orElse(today);
        day(form.on(), sent, "答复日期不能早于移送之日。", today, faults);
        text("answer", "答复的内容", form.answer(), LONG, faults);
        throwIfAny(faults);
    }

    /** 409: not at this stage; says under which provision, and what may be done. */
    static void require(boolean possible, String what, DutyClue clue, String remedy) {
        if (!possible) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "不能" + what + "：这条线索现在“" + clue.state().label() + "”（" + TRANSFER.inWords() + "）。" + remedy,
                    TRANSFER.inWords(),
                    List.of(),
                    remedy,
                    List.of());
        }
    }

    private static void text(String field, String label, @Nullable String text, int most, List<FieldProblem> faults) {
        if (text == null || text.isBlank()) {
            faults.add(new FieldProblem(field, "请填写“" + label + "”。"));
        } else if (text.length() > most) {
            faults.add(new FieldProblem(field, "“" + label + "”最多 " + most + " 个字，现有 " + text.length() + " 个。"));
        }
    }

    private static void day(
            @Nullable LocalDate day, LocalDate earliest, String tooEarly, LocalDate today, List<FieldProblem> faults) {
        if (day == null) {
            faults.add(new FieldProblem("on", "请填写日期。"));
        } else if (day.isAfter(today)) {
            faults.add(new FieldProblem("on", day + " 还没有到，今天是 " + today + "。"));
        } else if (day.isBefore(earliest)) {
            faults.add(new FieldProblem("on", tooEarly));
        }
    }

    private static void throwIfAny(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
