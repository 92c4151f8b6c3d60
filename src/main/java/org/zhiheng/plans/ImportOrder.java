package org.zhiheng.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for after {@code ./zhiheng import}. */
record ImportOrder(
        String file,
        boolean dryRun,
        boolean confirmed,
        @Nullable String organ) {

    /** Null where the words make no sense. */
    static @Nullable ImportOrder of(List<String> words) {
        var dryRun = false;
        var confirmed = false;
        String organ = null;
        String file = null;
        if (words.isEmpty() || !words.getFirst().equals("plan")) {
            return null;
        }
        for (var word = words.listIterator(1); word.hasNext(); ) {
            var option = word.next();
            switch (option) {
                case "--dry-run" -> dryRun = true;
                case "--yes", "-y" -> confirmed = true;
                case "--organ" -> organ = word.hasNext() ? word.next() : "";
                default -> {
                    if (file != null || option.startsWith("-")) {
                        return null;
                    }
                    file = option;
                }
            }
        }
        return file == null || "".equals(organ) || (dryRun && confirmed)
                ? null
                : new ImportOrder(file, dryRun, confirmed, organ);
    }
}
