package org.zhiheng.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.MeasureRules.ChangedMeasure;
import org.zhiheng.plans.MeasureView.ChangeView;
import org.zhiheng.plans.MeasureView.ReportView;
import org.zhiheng.plans.Reports.NewReport;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Puts together what a person at the desk sees of plans, and lets him do what he may. */
@Service
class PlanDesk {

    private final Plans plans;
    private final Reports reports;
    private final Board board;
    private final Figures figures;
    private final Organs organs;

    PlanDesk(Plans plans, Reports reports, Board board, Figures figures, Organs organs) {
        this.plans = plans;
        this.reports = reports;
        this.board = board;
        this.figures = figures;
        this.organs = organs;
    }

    @Transactional(readOnly = true)
    List<PlanView> all() {
        return plans.all().stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    PlanView one(RecordId id) {
        return view(plans.get(id));
    }

    @Transactional(readOnly = true)
    Tally board(RecordId id) {
        var plan = plans.get(id);
        return Tally.of(plan, board.standings(plan, Board.Filter.NONE));
    }

    @Transactional(readOnly = true)
    List<MeasureRow> measures(RecordId id, Board.Filter filter) {
        var plan = plans.get(id);
        return board.standings(plan, filter).stream()
                .map(standing -> row(plan, standing))
                .toList();
    }

    @Transactional(readOnly = true)
    MeasureView measure(RecordId id, int number, Actor actor) {
        var plan = plans.get(id);
        var measure = plans.measure(id, number);
        var reported = reports.on(measure.id());
        var standing = Standing.of(measure, reported, plan.organ(), board.today());
        return new MeasureView(
                measure.version(),
                row(plan, standing),
                measure.entry().text(),
                measure.entry().charter(),
                mayReport(plan, measure, actor),
                mayChange(plan, actor),
                reported.stream()
                        .map(report -> ReportView.of(report, this::nameOf))
                        .toList(),
                plans.changes(measure.id()).stream().map(ChangeView::of).toList());
    }

    @Transactional
    MeasureView change(RecordId id, int number, ChangedMeasure changed, @Nullable String version, Actor actor) {
        var plan = plans.get(id);
        if (!mayChange(plan, actor)) {
            throw Problem.forbidden("这个计划由" + nameOf(plan.organ()) + "牵头，只有它能修改举措。");
        }
        plans.change(plan, MeasureRules.entry(plan, number, changed), MeasureRules.version(version), changed.reason());
        return measure(id, number, actor);
    }

    @Transactional
    MeasureView report(RecordId id, int number, NewReport given, Actor actor) {
        reports.report(plans.get(id), plans.measure(id, number), given, actor, board.today());
        return measure(id, number, actor);
    }

    @Transactional(readOnly = true)
    List<FigureRow> rows(RecordId id, String key) {
        return figures.rows(plans.get(id), key, board.today());
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, nameOf(plan.organ()), board.standings(plan, Board.Filter.NONE));
    }

    private MeasureRow row(Plan plan, Standing standing) {
        return MeasureRow.of(standing, figures.of(plan, standing.measure(), board.today()));
    }

    private boolean mayReport(Plan plan, Measure measure, Actor actor) {
        return switch (actor.role()) {
            case UNIT_HEAD, ORGAN_HEAD, SUPERVISOR -> reports.isResponsible(plan, measure, actor);
            default -> false;
        };
    }

    private static boolean mayChange(Plan plan, Actor actor) {
        return actor.is(Role.SUPERVISOR) && actor.organ().equals(plan.organ());
    }

    private String nameOf(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("（不在册的机构）");
    }
}
