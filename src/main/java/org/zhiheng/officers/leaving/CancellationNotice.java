package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/**
 * That certificates of somebody who left are cancelled, as the public reads it (注销公告, RY-04): whose they were, their numbers,
 * why in a word, from when. Why the person left is the person's own affair, and what was typed is not repeated.
 *
 * @param lost declared lost and not returned, so that whoever is shown one knows
 */
record CancellationNotice(
        RecordId id, RecordId organ, String name, List<String> numbers, boolean lost, LocalDate announcedOn) {

    CancellationNotice {
        numbers = List.copyOf(numbers);
    }

    String reason() {
        return lost ? "离岗，证件声明遗失" : "离岗，证件已收回";
    }
}
