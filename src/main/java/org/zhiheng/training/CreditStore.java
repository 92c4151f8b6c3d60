package org.zhiheng.training;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Finds where the hours of people come from (学时来源): confirmed attendance and certificates that were counted. */
@Repository
class CreditStore {

    private final JdbcClient sql;

    CreditStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Hours of one person.
     *
     * @param source "session" or "outside"
     * @param record the session or the certificate
     * @param booked that the person is entered and the session was not confirmed yet: it counts nothing so far
     */
    record Credit(
            RecordId officer,
            String source,
            RecordId record,
            @Nullable RecordId course,
            @Nullable RecordId batch,
            String title,
            Category category,
            BigDecimal hours,
            LocalDate on,
            boolean booked) {}

    /** What people whom the reader sees learned between two days, both included, the earliest first. */
    Map<RecordId, List<Credit>> of(int region, Collection<RecordId> officers, LocalDate first, LocalDate last) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select credits.*, cast(:region as int) as region_code
                          from training.credits(:region, :officers, :first, :last) credits
                         order by on_day, record_id
                        """)
                .param("region", region)
                .param("officers", officers.stream().map(RecordId::id).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Credit(
                        Rows.id(row, "officer_id"),
                        row.getString("source"),
                        Rows.id(row, "record_id"),
                        Rows.idOrNull(row, "course_id"),
                        Rows.idOrNull(row, "batch_id"),
                        row.getString("title"),
                        Keys.read(Category.class, row.getString("category")),
                        row.getBigDecimal("hours"),
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("booked")))
                .list()
                .stream()
                .collect(groupingBy(Credit::officer));
    }
}
