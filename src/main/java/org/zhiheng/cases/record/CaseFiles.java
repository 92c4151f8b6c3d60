package org.zhiheng.cases.record;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.answer.AttachedFiles;
import org.zhiheng.files.CaseCarrier;
import org.zhiheng.platform.RecordId;

/** What the acts of a case name (案件的证据和附件). */
@Component
class CaseFiles extends CaseCarrier {

    private final JdbcClient sql;

    CaseFiles(JdbcClient sql) {
        super(sql, "select 1 from cases.act_file where region_code = :region and file_id = :file");
        this.sql = sql;
    }

    void add(PenaltyCase penaltyCase, TakenAct<?> taken) {
        sql.sql("""
                insert into cases.act_file (region_code, file_id, case_id, seq, organ_id)
                select :region, file, :case, :seq, :organ from unnest(:files) file
                """)
                .param("region", penaltyCase.id().region())
                .param("case", penaltyCase.id().id())
                .param("seq", taken.seq())
                .param("organ", penaltyCase.organ().id())
                .param(
                        "files",
                        AttachedFiles.of(taken.form(), taken.past()).stream()
                                .map(RecordId::id)
                                .toArray(UUID[]::new))
                .update();
    }
}
