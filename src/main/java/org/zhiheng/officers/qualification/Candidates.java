package org.zhiheng.officers.qualification;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.officers.Qualifications.Candidate;
import org.zhiheng.platform.RecordId;

/** Reads who waits for an examination. */
@Repository
public class Candidates {

    private final JdbcClient sql;

    Candidates(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Candidate> of(int region) {
        return sql.sql("""
                select id, officer_id, organ_id, name, fields from officers.application
                 where region_code = :region and stage = 'accepted'
                 order by organ_id, name, id
                """)
                .param("region", region)
                .query((row, number) -> new Candidate(
                        new RecordId(region, row.getObject("id", UUID.class)),
                        new RecordId(region, row.getObject("officer_id", UUID.class)),
                        new RecordId(region, row.getObject("organ_id", UUID.class)),
                        row.getString("name"),
                        Arrays.asList((String[]) row.getArray("fields").getArray())))
                .list();
    }
}
