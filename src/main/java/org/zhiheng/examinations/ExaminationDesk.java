package org.zhiheng.examinations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.examinations.ExaminationStore.Filter;
import org.zhiheng.examinations.ExaminationView.CandidateView;
import org.zhiheng.examinations.ExaminationView.DrawView;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the pages show of examinations: the bureau sees everybody on a list, an organ its own people. */
@Component
class ExaminationDesk {

    private final ExaminationStore store;
    private final BlueprintStore blueprints;
    private final CandidateStore candidates;
    private final Bureau bureau;
    private final Organs organs;
    private final LegalClock clock;

    ExaminationDesk(
            ExaminationStore store,
            BlueprintStore blueprints,
            CandidateStore candidates,
            Bureau bureau,
            Organs organs,
            LegalClock clock) {
        this.store = store;
        this.blueprints = blueprints;
        this.candidates = candidates;
        this.bureau = bureau;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<ExaminationView> list(Filter filter, @Nullable String cursor, int limit, Actor by) {
        var region = by.organ().region();
        return RegionWide.of(by.organ())
                .call(() -> Page.of(
                                store.search(region, filter, Cursor.parse(cursor), limit + 1),
                                limit,
                                store.count(region, filter),
                                examination -> new Cursor(
                                        examination.opensAt().toLocalDate(),
                                        examination.id().id()))
                        .map(examination -> view(examination, by)));
    }

    @Transactional(readOnly = true)
    ExaminationView get(RecordId id, Actor by) {
        return RegionWide.of(by.organ()).call(() -> view(found(id), by));
    }

    @Transactional(readOnly = true)
    List<CandidateView> candidates(RecordId id, Actor by) {
        return RegionWide.of(by.organ()).call(() -> {
            found(id);
            return candidates.of(id, seen(by)).stream().map(this::candidate).toList();
        });
    }

    /** Whose people somebody sees: null for everybody. */
    @Nullable
    List<RecordId> seen(Actor by) {
        return manages(by) ? null : bureau.below(by);
    }

    boolean manages(Actor by) {
        return by.is(Role.TRAINER) && bureau.employs(by);
    }

    private Examination found(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("考试"));
    }

    private CandidateView candidate(CandidateStore.Standing standing) {
        var who = standing.candidate();
        var state = standing.state();
        return new CandidateView(
                who.officer(),
                who.name(),
                who.organ(),
                organName(who.organ()),
                state,
                state == null ? "未开考" : state.equals("open") ? "作答中" : "已交卷");
    }

    private ExaminationView view(Examination examination, Actor by) {
        var stage = examination.stageAt(clock.now());
        var draw = examination.draw();
        return new ExaminationView(
                examination.id(),
                examination.version(),
                examination.title(),
                examination.purpose(),
                examination.purpose().label(),
                examination.blueprint(),
                blueprints.find(examination.blueprint()).map(Blueprint::name).orElse(null),
                examination.opensAt(),
                examination.closesAt(),
                examination.minutes(),
                examination.passMark(),
                draw == null ? null : draw.total(),
                stage,
                stage.label(),
                examination.resitOf(),
                Optional.ofNullable(examination.resitOf())
                        .flatMap(store::find)
                        .map(Examination::title)
                        .orElse(null),
                candidates.counts(examination.id(), seen(by)),
                draw == null
                        ? null
                        : new DrawView(draw.poolDigest(), draw.seed(), draw.paperDigest(), draw.at(), draw.by()),
                examination.publishedOn(),
                examination.publishedBy(),
                examination.cancelledWhy(),
                manages(by));
    }

    private String organName(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
