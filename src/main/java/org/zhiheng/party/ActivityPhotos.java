package org.zhiheng.party;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Role;
import org.zhiheng.files.RowCarrier;

/** Photographs of activities (活动照片), for those who read the activity. */
@Component
class ActivityPhotos extends RowCarrier {

    private static final Set<Role> READERS = Set.of(
            Role.OFFICER, Role.UNIT_HEAD, Role.ORGAN_HEAD, Role.SUPERVISOR, Role.LEADER, Role.PERSONNEL, Role.TRAINER);

    ActivityPhotos(JdbcClient sql) {
        super(
                sql,
                "select 1 from party.activity where region_code = :region and :file = any (photos)",
                by -> READERS.contains(by.role()));
    }
}
