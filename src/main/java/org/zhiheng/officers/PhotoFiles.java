package org.zhiheng.officers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.files.FileCarrier;
import org.zhiheng.platform.RecordId;

/** Photographs on certificates (证件照), for those who read the officer in the register. */
@Component
class PhotoFiles implements FileCarrier {

    private final JdbcClient sql;

    PhotoFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean carries(RecordId file) {
        return sql.sql("""
                        select exists (select 1 from officers.certificate where region_code = :region and photo_id = :file)
                        """)
                .param("region", file.region())
                .param("file", file.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean shows(RecordId file, Actor by) {
        return carries(file);
    }
}
