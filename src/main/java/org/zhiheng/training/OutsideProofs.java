package org.zhiheng.training;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.files.FileCarrier;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** What proves training elsewhere (外训证明), for the person and for those who look after people. */
@Component
class OutsideProofs implements FileCarrier {

    private final JdbcClient sql;

    OutsideProofs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean carries(RecordId file) {
        return isOf(file, null);
    }

    @Override
    public boolean shows(RecordId file, Actor by) {
        if (Sight.seesOthers(by)) {
            return carries(file);
        }
        return by.officer() != null && isOf(file, by.officer());
    }

    /** @param officer null for whomever */
    private boolean isOf(RecordId file, @Nullable RecordId officer) {
        return sql.sql("""
                        select exists (select 1 from training.outside_training
                                        where region_code = :region and proof_id = :file
                                          and (cast(:officer as uuid) is null or officer_id = :officer))
                        """)
                .param("region", file.region())
                .param("file", file.id())
                .param("officer", Rows.uuid(officer))
                .query(Boolean.class)
                .single();
    }
}
