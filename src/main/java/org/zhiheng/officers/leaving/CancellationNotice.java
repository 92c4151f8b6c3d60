package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/**
 * That certificates of somebody who left are cancelled, as the public reads it (注销公告, RY-04): whose they were, their numbers,
 * why in a word, from when. Why the person left is the person's own affair, and what was typed is not repeated.
 *
 * @param lost the numbers declared lost and not returned, so that whoever is shown one knows
 */
record CancellationNotice(
        RecordId id, RecordId organ, String name, List<String> numbers, List<String> lost, LocalDate announcedOn) {

    CancellationNotice {
        numbers = List.copyOf(numbers);
        lost = List.copyOf(lost);
    }

    /** Of each number, where not all came to the same end. */
    String reason() {
        if (lost.isEmpty()) {
            return "离岗，证件已收回";
        }
        var returned = numbers.stream().filter(number -> !lost.contains(number)).toList();
        return returned.isEmpty()
                ? "离岗，证件声明遗失"
                : "离岗，证件 " + String.join("、", returned) + " 已收回，证件 " + String.join("、", lost) + " 声明遗失";
    }
}
