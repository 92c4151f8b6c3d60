package org.zhiheng.officers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.files.RowCarrier;

/** Photographs on certificates (证件照), for those who read the officer in the register. */
@Component
class PhotoFiles extends RowCarrier {

    PhotoFiles(JdbcClient sql) {
        super(sql, "select 1 from officers.certificate where region_code = :region and photo_id = :file", by -> true);
    }
}
