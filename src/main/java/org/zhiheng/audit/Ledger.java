package org.zhiheng.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;

/** Entries as the audit administrator reads them, the newest first. */
@Service
class Ledger {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String MATCHING = """
             from audit.entry
            where region_code = :region
              and (cast(:act as text) is null or act = :act)
              and (cast(:refused as boolean) is null or refused = :refused)
              and (cast(:record as uuid) is null or record_id = :record)
              and at >= :from
              and at < :until
            """;

    private final JdbcClient sql;

    Ledger(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What the list is narrowed by; null leaves it open.
     *
     * @param from first day, in China
     * @param to last day, in China
     */
    record Filter(
            int region,
            @Nullable String act,
            @Nullable Boolean refused,
            @Nullable RecordId record,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional(readOnly = true)
    Page<Entry> search(Filter filter, @Nullable String cursor, int limit) {
        var found = after(filter, EntryCursor.parse(cursor), limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? EntryCursor.after(items.getLast()).text() : null;
        var counted = matching("select count(*) from (select 1 " + MATCHING + " limit :limit) found", filter)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
        return new Page<>(items, next, counted > Page.COUNT_LIMIT ? Page.COUNT_LIMIT + "+" : Integer.toString(counted));
    }

    private List<Entry> after(Filter filter, @Nullable EntryCursor after, int limit) {
        var behind = after == null ? "" : " and (at, number) < (:afterAt, :afterNumber)";
        var statement = matching(
                        "select * " + MATCHING + behind + " order by at desc, number desc limit :limit", filter)
                .param("limit", limit);
        if (after != null) {
            statement = statement
                    .param("afterAt", OffsetDateTime.ofInstant(after.at(), java.time.ZoneOffset.UTC))
                    .param("afterNumber", after.number());
        }
        return statement.query(EntryStore::entry).list();
    }

    private StatementSpec matching(String statement, Filter filter) {
        var record = filter.record();
        return sql.sql(statement)
                .param("region", filter.region())
                .param("act", filter.act())
                .param("refused", filter.refused())
                .param("record", record == null ? null : record.id())
                .param("from", startOf(filter.from() == null ? LocalDate.of(1, 1, 1) : filter.from()))
                .param(
                        "until",
                        startOf(
                                filter.to() == null
                                        ? LocalDate.of(9999, 12, 31)
                                        : filter.to().plusDays(1)));
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime();
    }
}
