package org.zhiheng.party;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.files.FileCarrier;
import org.zhiheng.platform.RecordId;

/** Photographs of activities (活动照片), for those who read the activity. */
@Component
class ActivityPhotos implements FileCarrier {

    private static final Set<Role> READERS = Set.of(
            Role.OFFICER, Role.UNIT_HEAD, Role.ORGAN_HEAD, Role.SUPERVISOR, Role.LEADER, Role.PERSONNEL, Role.TRAINER);

    private final JdbcClient sql;

    ActivityPhotos(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean carries(RecordId file) {
        return sql.sql("""
                        select exists (select 1 from party.activity where region_code = :region and :file = any (photos))
                        """)
                .param("region", file.region())
                .param("file", file.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean shows(RecordId file, Actor by) {
        return READERS.contains(by.role()) && carries(file);
    }
}
