package org.zhiheng.officers.qualification;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.officers.qualification.ApplicationView.ActView;
import org.zhiheng.officers.qualification.ApplicationView.ProofView;
import org.zhiheng.officers.qualification.ApplicationView.ResultView;
import org.zhiheng.officers.qualification.ApplicationView.StepView;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.settings.LegalClock;

/** What the pages show of applications, each reader what concerns him. */
@Component
class ApplicationDesk {

    private static final Set<Role> COMPARING = Set.of(Role.SUPERVISOR, Role.TRAINER);

    private final ApplicationStore store;
    private final ApplicationSteps steps;
    private final Comparison comparison;
    private final Gate gate;
    private final Organs organs;
    private final LegalClock clock;

    ApplicationDesk(
            ApplicationStore store,
            ApplicationSteps steps,
            Comparison comparison,
            Gate gate,
            Organs organs,
            LegalClock clock) {
        this.store = store;
        this.steps = steps;
        this.comparison = comparison;
        this.gate = gate;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<ApplicationView.Row> search(ApplicationStore.Filter filter, @Nullable String cursor, int limit) {
        return Page.of(
                        store.search(filter, Cursor.parse(cursor), limit + 1),
                        limit,
                        store.count(filter),
                        application -> new Cursor(
                                application.submittedOn(), application.id().id()))
                .map(this::row);
    }

    @Transactional(readOnly = true)
    ApplicationView view(Application application, Actor by) {
        var person = application.person();
        return new ApplicationView(
                application.id(),
                application.version(),
                row(application),
                application.idNumber(),
                person.kind(),
                person.establishment(),
                person.establishment().label(),
                person.education(),
                person.joinedOn(),
                person.lawQualified(),
                person.exemptionAsked(),
                person.fields(),
                person.region(),
                person.statement(),
                application.proofs().stream().map(ProofView::of).toList(),
                result(application, by),
                COMPARING.contains(by.role()) ? comparison.of(application, clock.today()) : List.of(),
                steps.of(application.id()).stream().map(ApplicationDesk::step).toList(),
                acts(application, by),
                application.officer(),
                application.certificate());
    }

    /** Whether somebody passed is told to who works on it; the score to the person and who must know it. */
    private @Nullable ResultView result(Application application, Actor by) {
        var result = application.result();
        if (result == null) {
            return application.exempt() ? new ResultView(true, true, null, null) : null;
        }
        var own = by.officer() != null && by.officer().equals(application.officer());
        var personnel = by.is(Role.PERSONNEL) && by.organ().equals(application.organ());
        var known = own
                || personnel
                || (by.is(Role.TRAINER) && organs.get(by.organ()).kind() == Organ.Kind.JUSTICE_BUREAU);
        return new ResultView(application.exempt(), result.passed(), result.sittingOn(), known ? result.score() : null);
    }

    private List<ActView> acts(Application application, Actor by) {
        var bureau = organs.get(by.organ()).kind() == Organ.Kind.JUSTICE_BUREAU;
        return QualificationProcedure.TABLE.at(application.stage()).stream()
                .filter(row -> ((Hand) row.by()).fits(by.role()))
                .filter(row -> row.by() == Hand.PERSONNEL ? application.organ().equals(by.organ()) : bureau)
                .map(row -> {
                    var missing = gate.missing(application, row.guards());
                    return new ActView(
                            row.act(), row.act().label(), row.citation().inWords(), missing.isEmpty(), missing);
                })
                .toList();
    }

    private ApplicationView.Row row(Application application) {
        return new ApplicationView.Row(
                application.id(),
                application.organ(),
                organs.find(application.organ()).map(Organ::name).orElse(""),
                application.person().name(),
                application.person().kind().label(),
                application.person().post(),
                application.stage(),
                application.stage().label(),
                application.submittedOn(),
                application.person().exemptionAsked());
    }

    private static StepView step(ApplicationStep step) {
        return new StepView(
                step.doing(),
                step.doing().label(),
                step.note(),
                step.files().stream().map(ProofView::of).toList(),
                step.on(),
                step.person(),
                step.role());
    }
}
