package org.zhiheng.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps posts and indicators, every version as a row of its own. */
@Repository
class LibraryStore {

    private static final String LATEST_DUTY =
            "select distinct on (region_code, id) * from appraisal.duty where region_code = :region";
    private static final String LATEST_INDICATOR =
            "select distinct on (region_code, id) * from appraisal.indicator where region_code = :region";
    private static final String LATEST = " order by region_code, id, version desc";

    private final JdbcClient sql;

    LibraryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The posts of an organ as they stand, in the order in which they were written. */
    List<Duty> duties(RecordId organ) {
        return of(LATEST_DUTY + " and organ_id = :organ" + LATEST, organ)
                .query(LibraryStore::duty)
                .list();
    }

    Optional<Duty> findDuty(RecordId id) {
        return one(LATEST_DUTY, id).query(LibraryStore::duty).optional();
    }

    List<Indicator> indicators(RecordId organ) {
        return of(LATEST_INDICATOR + " and organ_id = :organ" + LATEST, organ)
                .query(LibraryStore::indicator)
                .list();
    }

    Optional<Indicator> findIndicator(RecordId id) {
        return one(LATEST_INDICATOR, id).query(LibraryStore::indicator).optional();
    }

    /** 409 where somebody wrote the same version first. */
    void insert(Duty duty, Instant at) {
        once(
                duty.post(),
                sql.sql("""
                        insert into appraisal.duty (region_code, id, version, organ_id, post, duties, powers, basis, officers,
                            ended, reason, person, made_on, made_at)
                        values (:region, :id, :version, :organ, :post, :duties, :powers, :basis, :officers,
                            :ended, :reason, :person, :on, :at)
                        """)
                        .param("region", duty.id().region())
                        .param("id", duty.id().id())
                        .param("version", duty.version())
                        .param("organ", duty.organ().id())
                        .param("post", duty.post())
                        .param("duties", duty.duties().toArray(String[]::new))
                        .param("powers", duty.powers().toArray(String[]::new))
                        .param("basis", duty.basis())
                        .param(
                                "officers",
                                duty.officers().stream().map(RecordId::id).toArray(java.util.UUID[]::new))
                        .param("ended", duty.ended())
                        .param("reason", duty.reason())
                        .param("person", duty.person())
                        .param("on", duty.madeOn())
                        .param("at", Rows.moment(at)));
    }

    /** 409 where somebody wrote the same version first. */
    void insert(Indicator indicator, Instant at) {
        once(
                indicator.name(),
                sql.sql("""
                        insert into appraisal.indicator (region_code, id, version, organ_id, name, meaning, source, ended, reason,
                            person, made_on, made_at)
                        values (:region, :id, :version, :organ, :name, :meaning, :source, :ended, :reason, :person, :on, :at)
                        """)
                        .param("region", indicator.id().region())
                        .param("id", indicator.id().id())
                        .param("version", indicator.version())
                        .param("organ", indicator.organ().id())
                        .param("name", indicator.name())
                        .param("meaning", indicator.meaning())
                        .param("source", indicator.source())
                        .param("ended", indicator.ended())
                        .param("reason", indicator.reason())
                        .param("person", indicator.person())
                        .param("on", indicator.madeOn())
                        .param("at", Rows.moment(at)));
    }

    private StatementSpec of(String query, RecordId organ) {
        return sql.sql(query).param("region", organ.region()).param("organ", organ.id());
    }

    private StatementSpec one(String query, RecordId id) {
        return sql.sql(query + " and id = :id" + LATEST)
                .param("region", id.region())
                .param("id", id.id());
    }

    private static void once(String name, StatementSpec insert) {
        try {
            insert.update();
        } catch (DuplicateKeyException faster) {
            throw Problem.conflict("“" + name + "”刚刚被别人修改过，请刷新后再改。");
        }
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("post"),
                Rows.texts(row, "duties"),
                Rows.texts(row, "powers"),
                row.getString("basis"),
                Rows.ids(row, "officers"),
                row.getBoolean("ended"),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("made_on", LocalDate.class));
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("name"),
                row.getString("meaning"),
                row.getString("source"),
                row.getBoolean("ended"),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("made_on", LocalDate.class));
    }
}
