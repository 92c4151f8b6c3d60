package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** Posts, indicators and sources as the pages show them. */
final class LibraryView {

    private LibraryView() {}

    /** @param officers who holds the post; those who are not found any more are left out */
    record DutyView(
            RecordId id,
            int version,
            RecordId organ,
            String post,
            List<String> duties,
            List<String> powers,
            @Nullable String basis,
            List<Holder> officers,
            boolean ended,
            @Nullable String reason,
            String person,
            LocalDate madeOn) {}

    record Holder(RecordId id, String name) {}

    record IndicatorView(
            RecordId id,
            int version,
            RecordId organ,
            String name,
            String meaning,
            @Nullable String source,
            @Nullable String sourceName,
            boolean ended,
            @Nullable String reason,
            String person,
            LocalDate madeOn) {}

    /** @param indicator whether an indicator may draw on it */
    record SourceView(String key, String name, boolean indicator) {}
}
