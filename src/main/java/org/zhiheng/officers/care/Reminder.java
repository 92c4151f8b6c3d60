package org.zhiheng.officers.care;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A certificate of somebody in service that somebody must look after (证件提醒).
 *
 * @param words why, such as 还有 12 天到期
 * @param urgent within the last of the three reminders, or too late
 */
public record Reminder(
        Kind kind,
        String kindLabel,
        RecordId officer,
        String name,
        RecordId organ,
        String organName,
        RecordId certificate,
        String number,
        LocalDate until,
        String words,
        boolean urgent) {

    /** What it is about. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        EXPIRED("已过期"),
        EXPIRING("快到期"),
        UNCHECKED("本年未审验"),
        FAILED("审验未通过"),
        LOST("遗失待补发");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
