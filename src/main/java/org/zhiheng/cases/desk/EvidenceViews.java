package org.zhiheng.cases.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.Choice;
import org.zhiheng.cases.form.RecordEvidence;
import org.zhiheng.cases.record.Footage;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.files.Files;
import org.zhiheng.platform.RecordId;

/** Evidence and recordings as a screen shows them: where each piece comes from, what was found of it, who kept it. */
@Component
class EvidenceViews {

    private final Files files;

    EvidenceViews(Files files) {
        this.files = files;
    }

    /**
     * One piece of evidence.
     *
     * @param checked what was found of it; null while nobody has looked
     * @param custody through whose hands it went
     */
    record EvidenceView(
            int id,
            String number,
            String name,
            String kind,
            String kindLabel,
            String purpose,
            LocalDate takenOn,
            LocalDateTime takenAt,
            String place,
            String holder,
            String quantity,
            @Nullable String device,
            List<FileView> files,
            @Nullable String excluded,
            @Nullable CheckView checked,
            List<CustodyView> custody) {}

    record FileView(RecordId id, String name, String digest, String mediaType, long size) {}

    record CheckView(boolean authentic, boolean lawful, boolean relevant, String finding, LocalDate on, String by) {}

    record CustodyView(String reason, LocalDateTime at, String place, String from, String to, String condition) {}

    /**
     * One recording.
     *
     * @param shows the acts it shows, in words
     * @param seen what can be seen of them, in words
     */
    record FootageView(
            String number,
            List<String> shows,
            List<String> seen,
            boolean whole,
            @Nullable String gaps,
            LocalDateTime from,
            LocalDateTime until,
            String place,
            String device,
            String recorder,
            String keeper,
            String storedAt,
            LocalDate keepUntil,
            List<FileView> files) {}

    List<EvidenceView> evidence(PenaltyCase penaltyCase) {
        var views = new ArrayList<EvidenceView>();
        for (var taken : penaltyCase.all(RecordEvidence.class)) {
            views.add(piece(taken, "证-%02d".formatted(views.size() + 1), penaltyCase));
        }
        return views;
    }

    private EvidenceView piece(TakenAct<RecordEvidence> taken, String number, PenaltyCase penaltyCase) {
        var form = taken.form();
        var findings = penaltyCase.findings();
        return new EvidenceView(
                taken.seq(),
                number,
                form.name(),
                form.kind().name(),
                form.kind().label(),
                form.purpose(),
                form.takenAt().toLocalDate(),
                form.takenAt(),
                form.place(),
                form.holder(),
                form.quantity(),
                form.device(),
                form.files().stream().map(this::file).toList(),
                findings.excludedWhy(taken.seq()),
                findings.checkOf(taken.seq())
                        .map(found -> new CheckView(
                                found.finding().authentic(),
                                found.finding().lawful(),
                                found.finding().relevant(),
                                found.finding().finding(),
                                found.on(),
                                found.by()))
                        .orElse(null),
                findings.custody(taken.seq()).steps().stream()
                        .map(step -> step.form())
                        .map(step -> new CustodyView(
                                step.reason().label(),
                                step.at(),
                                step.place(),
                                step.from(),
                                step.to(),
                                step.condition()))
                        .toList());
    }

    List<FootageView> footage(PenaltyCase penaltyCase) {
        var views = new ArrayList<FootageView>();
        for (var taken : penaltyCase.footage().all()) {
            var form = taken.form();
            views.add(new FootageView(
                    "音像-%02d".formatted(views.size() + 1),
                    form.acts().stream()
                            .sorted()
                            .map(seq -> words(penaltyCase.footage().shown(seq)))
                            .toList(),
                    form.seen().stream().sorted().map(Choice::label).toList(),
                    form.whole(),
                    form.gaps(),
                    form.from(),
                    form.until(),
                    form.place(),
                    form.device(),
                    form.recorder(),
                    form.keeper(),
                    form.storedAt(),
                    Footage.keepUntil(form),
                    form.files().stream().map(this::file).toList()));
        }
        return views;
    }

    /** An act as it is named where one is chosen: 实施查封扣押（2026-03-03）. */
    static String words(TakenAct<?> taken) {
        return taken.act().label() + "（" + Footage.seenOn(taken) + "）";
    }

    private FileView file(RecordId id) {
        var stored = files.get(id);
        return new FileView(id, stored.name(), stored.digest(), stored.mediaType(), stored.size());
    }
}
