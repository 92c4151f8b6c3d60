package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.zhiheng.settings.LegalClock;

/** Moments of the legal clock, which is told in China's time, as the database keeps them. */
final class LegalMoments {

    private LegalMoments() {}

    static OffsetDateTime kept(LocalDateTime at) {
        return at.atZone(LegalClock.CHINA).toOffsetDateTime();
    }

    /** 2026-03-03 10:00. */
    static String inWords(LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }

    static LocalDateTime read(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(
                row.getObject(column, OffsetDateTime.class).toInstant(), LegalClock.CHINA);
    }
}
