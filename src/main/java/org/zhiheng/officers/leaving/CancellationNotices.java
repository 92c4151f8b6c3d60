package org.zhiheng.officers.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;

/** Reads what the public may know of departures, and asks for no other column. */
@Repository
class CancellationNotices {

    private static final String MATCHING = """
             from officers.departure
            where state = 'announced'
              and (cast(:words as text) is null or name like :words
                   or exists (select 1 from unnest(certificates) number where number like :words))
            """;

    private final JdbcClient sql;

    CancellationNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The latest first.
     *
     * @param words part of a name or of the number of a certificate
     */
    @Transactional(readOnly = true)
    public Page<CancellationNotice> search(@Nullable String words, @Nullable Cursor after, int limit) {
        var found = matching(
                        "select region_code, id, organ_id, name, certificates, lost, announced_on"
                                + MATCHING
                                + " and (cast(:on as date) is null or (announced_on, id) < (:on, cast(:id as uuid)))"
                                + " order by announced_on desc, id desc limit :limit",
                        words)
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit + 1)
                .query(CancellationNotices::notice)
                .list();
        return Page.of(
                found,
                limit,
                count(words),
                notice -> new Cursor(notice.announcedOn(), notice.id().id()));
    }

    private int count(@Nullable String words) {
        return matching("select count(*) from (select 1" + MATCHING + " limit :limit) found", words)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, @Nullable String words) {
        return sql.sql(statement).param("words", Conditions.pattern(words));
    }

    private static CancellationNotice notice(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        return new CancellationNotice(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("certificates").getArray()),
                Arrays.asList((String[]) row.getArray("lost").getArray()),
                row.getObject("announced_on", LocalDate.class));
    }
}
