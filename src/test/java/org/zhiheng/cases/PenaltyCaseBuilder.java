package org.zhiheng.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.zhiheng.access.Role;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** A case as far as a test needs it: acts on days, lawful by default. */
public final class PenaltyCaseBuilder {

    private static final RecordId ORGAN = RecordId.create(140431);
    private static final List<RecordId> OFFICERS = List.of(RecordId.create(140431), RecordId.create(140431));

    private final List<TakenAct<?>> acts = new ArrayList<>();

    public static PenaltyCaseBuilder aPenaltyCase() {
        return new PenaltyCaseBuilder();
    }

    public static Party aCompany() {
        return new Party(
                "某公司",
                PartyKind.LEGAL_PERSON,
                PersonalText.of(County.freshCode()),
                PersonalText.of("沁源县示例路"),
                null,
                "某人");
    }

    public PenaltyCaseBuilder verified(String violatedUntil, String discoveredOn, boolean harm) {
        var until = LocalDate.parse(violatedUntil);
        var found = LocalDate.parse(discoveredOn);
        return taken(
                Act.VERIFY_CLUE,
                new VerifyClue(
                        aCompany(),
                        RecordId.create(140431),
                        until,
                        until,
                        found,
                        harm,
                        "某地",
                        "某事",
                        OFFICERS,
                        OpeningProposal.OPEN,
                        "立"),
                discoveredOn);
    }

    public PenaltyCaseBuilder concluded(long fineFen) {
        return concluded(new Penalty(PenaltyKind.FINE, fineFen, null));
    }

    public PenaltyCaseBuilder concluded(Penalty... penalties) {
        return taken(
                Act.CONCLUDE_INVESTIGATION,
                new ConcludeInvestigation(
                        "某事",
                        Outcome.PENALTY,
                        null,
                        null,
                        null,
                        List.of(penalties),
                        null,
                        null,
                        "裁量",
                        "建议",
                        java.util.Set.of(),
                        false),
                "2026-01-10");
    }

    public PenaltyCaseBuilder decided(String on) {
        return taken(Act.DECIDE_PENALTY, new DecidePenalty(null, java.util.List.of(), "银行", "同意"), on);
    }

    public PenaltyCaseBuilder delivered(DeliveryManner manner, String on) {
        var at = LocalDateTime.parse(on + "T09:00");
        return taken(
                Act.DELIVER_DECISION,
                new DeliverDecision(new Delivery(manner, at, "某地", "某人", null, null, OFFICERS, List.of())),
                on);
    }

    public PenaltyCaseBuilder paid(long fen, String on) {
        return paid(PaymentKind.FINE, fen, on);
    }

    public PenaltyCaseBuilder paid(PaymentKind kind, long fen, String on) {
        return taken(Act.RECORD_PAYMENT, new RecordPayment(kind, fen, LocalDate.parse(on), "1", List.of()), on);
    }

    public PenaltyCaseBuilder remedy(String from, String until) {
        return taken(
                        Act.RECORD_REMEDY,
                        new RecordRemedy(RemedyKind.RECONSIDERATION, LocalDate.parse(from), "县政府", null, List.of()),
                        from)
                .taken(
                        Act.END_REMEDY,
                        new EndRemedy(RemedyOutcome.UPHELD, LocalDate.parse(until), "某号", List.of()),
                        until);
    }

    public PenaltyCaseBuilder taken(Act act, Form form, String on) {
        return taken(act, form, LocalDate.parse(on), Instant.EPOCH);
    }

    /** Taken here at a moment, and not entered afterwards. */
    public PenaltyCaseBuilder takenAt(Act act, Form form, String at) {
        var moment = LocalDateTime.parse(at);
        return taken(
                act, form, moment.toLocalDate(), moment.atZone(LegalClock.CHINA).toInstant());
    }

    private PenaltyCaseBuilder taken(Act act, Form form, LocalDate on, Instant at) {
        acts.add(new TakenAct<>(acts.size() + 1, act, form, on, at, ORGAN, null, "某人", Role.OFFICER, null, null, 1));
        return this;
    }

    public PenaltyCase build() {
        return new PenaltyCase(RecordId.create(140431), ORGAN, CaseProcedure.ORDINARY, acts, List.of());
    }
}
