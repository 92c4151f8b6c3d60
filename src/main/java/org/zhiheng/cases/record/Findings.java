package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.platform.RecordId;

/** What has been found in a case so far (认定): who did what, where and when, and what proves it. */
public record Findings(TakenActs acts) {

    public Optional<Party> party() {
        return acts.last(VerifyClue.class)
                .map(taken -> taken.form().party())
                .or(() -> acts.last(DecideOnTheSpot.class)
                        .map(taken -> taken.form().party()))
                .or(() ->
                        acts.last(OpenCoercion.class).map(taken -> taken.form().party()))
                .or(() -> acts.last(TakeOverMeasure.class)
                        .map(taken -> taken.form().party()));
    }

    public Optional<RecordId> matter() {
        return acts.last(VerifyClue.class)
                .map(taken -> taken.form().matter())
                .or(() -> acts.last(DecideOnTheSpot.class)
                        .map(taken -> taken.form().matter()))
                .or(() ->
                        acts.last(OpenCoercion.class).map(taken -> taken.form().matter()))
                .or(() -> acts.last(TakeOverMeasure.class)
                        .map(taken -> taken.form().matter()));
    }

    public Optional<LocalDate> violatedFrom() {
        return acts.last(VerifyClue.class)
                .map(taken -> taken.form().violatedFrom())
                .or(this::spotDay);
    }

    /** The last day of the violation: the law of that day judges it, and the limitation runs from it. */
    public Optional<LocalDate> violatedUntil() {
        return acts.last(VerifyClue.class)
                .map(taken -> taken.form().violatedUntil())
                .or(this::spotDay);
    }

    private Optional<LocalDate> spotDay() {
        return acts.last(DecideOnTheSpot.class).map(taken -> taken.form().at().toLocalDate());
    }

    public String title() {
        return acts.last(RegisterClue.class)
                .map(taken -> taken.form().title())
                .or(() ->
                        acts.last(OpenCoercion.class).map(taken -> taken.form().title()))
                .orElse("当场处罚");
    }

    /** The facts as they were established last. */
    public String facts() {
        return acts.last(ConcludeInvestigation.class)
                .map(taken -> taken.form().facts())
                .or(() -> acts.last(VerifyClue.class).map(taken -> taken.form().facts()))
                .or(() -> acts.last(DecideOnTheSpot.class)
                        .map(taken -> taken.form().facts()))
                .or(() ->
                        acts.last(RegisterClue.class).map(taken -> taken.form().facts()))
                .or(() ->
                        acts.last(OpenCoercion.class).map(taken -> taken.form().reason()))
                .orElse("");
    }

    public List<TakenAct<RecordEvidence>> evidence() {
        return acts.all(RecordEvidence.class).stream()
                .filter(taken -> excludedWhy(taken.seq()) == null)
                .toList();
    }

    /**
     * What was found of a piece of evidence last.
     *
     * @param on the day of the check
     * @param by who checked
     */
    public record Checked(EvidenceFinding finding, LocalDate on, String by) {}

    public Optional<Checked> checkOf(int seq) {
        return acts.all(CheckEvidence.class).reversed().stream()
                .flatMap(taken -> taken.form().pieces().stream()
                        .filter(piece -> piece.evidence() == seq)
                        .map(piece -> new Checked(piece, taken.on(), taken.person())))
                .findFirst();
    }

    /** Pieces that count and of which nobody has said that they are authentic, lawful and relevant. */
    public List<TakenAct<RecordEvidence>> unchecked() {
        return evidence().stream()
                .filter(taken -> checkOf(taken.seq()).isEmpty())
                .toList();
    }

    /** Pieces that count though they were found wanting. */
    public List<TakenAct<RecordEvidence>> foundWanting() {
        return evidence().stream()
                .filter(taken -> checkOf(taken.seq())
                        .filter(checked -> !checked.finding().holds())
                        .isPresent())
                .toList();
    }

    /** Through whose hands a piece of evidence has gone. */
    public Custody custody(int seq) {
        return new Custody(acts.all(HandOverEvidence.class).stream()
                .filter(handed -> handed.form().evidence() == seq)
                .toList());
    }

    /** Why a piece of evidence was excluded; null where it was not. */
    @Nullable
    public String excludedWhy(int seq) {
        return acts.all(ExcludeEvidence.class).stream()
                .filter(excluded -> excluded.form().evidence() == seq)
                .map(excluded -> excluded.form().reason())
                .findFirst()
                .orElse(null);
    }
}
