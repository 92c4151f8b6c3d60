package org.zhiheng.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.files.FileCarrier;
import org.zhiheng.platform.RecordId;

/** What is attached to reports of progress (进展报告的附件), for those who read the report. */
@Component
class ReportAttachments implements FileCarrier {

    private final JdbcClient sql;

    ReportAttachments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean carries(RecordId file) {
        return sql.sql("""
                        select exists (select 1 from plans.report
                                        where region_code = :region and attachments @> cast(:file as jsonb))
                        """)
                .param("region", file.region())
                .param("file", "[{\"id\":\"" + file + "\"}]")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean shows(RecordId file, Actor by) {
        return carries(file);
    }
}
