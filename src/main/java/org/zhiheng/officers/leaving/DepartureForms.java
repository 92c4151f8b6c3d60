package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What is filled in when somebody leaves, and after that. */
final class DepartureForms {

    private DepartureForms() {}

    /** Leaving (登记离岗). */
    record Leave(
            Departure.Ground ground, LocalDate on, @Nullable String reason) {}

    /**
     * The certificates are back, or declared lost (收回或者声明遗失).
     *
     * @param lost the numbers of those that are lost
     * @param declaration the declaration of the person, where one is lost
     */
    record Return(
            LocalDate on,
            @Nullable List<String> lost,
            @Nullable List<RecordId> declaration,
            @Nullable String note) {}

    /** The announcement that the certificate is cancelled (注销公告). */
    record Announcement(LocalDate on, String text) {}
}
