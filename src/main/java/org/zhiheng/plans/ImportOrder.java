package org.zhiheng.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.plans.PlanDraft.Naming;

/** What was asked for after {@code ./zhiheng import}. */
record ImportOrder(
        String file,
        boolean dryRun,
        boolean confirmed,
        @Nullable String organ,
        Naming naming) {

    private static final Set<String> FLAGS = Set.of("--dry-run", "--yes");
    private static final Set<String> WITH_VALUE = Set.of("--organ", "--name", "--from", "--to");

    /** Null where the words make no sense. */
    static @Nullable ImportOrder of(List<String> words) {
        if (words.isEmpty() || !words.getFirst().equals("plan")) {
            return null;
        }
        var options = new HashMap<String, String>();
        String file = null;
        for (var word = words.listIterator(1); word.hasNext(); ) {
            var option = word.next();
            if (FLAGS.contains(option)) {
                options.put(option, "");
            } else if (WITH_VALUE.contains(option) && word.hasNext()) {
                options.put(option, word.next());
            } else if (file == null && !option.startsWith("-")) {
                file = option;
            } else {
                return null;
            }
        }
        return file == null ? null : sensible(file, options);
    }

    private static @Nullable ImportOrder sensible(String file, Map<String, String> options) {
        var dryRun = options.containsKey("--dry-run");
        var confirmed = options.containsKey("--yes");
        try {
            var naming = new Naming(options.get("--name"), date(options.get("--from")), date(options.get("--to")));
            return dryRun && confirmed
                    ? null
                    : new ImportOrder(file, dryRun, confirmed, options.get("--organ"), naming);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
