package org.zhiheng.appraisal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.appraisal.FormView.ActView;
import org.zhiheng.appraisal.FormView.DutyView;
import org.zhiheng.appraisal.FormView.Row;
import org.zhiheng.appraisal.FormView.StepView;
import org.zhiheng.law.Due;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;

/** What the pages show of forms. */
@Component
class FormDesk {

    private final Appraisals appraisals;
    private final FormChecks checks;
    private final ObjectionPeriod period;
    private final Duties duties;
    private final Organs organs;

    FormDesk(Appraisals appraisals, FormChecks checks, ObjectionPeriod period, Duties duties, Organs organs) {
        this.appraisals = appraisals;
        this.checks = checks;
        this.period = period;
        this.duties = duties;
        this.organs = organs;
    }

    Row row(Form form, Actor by) {
        var graded = Sight.readsGrade(by, form);
        var proposed = graded ? form.proposed() : null;
        var grade = graded ? form.grade() : null;
        return new Row(
                form.id(),
                form.version(),
                form.organ(),
                organs.find(form.organ()).map(Organ::name).orElse(""),
                form.name(),
                form.post(),
                form.year(),
                form.stage(),
                form.stage().label(),
                proposed,
                label(proposed),
                grade,
                label(grade),
                form.drawnOn(),
                form.approvedOn(),
                form.uses());
    }

    @Transactional(readOnly = true)
    FormView view(Form form, Actor by) {
        return OwnScope.of(form, by).call(() -> read(form, by));
    }

    private FormView read(Form form, Actor by) {
        var due = period.of(form);
        return new FormView(
                row(form, by),
                form.officer().equals(by.officer()),
                due.flatMap(Due::day).orElse(null),
                due.map(Due::because).orElse(null),
                duties.of(form.organ()).stream()
                        .filter(duty -> !duty.ended() && duty.officers().contains(form.officer()))
                        .map(duty -> new DutyView(duty.id(), duty.post(), duty.duties(), duty.powers()))
                        .toList(),
                appraisals.findings(form),
                appraisals.steps(form).stream()
                        .filter(step -> Sight.readsGrade(by, form) || !decides(step.act()))
                        .map(FormDesk::step)
                        .toList(),
                Appraisals.known(form).stream()
                        .map(row -> new ActView(
                                row.act(),
                                row.act().label(),
                                row.citation().inWords(),
                                row.by().label(),
                                checks.hasPower(row, form, by),
                                checks.missing(row, form)))
                        .toList());
    }

    /** Between proposal and notice the person does not read what the organ deliberates. */
    private static boolean decides(FormAct act) {
        return act == FormAct.PROPOSE || act == FormAct.SEND_BACK || act == FormAct.APPROVE;
    }

    private static StepView step(FormStep step) {
        var outcome = Stream.of(
                        label(step.grade()),
                        step.use() == null
                                ? null
                                : "用于" + step.use().label() + "（"
                                        + step.use().citation().inWords() + "）",
                        step.upheld() == null ? null : step.upheld() ? "异议成立，已重新汇集事实" : "异议不成立")
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining("；"));
        return new StepView(
                step.seq(),
                step.act().label(),
                step.note(),
                outcome.isEmpty() ? null : outcome,
                step.on(),
                step.person(),
                step.role());
    }

    private static @Nullable String label(@Nullable Grade grade) {
        return grade == null ? null : grade.label();
    }

    List<Row> rows(List<Form> forms, Actor by) {
        return forms.stream().map(form -> row(form, by)).toList();
    }
}
