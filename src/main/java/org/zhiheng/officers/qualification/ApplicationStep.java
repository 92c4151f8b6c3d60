package org.zhiheng.officers.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done with an application (申报的一步). */
record ApplicationStep(
        int seq, Doing doing, @Nullable String note, List<Proof> files, LocalDate on, String person, String role) {

    ApplicationStep {
        files = List.copyOf(files);
    }
}
