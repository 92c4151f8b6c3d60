package org.zhiheng.examinations;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.officers.Qualifications;
import org.zhiheng.platform.RecordId;

/** Who applied for the qualification to enforce and waits for an examination (资格考试), and what came of it. */
@Component
class QualificationResults {

    private final Qualifications qualifications;

    QualificationResults(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    /** The application of each officer who waits for an examination. */
    Map<RecordId, RecordId> waiting(RecordId any) {
        return RegionWide.of(any)
                .call(() -> qualifications.candidates(any.region()).stream()
                        .collect(toMap(
                                Qualifications.Candidate::officer,
                                Qualifications.Candidate::application,
                                (first, second) -> first)));
    }

    /** Of those who came; who did not come goes on waiting. */
    void record(Examination examination, List<Result> results) {
        if (examination.purpose() != Purpose.QUALIFICATION) {
            return;
        }
        var waiting = waiting(examination.id());
        RegionWide.of(examination.id())
                .run(() -> results.stream().filter(result -> !result.absent()).forEach(result -> {
                    var application = waiting.get(result.officer());
                    if (application != null) {
                        qualifications.recordResult(
                                application,
                                result.total(),
                                result.passed(),
                                examination.opensAt().toLocalDate(),
                                examination.title());
                    }
                }));
    }
}
