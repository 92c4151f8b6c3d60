package org.zhiheng.cases.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.desk.EvidenceViews.EvidenceView;
import org.zhiheng.cases.desk.EvidenceViews.FootageView;
import org.zhiheng.cases.sheet.Steps;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** A case as a screen shows it: everything that may be done and why not is computed here, the screen derives nothing. */
record CaseView(
        RecordId id,
        int version,
        String procedure,
        String procedureLabel,
        String stage,
        String stageLabel,
        @Nullable String number,
        String title,
        RecordId organ,
        String organName,
        @Nullable PartyView party,
        @Nullable MatterView matter,
        List<OfficerView> officers,
        LocalDate clueOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        List<FactGroup> facts,
        List<Steps.StepView> steps,
        @Nullable WaitView waits,
        List<ActView> acts,
        List<ClockView> clocks,
        List<EvidenceView> evidence,
        List<FootageView> footage,
        List<PaperView> documents,
        List<TimelineEntry> timeline,
        List<Notice> notices,
        List<LinkView> links) {

    record PartyView(
            String name,
            String kind,
            String kindLabel,
            String idNumber,
            String address,
            @Nullable String phone,
            @Nullable String representative) {}

    /** Another record that this one came from or went on as. */
    record LinkView(RecordId id, String label, String title) {}

    record MatterView(RecordId id, String code, String name, String field) {}

    record OfficerView(RecordId id, String name, String certificateNumber) {}

    /**
     * For whom the case waits, and for what.
     *
     * @param mine whether it waits for the person who asks
     */
    record WaitView(String by, String what, boolean mine) {}

    record FactGroup(String title, List<Fact> items) {}

    record Fact(String label, String value) {}

    /**
     * An act that the procedure knows where the case stands.
     *
     * @param mine whether the person who asks may take it by role
     * @param primary whether it leads on to the next stage
     */
    record ActView(
            String act,
            String label,
            String article,
            String by,
            boolean mine,
            boolean allowed,
            boolean primary,
            List<Problem.Missing> missing) {}

    record ClockView(
            String name,
            String article,
            @Nullable LocalDate due,
            String because,
            String state,
            String words,
            String ifMissed) {}

    record PaperView(
            RecordId id,
            String kind,
            String label,
            @Nullable String number,
            LocalDate on,
            boolean voided,
            String pdf,
            boolean editable,
            boolean signable) {}

    record TimelineEntry(
            int seq,
            String act,
            String label,
            String article,
            LocalDate on,
            Instant at,
            String person,
            String roleLabel,
            @Nullable PastView past,
            @Nullable String reason,
            @Nullable String summary,
            long entry) {}

    /** Who took an act before the product came, and the number of its paper; the entry's person is who entered it. */
    record PastView(String person, @Nullable String number) {}

    record Notice(String level, String text, @Nullable String article) {}
}
