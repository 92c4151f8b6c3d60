package org.zhiheng.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.files.CaseCarrier;

/** Papers as they were printed or signed, what came back as a scan, and the pictures of seals (文书、扫描件、印章图样). */
@Component
class PaperFiles extends CaseCarrier {

    PaperFiles(JdbcClient sql) {
        super(sql, """
                select 1 from documents.printed_document where region_code = :region and file_id = :file
                union all
                select 1 from documents.signed_scan where region_code = :region and file_id = :file
                union all
                select 1 from documents.screen_signature where region_code = :region and file_id = :file
                union all
                select 1 from documents.organ_seal where region_code = :region and file_id = :file
                """);
    }
}
