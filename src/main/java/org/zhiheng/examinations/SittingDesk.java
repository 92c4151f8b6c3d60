package org.zhiheng.examinations;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.examinations.Examination.Stage;
import org.zhiheng.examinations.ScoreReviewController.ReviewView;
import org.zhiheng.examinations.SittingView.AskedView;
import org.zhiheng.examinations.SittingView.OwnResult;
import org.zhiheng.examinations.SittingView.OwnView;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What somebody sees of his own examinations. */
@Component
class SittingDesk {

    private static final Set<Stage> BEFORE_RESULTS = EnumSet.of(Stage.READY, Stage.OPEN, Stage.MARKING);

    private final Sittings sittings;
    private final Results results;
    private final ScoreReviews reviews;
    private final ReviewPeriod period;
    private final LegalClock clock;
    private final InstantSource now;

    SittingDesk(
            Sittings sittings,
            Results results,
            ScoreReviews reviews,
            ReviewPeriod period,
            LegalClock clock,
            InstantSource now) {
        this.sittings = sittings;
        this.results = results;
        this.reviews = reviews;
        this.period = period;
        this.clock = clock;
        this.now = now;
    }

    SittingView view(RecordId id, Actor by) {
        var state = sittings.get(id, by);
        var sitting = state.sitting();
        var examination = state.examination();
        var at = now.instant();
        return new SittingView(
                sitting.id(),
                examination.id(),
                examination.title(),
                by.name(),
                sitting.open(),
                at,
                sitting.begunAt(),
                sitting.endsAt(),
                secondsLeft(sitting),
                examination.minutes(),
                examination.drawn().total(),
                examination.passMark(),
                sitting.devices(),
                sitting.handedInAt(),
                sitting.byTime(),
                sitting.open() ? questions(state) : List.of());
    }

    private long secondsLeft(Sitting sitting) {
        var left = Duration.between(now.instant(), sitting.endsAt()).toSeconds();
        return sitting.open() ? Math.max(0, left) : 0;
    }

    private List<AskedView> questions(SittingWork.State state) {
        var shuffle =
                new Shuffle(state.examination().drawn().seed(), state.sitting().officer());
        var given = state.answers().stream().collect(Collectors.toMap(Answer::seq, Function.identity()));
        return shuffle.questions(sittings.paper(state.examination().id())).stream()
                .map(asked -> question(asked, shuffle, given.get(asked.seq())))
                .toList();
    }

    private static AskedView question(PaperQuestion asked, Shuffle shuffle, @Nullable Answer answer) {
        var question = asked.question();
        return new AskedView(
                asked.seq(),
                question.kind(),
                question.kind().label(),
                question.stem(),
                shuffle.options(asked),
                asked.marks(),
                answer == null ? 0 : answer.revision(),
                answer == null ? List.of() : answer.chosen(),
                answer == null ? null : answer.body());
    }

    List<OwnView> own(Actor by) {
        var own = sittings.own(by);
        var begun = own.sittings().stream().collect(Collectors.toMap(Sitting::examination, Function.identity()));
        var published = results.ofPerson(Objects.requireNonNull(by.officer())).stream()
                .collect(Collectors.toMap(Result::examination, Function.identity()));
        var reviews = this.reviews.ofPerson(Sittings.officer(by)).stream()
                .collect(Collectors.toMap(ScoreReview::examination, ReviewView::of));
        return own.examinations().stream()
                .map(examination -> own(
                        examination,
                        begun.get(examination.id()),
                        own.barred().contains(examination.id()),
                        result(published.get(examination.id()), reviews.get(examination.id()))))
                .toList();
    }

    private @Nullable OwnResult result(@Nullable Result result, @Nullable ReviewView review) {
        if (result == null) {
            return null;
        }
        var may = review == null && !result.absent() && !period.isOver(result);
        return new OwnResult(
                result.objective(),
                result.written(),
                result.total(),
                result.passed(),
                result.outcome(),
                result.publishedOn(),
                may ? period.lastDay(result).orElse(null) : null,
                may ? period.inWords(result) : null,
                review);
    }

    private OwnView own(
            Examination examination, @Nullable Sitting sitting, boolean mayNot, @Nullable OwnResult result) {
        var stage = examination.stageAt(clock.now());
        var barred = mayNot && sitting == null && BEFORE_RESULTS.contains(stage);
        var draw = examination.draw();
        var going = sitting != null && sitting.open() && !sitting.isOver(now.instant());
        return new OwnView(
                examination.id(),
                examination.title(),
                examination.purpose().label(),
                examination.opensAt(),
                examination.closesAt(),
                examination.minutes(),
                examination.passMark(),
                draw == null ? null : draw.total(),
                stage,
                stage.label(),
                sitting == null ? null : sitting.id(),
                barred ? "管理题库，不能应考" : standing(stage, sitting, going),
                going ? "resume" : stage == Stage.OPEN && sitting == null && !barred ? "begin" : null,
                draw == null ? null : draw.seed(),
                draw == null ? null : draw.poolDigest(),
                draw == null ? null : draw.paperDigest(),
                result,
                examination.cancelledWhy());
    }

    private static String standing(Stage stage, @Nullable Sitting sitting, boolean going) {
        if (sitting != null) {
            return going ? "作答中" : "已交卷";
        }
        return switch (stage) {
            case PLANNED, READY -> "尚未开考";
            case OPEN -> "可以开考";
            case MARKING, PUBLISHED -> "缺考";
            case CANCELLED -> "已取消";
        };
    }
}
