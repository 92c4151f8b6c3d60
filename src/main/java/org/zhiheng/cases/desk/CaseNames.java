package org.zhiheng.cases.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.desk.CaseView.EvidenceView;
import org.zhiheng.cases.desk.CaseView.FileView;
import org.zhiheng.cases.desk.CaseView.OfficerView;
import org.zhiheng.cases.form.RecordEvidence;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.files.Files;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** Names of what a case refers to: organs, officers with their certificates, files. */
@Component
class CaseNames {

    private final Organs organs;
    private final Officers officers;
    private final Files files;

    CaseNames(Organs organs, Officers officers, Files files) {
        this.organs = organs;
        this.officers = officers;
        this.files = files;
    }

    String organ(RecordId id) {
        return organs.find(id).map(organ -> organ.name()).orElse("—");
    }

    List<OfficerView> officers(PenaltyCase penaltyCase, @Nullable String field, LocalDate on) {
        return penaltyCase.officers().stream()
                .flatMap(id -> officers.find(id).stream())
                .map(officer -> new OfficerView(
                        officer.id(),
                        officer.name(),
                        officer.certificateFor(
                                        field == null ? "" : field,
                                        penaltyCase.organ().region(),
                                        on)
                                .map(certificate -> certificate.number())
                                .orElse("无有效证件")))
                .toList();
    }

    List<EvidenceView> evidence(PenaltyCase penaltyCase) {
        var views = new ArrayList<EvidenceView>();
        for (var taken : penaltyCase.all(RecordEvidence.class)) {
            var form = taken.form();
            views.add(new EvidenceView(
                    taken.seq(),
                    "证-%02d".formatted(views.size() + 1),
                    form.name(),
                    form.kind().name(),
                    form.kind().label(),
                    form.purpose(),
                    form.takenAt().toLocalDate(),
                    form.files().stream().map(this::file).toList(),
                    penaltyCase.findings().excludedWhy(taken.seq())));
        }
        return views;
    }

    private FileView file(RecordId id) {
        var stored = files.get(id);
        return new FileView(id, stored.name(), stored.digest());
    }
}
