package org.zhiheng.disclosure;

import org.jspecify.annotations.Nullable;

/** Words that somebody searches for, as a pattern of the database. */
final class Words {

    private Words() {}

    static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
