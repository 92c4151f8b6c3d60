package org.zhiheng.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** The table that the public reads, apart from everything that is kept inside. */
@Repository
class PublicRecords {

    private static final String MATCHING = """
             from disclosure.public_record
            where (withdrawn_on is not null) = :withdrawn
              and (until_on is null or until_on >= :today)
              and (cast(:organ as uuid) is null or organ_id = :organ)
              and (cast(:from as date) is null or decided_on >= :from)
              and (cast(:to as date) is null or decided_on <= :to)
              and (cast(:words as text) is null
                   or (region_code, id) in (select record_region, record_id from disclosure.public_with_words(:words)))
            """;

    private final JdbcClient sql;
    private final StoredJson json;

    PublicRecords(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * What the public asks for; null leaves it open.
     *
     * @param withdrawn the withdrawn ones instead of those that are shown
     */
    record Filter(
            @Nullable String words,
            @Nullable RecordId organ,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean withdrawn,
            LocalDate today) {}

    @Transactional(readOnly = true)
    public Page<PublicRecord> search(Filter filter, @Nullable Cursor after, int limit) {
        var found = matching("select * ", filter, """
                  and (cast(:afterOn as date) is null or (decided_on, id) < (:afterOn, :afterId))
                order by decided_on desc, id desc limit :limit
                """)
                .param("afterOn", after == null ? null : after.on())
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit + 1)
                .query(this::read)
                .list();
        var counted = matching("select count(*) from (select 1 ", filter, " limit :limit) found")
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
        return Page.of(
                found,
                limit,
                counted,
                record -> new Cursor(record.decidedOn(), record.id().id()));
    }

    /** One that is shown today, or that was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<PublicRecord> find(RecordId id, LocalDate today) {
        return sql.sql("""
                select * from disclosure.public_record
                 where region_code = :region and id = :id
                   and (withdrawn_on is not null or until_on is null or until_on >= :today)
                """)
                .param("region", id.region())
                .param("id", id.id())
                .param("today", today)
                .query(this::read)
                .optional();
    }

    private JdbcClient.StatementSpec matching(String before, Filter filter, String after) {
        return sql.sql(before + MATCHING + after)
                .param("withdrawn", filter.withdrawn())
                .param("today", filter.today())
                .param("organ", filter.organ() == null ? null : filter.organ().id())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("words", filter.words() == null || filter.words().isBlank() ? null : filter.words());
    }

    void write(PublicRecord record) {
        var shown = record.shown();
        sql.sql("""
                insert into disclosure.public_record (region_code, id, organ_id, number, title, party, shown,
                    decided_on, published_on, until_on, withdrawn_on, withdrawn_why)
                values (:region, :id, :organ, :number, :title, :party, :shown::jsonb,
                    :decidedOn, :publishedOn, :until, :withdrawnOn, :withdrawnWhy)
                on conflict (region_code, id) do update
                   set number = excluded.number, title = excluded.title, party = excluded.party, shown = excluded.shown,
                       until_on = excluded.until_on, withdrawn_on = excluded.withdrawn_on,
                       withdrawn_why = excluded.withdrawn_why
                """)
                .param("region", record.id().region())
                .param("id", record.id().id())
                .param("organ", record.organ().id())
                .param("number", record.number())
                .param("title", shown == null ? "" : shown.title())
                .param("party", shown == null ? "" : shown.party())
                .param("shown", shown == null ? null : json.write(shown))
                .param("decidedOn", record.decidedOn())
                .param("publishedOn", record.publishedOn())
                .param("until", record.until())
                .param("withdrawnOn", record.withdrawnOn())
                .param("withdrawnWhy", record.withdrawnWhy())
                .update();
    }

    /** After its period, or after repair, the public reads nothing of it any more. */
    void remove(RecordId id) {
        sql.sql("delete from disclosure.public_record where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .update();
    }

    private PublicRecord read(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        var shown = row.getString("shown");
        return new PublicRecord(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                shown == null ? null : json.read(shown, Shown.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawn_why"));
    }
}
