package org.zhiheng.officers.care;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** A certificate that was applied for or used unlawfully, and withdrawn (违规申领、违规使用证件处置单). */
public record Unlawful(
        RecordId id,
        RecordId organ,
        RecordId officer,
        RecordId certificate,
        String name,
        String number,
        Kind kind,
        LocalDate foundOn,
        String finding,
        String person) {

    /** What was unlawful about it. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        APPLICATION("违规申领"),
        USE("违规使用");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
