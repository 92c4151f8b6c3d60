package org.zhiheng.officers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

/** Keeps, insert-only, how the last days of certificates were changed. */
@Repository
class TermStore {

    private final JdbcClient sql;

    TermStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The oldest first. */
    List<TermChange> of(RecordId certificate) {
        return sql.sql("""
                select until_before, until_after, reason, person from officers.certificate_term
                 where region_code = :region and certificate_id = :certificate
                 order by changed_at, id
                """)
                .param("region", certificate.region())
                .param("certificate", certificate.id())
                .query((row, number) -> new TermChange(
                        row.getObject("until_before", LocalDate.class),
                        row.getObject("until_after", LocalDate.class),
                        row.getString("reason"),
                        row.getString("person")))
                .list();
    }

    /** False where somebody else was faster. */
    boolean change(RecordId certificate, TermChange change, Instant at) {
        sql.sql("""
                insert into officers.certificate_term
                    (region_code, id, certificate_id, until_before, until_after, reason, person, changed_at)
                values (:region, :id, :certificate, :before, :until, :reason, :person, :at)
                """)
                .param("region", certificate.region())
                .param("id", RecordId.create(certificate.region()).id())
                .param("certificate", certificate.id())
                .param("before", change.before())
                .param("until", change.until())
                .param("reason", change.reason())
                .param("person", change.person())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return sql.sql("""
                        update officers.certificate set valid_until = :until
                         where region_code = :region and id = :certificate and valid_until = :before
                        """)
                        .param("until", change.until())
                        .param("region", certificate.region())
                        .param("certificate", certificate.id())
                        .param("before", change.before())
                        .update()
                == 1;
    }
}
