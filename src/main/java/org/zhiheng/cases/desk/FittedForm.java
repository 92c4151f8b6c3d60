package org.zhiheng.cases.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiheng.cases.answer.FormOutline;
import org.zhiheng.cases.answer.FormOutline.Field;
import org.zhiheng.cases.answer.FormOutline.Group;
import org.zhiheng.cases.answer.FormOutline.Option;
import org.zhiheng.cases.answer.FormReader;
import org.zhiheng.cases.check.HearingRights;
import org.zhiheng.cases.form.HearingRight;
import org.zhiheng.cases.form.PastAct;
import org.zhiheng.cases.record.Appraisals;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.matters.LawOnDay;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;

/** The form of an act, fitted to the case: what the case makes needless is not asked, what it makes necessary must be answered. */
public final class FittedForm {

    private FittedForm() {}

    public static List<Group> of(Attempt attempt) {
        return FormOutline.of(attempt.act().form()).stream()
                .map(group -> new Group(group.title(), fit(group.fields(), field -> fit(field, attempt))))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }

    /** The form of an act that was taken before the product came: first of all when, and by whom. */
    public static List<Group> toEnter(Attempt attempt) {
        var past = FormOutline.fieldsOf(PastAct.class);
        return Stream.concat(
                        Stream.of(new Group("补录", List.of(Field.whole(FormReader.PAST, "当时的办理", past)))),
                        of(attempt).stream())
                .toList();
    }

    private static List<Field> fit(List<Field> fields, Function<Field, Optional<Field>> fitting) {
        return fields.stream().flatMap(field -> fitting.apply(field).stream()).toList();
    }

    /** The question as it is asked here; empty where it is not. */
    private static Optional<Field> fit(Field field, Attempt attempt) {
        return switch (attempt.act()) {
            case DECIDE_PENALTY ->
                switch (field.name()) {
                    case "defenceAnswer" -> defenceAnswer(field, attempt);
                    case "answers" -> answers(field, attempt);
                    default -> Optional.of(field);
                };
            case SEND_PENALTY_NOTICE ->
                field.name().startsWith("hearing") ? hearing(field, attempt) : Optional.of(field);
            case IMPOSE_ADDITIONAL_FINE -> field.name().equals("sumFen") ? Optional.empty() : Optional.of(field);
            case PASS_TO_CASE -> field.name().equals("penaltyCase") ? Optional.empty() : Optional.of(field);
            case DECIDE_ON_THE_SPOT -> Optional.of(field.name().equals("statement") ? field.mandatory() : field);
            case CONCLUDE_INVESTIGATION, CHANGE_PROPOSAL -> proposal(field, attempt);
            case RECORD_FOOTAGE ->
                Optional.of(field.name().equals("acts") ? field.choosing(recordable(attempt)) : field);
            case TERMINATE_EXECUTION ->
                field.name().equals("which")
                                && !attempt.penaltyCase().ownExecution().areBothOpen()
                        ? Optional.empty()
                        : Optional.of(field);
            case DELIVER_PAPERS -> field.name().equals("freezes") ? freezes(field, attempt) : Optional.of(field);
            case COMMISSION_APPRAISAL -> field.name().equals("goods") ? examined(field, attempt) : Optional.of(field);
            case TELL_OF_APPRAISAL, RECORD_APPRAISAL ->
                field.name().equals("commission") ? commission(field, attempt) : Optional.of(field);
            case EXPLAIN_FOOTAGE -> Optional.of(field.name().equals("acts") ? field.choosing(lacking(attempt)) : field);
            default -> Optional.of(field);
        };
    }

    /** The acts of the case that a recording may show, the latest first. */
    private static List<Option> recordable(Attempt attempt) {
        return options(attempt.penaltyCase().footage().recordable().reversed());
    }

    private static List<Option> lacking(Attempt attempt) {
        return options(attempt.penaltyCase().footage().lacking());
    }

    private static List<Option> options(List<TakenAct<?>> acts) {
        return acts.stream()
                .map(taken -> new Option(Integer.toString(taken.seq()), EvidenceViews.words(taken)))
                .toList();
    }

    /** Which freeze a decision is about is asked where several were not delivered. */
    private static Optional<Field> freezes(Field field, Attempt attempt) {
        var untold = attempt.penaltyCase().freezes().untold();
        return untold.size() > 1 ? Optional.of(field.choosing(options(List.copyOf(untold)))) : Optional.empty();
    }

    /** What is examined is asked where something is held, and must be said where its time would stop. */
    private static Optional<Field> examined(Field field, Attempt attempt) {
        var holdings = attempt.penaltyCase().holdings();
        if (holdings.held().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(holdings.underMeasures().isEmpty() ? field : field.mandatory());
    }

    /** Which commission is meant is asked where several have no result. */
    private static Optional<Field> commission(Field field, Attempt attempt) {
        var open = attempt.penaltyCase().appraisals().underWay();
        return open.size() > 1
                ? Optional.of(field.choosing(open.stream()
                                .map(asked -> new Option(Integer.toString(asked.seq()), Appraisals.inWords(asked)))
                                .toList())
                        .mandatory())
                : Optional.empty();
    }

    /** An answer to the defence is owed where there was one. */
    private static Optional<Field> defenceAnswer(Field field, Attempt attempt) {
        var proceedings = attempt.penaltyCase().proceedings();
        return proceedings.defenceStated() && proceedings.defencePoints().isEmpty()
                ? Optional.of(field.mandatory())
                : Optional.empty();
    }

    /** A defence that was recorded point by point is answered point by point. */
    private static Optional<Field> answers(Field field, Attempt attempt) {
        return attempt.penaltyCase().proceedings().defencePoints().isEmpty()
                ? Optional.empty()
                : Optional.of(field.mandatory());
    }

    /** A person judges the right to a hearing where the law does not answer by itself; one who has none may be offered it. */
    private static Optional<Field> hearing(Field field, Attempt attempt) {
        return switch (HearingRights.judge(attempt).orElse(null)) {
            case HearingRights.Judgement.Unknown unknown -> Optional.of(field.mandatory());
            case HearingRights.Judgement.Known known when known.right() == HearingRight.ENTITLED -> Optional.empty();
            case null, default -> Optional.of(field);
        };
    }

    /** Which law is applied is asked where it changed since the violation. */
    private static Optional<Field> proposal(Field field, Attempt attempt) {
        return switch (field.name()) {
            case "law", "lawReason" -> attempt.laws().map(changed -> field.mandatory());
            case "penalties" ->
                attempt.laws().isPresent()
                        ? Optional.of(field)
                        : attempt.law().map(law -> penalties(field, law)).or(() -> Optional.of(field));
            default -> Optional.of(field);
        };
    }

    private static Field penalties(Field field, LawOnDay law) {
        var fines = law.rangesOf(PenaltyKind.FINE);
        return field.with(fit(field.fields(), part -> part(part, fines)));
    }

    private static Optional<Field> part(Field part, List<PenaltyRange> fines) {
        return switch (part.name()) {
            case "baseFen" ->
                fines.stream().anyMatch(range -> range.base() != null) ? Optional.of(part) : Optional.empty();
            case "pieces" -> pieces(part, fines);
            default -> Optional.of(part);
        };
    }

    private static Optional<Field> pieces(Field part, List<PenaltyRange> fines) {
        var counted = fines.stream().filter(range -> range.per() != null).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var asked = part.hint("本事项的罚款按"
                + counted.stream().map(PenaltyRange::per).distinct().collect(Collectors.joining("、")) + "计，填写数量");
        return Optional.of(counted.size() == fines.size() ? asked.mandatory() : asked);
    }
}
