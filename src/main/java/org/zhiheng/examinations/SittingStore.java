package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps sittings. */
@Repository
class SittingStore {

    private final JdbcClient sql;

    SittingStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Sitting> find(RecordId id) {
        return sql.sql("select * from examinations.sitting where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(SittingStore::sitting)
                .optional();
    }

    Optional<Sitting> of(RecordId examination, RecordId officer) {
        return sql.sql("""
                        select * from examinations.sitting
                         where region_code = :region and examination_id = :examination and officer_id = :officer
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("officer", officer.id())
                .query(SittingStore::sitting)
                .optional();
    }

    /** All of somebody's sittings. */
    List<Sitting> of(RecordId officer) {
        return sql.sql("select * from examinations.sitting where region_code = :region and officer_id = :officer")
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(SittingStore::sitting)
                .list();
    }

    /** Those whose time is over and that nobody handed in, in the whole scope. */
    List<RecordId> overdue(Instant now, int most) {
        return sql.sql("""
                        select region_code, id from examinations.sitting
                         where state = 'open' and ends_at <= :now order by ends_at limit :most
                        """)
                .param("now", Rows.moment(now))
                .param("most", most)
                .query((row, number) -> Rows.id(row, "id"))
                .list();
    }

    boolean anyOpen(RecordId examination) {
        return sql.sql("""
                        select exists (select 1 from examinations.sitting
                                        where region_code = :region and examination_id = :examination and state = 'open')
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether it was begun now; not where the person sits already, this or another examination. */
    boolean begin(Sitting sitting) {
        return sql.sql("""
                        insert into examinations.sitting
                            (region_code, id, examination_id, officer_id, organ_id, state, begun_at, ends_at, devices)
                        values (:region, :id, :examination, :officer, :organ, 'open', :begun, :ends, 1)
                        on conflict do nothing
                        """)
                        .param("region", sitting.id().region())
                        .param("id", sitting.id().id())
                        .param("examination", sitting.examination().id())
                        .param("officer", sitting.officer().id())
                        .param("organ", sitting.organ().id())
                        .param("begun", Rows.moment(sitting.begunAt()))
                        .param("ends", Rows.moment(sitting.endsAt()))
                        .update()
                == 1;
    }

    /** Opened once more: after a lost connection, or at another device. */
    void reopened(RecordId id) {
        sql.sql("""
                update examinations.sitting set devices = devices + 1
                 where region_code = :region and id = :id and state = 'open'
                """).param("region", id.region()).param("id", id.id()).update();
    }

    /**
     * Whether it was handed in now and by this: waits for whoever saves an answer at the same time.
     *
     * @param by "person", or "time" which succeeds only when the time is over
     */
    boolean handIn(RecordId id, Instant now, String by, int blindNumber) {
        return sql.sql("""
                        update examinations.sitting
                           set state = 'handed-in', handed_in_at = :now, handed_in_by = :by, blind_number = :blind
                         where region_code = :region and id = :id and state = 'open' and (:by = 'person' or ends_at <= :now)
                        """)
                        .param("now", Rows.moment(now))
                        .param("by", by)
                        .param("blind", blindNumber)
                        .param("region", id.region())
                        .param("id", id.id())
                        .update()
                == 1;
    }

    boolean isBlindNumberTaken(RecordId examination, int number) {
        return sql.sql("""
                        select exists (select 1 from examinations.sitting
                                        where region_code = :region and examination_id = :examination and blind_number = :number)
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        var by = row.getString("handed_in_by");
        return new Sitting(
                Rows.id(row, "id"),
                Rows.id(row, "examination_id"),
                Rows.id(row, "officer_id"),
                Rows.id(row, "organ_id"),
                row.getString("state").equals("open"),
                Objects.requireNonNull(Rows.instant(row, "begun_at")),
                Objects.requireNonNull(Rows.instant(row, "ends_at")),
                row.getInt("devices"),
                Rows.instant(row, "handed_in_at"),
                by == null ? null : Boolean.valueOf(by.equals("time")));
    }
}
