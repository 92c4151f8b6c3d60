package org.zhiheng.officers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.officers.qualification.Application.Result;
import org.zhiheng.officers.qualification.Applications;
import org.zhiheng.officers.qualification.Candidates;
import org.zhiheng.platform.RecordId;

/** The door for examinations (资格考试): who is to be examined for the qualification, and what came of it. */
@Service
public class Qualifications {

    private final Applications applications;
    private final Candidates candidates;

    Qualifications(Applications applications, Candidates candidates) {
        this.applications = applications;
        this.candidates = candidates;
    }

    /**
     * Somebody whose application was accepted and who is to be examined (待考试).
     *
     * @param fields in which the person is to enforce
     */
    public record Candidate(RecordId application, RecordId officer, RecordId organ, String name, List<String> fields) {

        public Candidate {
            fields = List.copyOf(fields);
        }
    }

    /** Who waits for an examination in a region, by organ and name, within the scope. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(int region) {
        return candidates.of(region);
    }

    /**
     * Records what somebody achieved; 409 where the application does not wait for an examination.
     *
     * @param score shown only to the person, the organ's personnel and the bureau's trainers; null where none was given
     * @param reference where it was achieved, as the sitting is called
     */
    @Transactional
    public void recordResult(
            RecordId application, @Nullable BigDecimal score, boolean passed, LocalDate sittingOn, String reference) {
        applications.recordResult(application, new Result(score, passed, sittingOn), reference);
    }
}
