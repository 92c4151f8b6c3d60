package org.zhiheng.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.law.WorkingCalendar;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

@Repository
class CalendarStore {

    private final JdbcClient sql;
    private final StoredJson json;

    CalendarStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The last edition of each year. */
    List<LoadedYear> inForce() {
        return sql.sql("select distinct on (year) * from settings.calendar_year order by year, edition desc")
                .query(this::loaded)
                .list();
    }

    /** Refused where somebody else entered this edition. */
    void insert(UUID id, LoadedYear loaded) {
        var year = loaded.year();
        sql.sql("""
                insert into settings.calendar_year (year, edition, id, notice, issued_on, holidays, working_weekends,
                                                    reason, loaded_at, account)
                values (:year, :edition, :id, :notice, :issuedOn, cast(:holidays as jsonb), cast(:workingWeekends as date[]), :reason, :loadedAt, :account)
                """)
                .param("year", year.year())
                .param("edition", loaded.edition())
                .param("id", id)
                .param("notice", year.number())
                .param("issuedOn", year.issuedOn())
                .param("holidays", json.write(new Holidays(year.holidays())))
                .param(
                        "workingWeekends",
                        year.workingWeekends().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("reason", loaded.reason())
                .param("loadedAt", OffsetDateTime.ofInstant(loaded.loadedAt(), ZoneOffset.UTC))
                .param("account", loaded.account().toString())
                .update();
    }

    private LoadedYear loaded(ResultSet row, int number) throws SQLException {
        var weekends = (java.sql.Date[]) row.getArray("working_weekends").getArray();
        var year = new WorkingCalendar.Year(
                row.getInt("year"),
                row.getString("notice"),
                row.getObject("issued_on", LocalDate.class),
                json.read(row.getString("holidays"), Holidays.class).days(),
                Arrays.stream(weekends).map(java.sql.Date::toLocalDate).collect(Collectors.toSet()));
        return new LoadedYear(
                year,
                row.getInt("edition"),
                row.getString("reason"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                RecordId.parse(row.getString("account")));
    }

    /** Name of the holiday by day off. */
    private record Holidays(Map<LocalDate, String> days) {}
}
