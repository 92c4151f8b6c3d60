package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of a decision: nothing else leaves the house.
 *
 * @param title the matter's name (违法行为类型)
 * @param party the name, of a natural person without the given name
 * @param creditCode of an enterprise; null for natural persons
 * @param content what was imposed, in words
 */
record Shown(
        @Nullable String number,
        String outcome,
        String title,
        String party,
        String partyCategory,
        @Nullable String creditCode,
        String facts,
        List<String> bases,
        List<String> kinds,
        String content,
        LocalDate decidedOn,
        String organ) {

    Shown {
        bases = List.copyOf(bases);
        kinds = List.copyOf(kinds);
    }

    /** Everything in it that somebody wrote freely. */
    Stream<String> freeText() {
        return Stream.of(party, facts, content);
    }
}
