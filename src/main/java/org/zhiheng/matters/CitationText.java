package org.zhiheng.matters;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;

/** A provision as people write it in a spreadsheet: 食品安全法 124.1(5), or 《食品安全法》124.1（5）. */
final class CitationText {

    private static final Pattern TEXT =
            Pattern.compile("《?([^》\\d\\s]+)》?\\s*(?:第)?(\\d{1,4}(?:\\.\\d{1,2})?(?:[(（]\\d{1,2}[)）])?)");

    private CitationText() {}

    /** The provision; empty where it cannot be read or the register does not have it. */
    static Optional<Citation> read(String text) {
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var article = parts.group(2).replace('（', '(').replace('）', ')');
        return Statutes.standard()
                .findByTitle(parts.group(1))
                .map(statute -> Citation.of(statute.key(), article))
                .filter(Statutes.standard()::has);
    }
}
