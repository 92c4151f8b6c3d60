package org.zhiheng.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Ledger;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;

/** Keeps the ledger of disclosure; pages go by the day of the decision and the id, newest first. */
@Repository
class PublicationSheets {

    private static final String LATEST = " order by decided_on desc, id desc";

    private final JdbcClient sql;
    private final Ledger ledger;

    PublicationSheets(JdbcClient sql) {
        this.sql = sql;
        this.ledger = new Ledger(sql, "disclosure.publication_sheet", "disclosure.with_words");
    }

    /** What a list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable Standing standing,
            @Nullable RecordId organ,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable LocalDate decidedFrom,
            @Nullable LocalDate decidedTo,
            boolean repair) {

        Conditions conditions() {
            return new Conditions()
                    .of(organ)
                    .with(words)
                    .where("standing = :standing", "standing", standing == null ? null : standing.name())
                    .where("due_on >= :dueFrom", "dueFrom", dueFrom)
                    .where("due_on <= :dueTo", "dueTo", dueTo)
                    .where("decided_on >= :decidedFrom", "decidedFrom", decidedFrom)
                    .where("decided_on <= :decidedTo", "decidedTo", decidedTo)
                    .when(repair, "repair_pending");
        }
    }

    Page<PublicationSheet> search(Filter filter, @Nullable Cursor after, int limit) {
        var found = ledger.rows(filter.conditions().after(after, "decided_on"), LATEST, limit + 1)
                .query(PublicationSheets::sheet)
                .list();
        return Page.of(
                found,
                limit,
                ledger.count(filter.conditions()),
                sheet -> new Cursor(sheet.decidedOn(), sheet.id().id()));
    }

    /** Published ones whose last day lies before a day and for which no repair is asked. */
    @Transactional(readOnly = true)
    public List<RecordId> over(LocalDate today, int most) {
        return ids("standing = 'PUBLISHED' and until_on < :today and not repair_pending", today, most);
    }

    /** Those whose clock waits for a calendar. */
    List<RecordId> waitingForCalendar(LocalDate today, int most) {
        return ids("standing in ('DUE', 'TO_WITHDRAW') and due_on is null and decided_on <= :today", today, most);
    }

    private List<RecordId> ids(String where, LocalDate today, int most) {
        return sql.sql("select region_code, id from disclosure.publication_sheet where " + where
                        + " order by region_code, id limit :most")
                .param("today", today)
                .param("most", most)
                .query((row, number) -> new RecordId(row.getInt("region_code"), row.getObject("id", UUID.class)))
                .list();
    }

    /** Writes the line; not over that of a later act. */
    void write(PublicationSheet sheet) {
        sql.sql("""
                insert into disclosure.publication_sheet as kept (region_code, id, organ_id, version, case_id, standing,
                    ending, situation, number, title, party, field, decided_on, to_publish_by, due_on, due_because,
                    published_on, until_on, repair_pending)
                values (:region, :id, :organ, :version, :case, :standing,
                    :ending, :situation, :number, :title, :party, :field, :decidedOn, :toPublishBy, :dueOn, :dueBecause,
                    :publishedOn, :until, :repair)
                on conflict (region_code, id) do update
                   set version = excluded.version, standing = excluded.standing, ending = excluded.ending,
                       situation = excluded.situation, number = excluded.number, title = excluded.title,
                       party = excluded.party, to_publish_by = excluded.to_publish_by, due_on = excluded.due_on,
                       due_because = excluded.due_because, published_on = excluded.published_on,
                       until_on = excluded.until_on, repair_pending = excluded.repair_pending
                 where kept.version <= excluded.version
                """)
                .param("region", sheet.id().region())
                .param("id", sheet.id().id())
                .param("organ", sheet.organ().id())
                .param("version", sheet.version())
                .param("case", sheet.record().id())
                .param("standing", sheet.standing().name())
                .param("ending", sheet.ending())
                .param("situation", sheet.situation().name())
                .param("number", sheet.number())
                .param("title", sheet.title())
                .param("party", sheet.party())
                .param("field", sheet.field())
                .param("decidedOn", sheet.decidedOn())
                .param("toPublishBy", sheet.toPublishBy())
                .param("dueOn", sheet.dueOn())
                .param("dueBecause", sheet.dueBecause())
                .param("publishedOn", sheet.publishedOn())
                .param("until", sheet.until())
                .param("repair", sheet.repairPending())
                .update();
    }

    private static PublicationSheet sheet(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        return new PublicationSheet(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getInt("version"),
                new RecordId(region, row.getObject("case_id", UUID.class)),
                Standing.valueOf(row.getString("standing")),
                row.getString("ending"),
                Situation.valueOf(row.getString("situation")),
                row.getString("number"),
                row.getString("title"),
                row.getString("party"),
                row.getString("field"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("to_publish_by", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_because"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getBoolean("repair_pending"));
    }
}
