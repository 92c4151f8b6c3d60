package org.zhiheng.training;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.files.RowCarrier;

/** Materials of courses are for everybody (课件). */
@Component
class MaterialFiles extends RowCarrier {

    MaterialFiles(JdbcClient sql) {
        super(sql, "select 1 from training.material where region_code = :region and file_id = :file", by -> true);
    }
}
