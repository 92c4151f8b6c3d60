package org.zhiheng.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.files.RowCarrier;

/** What is attached to reports of progress (进展报告的附件), for those who read the report. */
@Component
class ReportAttachments extends RowCarrier {

    ReportAttachments(JdbcClient sql) {
        super(sql, """
                select 1 from plans.report
                 where region_code = :region
                   and attachments @> jsonb_build_array(jsonb_build_object('id', cast(:id as text)))
                """, by -> true);
    }
}
