package org.zhiheng.examinations;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps who of a list was barred when the examination ended. */
@Repository
class BarringStore {

    private final JdbcClient sql;

    BarringStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The examinations that ended with a paper and on whose lists somebody is not judged, in the whole scope. */
    List<RecordId> due(OffsetDateTime now, int most) {
        return sql.sql("""
                        select region_code, id from examinations.examination examination
                         where state = 'drawn' and closes_at <= :now
                           and exists (select 1 from examinations.candidate candidate
                                        where candidate.region_code = examination.region_code
                                          and candidate.examination_id = examination.id and candidate.barred is null)
                         order by closes_at limit :most
                        """)
                .param("now", now)
                .param("most", most)
                .query((row, number) -> Rows.id(row, "id"))
                .list();
    }

    /** How many of a list were judged now, who were not before: whoever has begun was not barred. */
    int judge(RecordId examination, Collection<RecordId> keepers) {
        return sql.sql("""
                update examinations.candidate candidate
                   set barred = candidate.officer_id = any (cast(:keepers as uuid[]))
                                and not exists (select 1 from examinations.sitting sitting
                                                 where sitting.region_code = candidate.region_code
                                                   and sitting.examination_id = candidate.examination_id
                                                   and sitting.officer_id = candidate.officer_id)
                 where candidate.region_code = :region and candidate.examination_id = :examination and candidate.barred is null
                """)
                .param("keepers", Rows.uuids(keepers))
                .param("region", examination.region())
                .param("examination", examination.id())
                .update();
    }

    List<RecordId> barred(RecordId examination) {
        return sql.sql("""
                        select region_code, officer_id from examinations.candidate
                         where region_code = :region and examination_id = :examination and barred order by officer_id
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query((row, number) -> Rows.id(row, "officer_id"))
                .list();
    }

    /** Of each examination on whose list somebody was judged, whether he was barred. */
    Map<RecordId, Boolean> judged(RecordId officer) {
        var judged = new HashMap<RecordId, Boolean>();
        sql.sql("""
                select region_code, examination_id, barred from examinations.candidate
                 where region_code = :region and officer_id = :officer and barred is not null
                """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(row -> {
                    judged.put(Rows.id(row, "examination_id"), row.getBoolean("barred"));
                });
        return judged;
    }
}
