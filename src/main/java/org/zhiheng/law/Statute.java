package org.zhiheng.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation or rule (法律、法规、规章) in the register.
 *
 * @param key its name in code and data, such as "penalty-law"
 * @param title full title
 * @param shortTitle title as people cite it
 * @param body who made it
 * @param articlesInAll number of its articles
 * @param digests our own one-line digest by article number; the words of the statute are not kept here
 */
public record Statute(
        String key,
        String title,
        String shortTitle,
        Kind kind,
        String body,
        int articlesInAll,
        List<Version> versions,
        Map<Integer, String> digests) {

    /** Rank of a statute; only these may be the basis of a penalty (《行政处罚法》第十六条). */
    public enum Kind {
        LAW("法律"),
        ADMINISTRATIVE_REGULATION("行政法规"),
        LOCAL_REGULATION("地方性法规"),
        DEPARTMENT_RULE("部门规章"),
        GOVERNMENT_RULE("地方政府规章");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One version (版本).
     *
     * @param number number of the order that published it; null where the register does not have it
     * @param repealedOn the first day on which it is no longer in force; null while it is
     */
    public record Version(
            @Nullable String number,
            LocalDate adoptedOn,
            LocalDate inForceFrom,
            @Nullable LocalDate repealedOn) {

        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(inForceFrom) && (repealedOn == null || day.isBefore(repealedOn));
        }
    }

    public Statute {
        versions = List.copyOf(versions);
        digests = Map.copyOf(digests);
    }

    public boolean isInForceOn(LocalDate day) {
        return versionOn(day).isPresent();
    }

    public Optional<Version> versionOn(LocalDate day) {
        return versions.stream().filter(version -> version.isInForceOn(day)).findFirst();
    }
}
