package org.zhiheng.cases.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.desk.CaseView.OfficerView;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** Names of what a case refers to: organs, officers with their certificates, evidence with its files. */
@Component
class CaseNames {

    private final Organs organs;
    private final Officers officers;
    private final EvidenceViews evidence;

    CaseNames(Organs organs, Officers officers, EvidenceViews evidence) {
        this.organs = organs;
        this.officers = officers;
        this.evidence = evidence;
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

    List<EvidenceViews.EvidenceView> evidence(PenaltyCase penaltyCase) {
        return evidence.evidence(penaltyCase);
    }

    List<EvidenceViews.FootageView> footage(PenaltyCase penaltyCase) {
        return evidence.footage(penaltyCase);
    }
}
