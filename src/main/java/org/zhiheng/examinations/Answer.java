package org.zhiheng.examinations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to one question (作答), as it was saved.
 *
 * @param revision how-manieth saving of this question; the highest counts
 * @param chosen keys of the options, sorted
 * @param body what was written to a case; null for the others
 */
record Answer(
        int seq,
        int revision,
        List<String> chosen,
        @Nullable String body,
        Instant savedAt) {

    Answer {
        chosen = List.copyOf(chosen);
    }

    boolean says(Answer other) {
        return chosen.equals(other.chosen) && java.util.Objects.equals(body, other.body);
    }
}
