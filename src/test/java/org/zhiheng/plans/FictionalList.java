package org.zhiheng.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The task list of a county that does not exist, in the form in which Word tables are pasted. */
final class FictionalList {

    private FictionalList() {}

    static String text() {
        try {
            return new ClassPathResource("plans/task-list.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
