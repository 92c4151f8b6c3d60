package org.zhiheng.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

@Repository
class ClockStore {

    private final JdbcClient sql;

    ClockStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The setting in force; empty when the clock was never set. */
    Optional<ClockSetting> find() {
        return sql.sql("select legal_now, set_at, running from settings.clock_setting order by number desc limit 1")
                .query(ClockStore::setting)
                .optional();
    }

    /** Until the end of the transaction nobody else sets the clock. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('settings.clock_setting'))")
                .query((row, number) -> 0)
                .list();
    }

    void insert(ClockSetting setting, RecordId account) {
        sql.sql("""
                insert into settings.clock_setting (legal_now, set_at, running, account)
                values (:legal, :setAt, :running, :account)
                """)
                .param("legal", setting.legal())
                .param("setAt", OffsetDateTime.ofInstant(setting.setAt(), ZoneOffset.UTC))
                .param("running", setting.running())
                .param("account", account.toString())
                .update();
    }

    private static ClockSetting setting(ResultSet row, int number) throws SQLException {
        return new ClockSetting(
                row.getObject("legal_now", LocalDateTime.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("running"));
    }
}
