package org.zhiheng.training;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.files.FileCarrier;
import org.zhiheng.platform.RecordId;

/** Materials of courses are for everybody (课件). */
@Component
class MaterialFiles implements FileCarrier {

    private final JdbcClient sql;

    MaterialFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean carries(RecordId file) {
        return sql.sql("""
                        select exists (select 1 from training.material where region_code = :region and file_id = :file)
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
