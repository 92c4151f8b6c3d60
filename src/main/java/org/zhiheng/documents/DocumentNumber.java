package org.zhiheng.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number in a series without gaps (文号): organ's word and kind's word, year, ordinal. */
record DocumentNumber(String words, int year, int ordinal) {

    private static final Pattern WRITTEN = Pattern.compile("(.+)〔(\\d{4})〕(\\d{1,6})号");

    /** A number as people write it; empty where it follows no series. */
    static Optional<DocumentNumber> read(String text) {
        var parts = WRITTEN.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new DocumentNumber(
                        parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /** Such as 沁市监罚决〔2026〕12号. */
    @Override
    public String toString() {
        return words + "〔" + year + "〕" + ordinal + "号";
    }
}
