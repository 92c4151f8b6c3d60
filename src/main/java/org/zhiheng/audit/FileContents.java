package org.zhiheng.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bound file (案卷) consists of, as its manifest says it.
 *
 * @param title by which people know the file
 * @param region whose log its acts are in
 */
public record FileContents(
        String title, int region, LocalDate boundOn, String boundBy, List<Part> parts, List<Step> acts) {

    public FileContents {
        parts = List.copyOf(parts);
        acts = List.copyOf(acts);
    }

    /**
     * A paper or a file in it.
     *
     * @param kind key of a kind of document, or what else it is
     * @param digest SM3 of the paper's own PDF, or of the file as it was handed in; null for what was made for the file
     * @param from its first page, from 1
     * @param to its last page
     */
    public record Part(
            String kind,
            String title,
            @Nullable String number,
            @Nullable String digest,
            int from,
            int to) {}

    /**
     * An act taken in the case.
     *
     * @param entry its number in the log
     */
    public record Step(int seq, String act, long entry) {}
}
