package org.zhiheng.officers.qualification;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Role;
import org.zhiheng.files.RowCarrier;

/** What proves an application (证明材料), for those who read the application. */
@Component
class ProofFiles extends RowCarrier {

    private static final Set<Role> READERS = Set.of(Role.PERSONNEL, Role.SUPERVISOR, Role.TRAINER);

    ProofFiles(JdbcClient sql) {
        super(sql, """
                select 1 from officers.application
                 where region_code = :region
                   and proofs @> jsonb_build_array(jsonb_build_object('file', cast(:id as text)))
                union all
                select 1 from officers.application_step
                 where region_code = :region
                   and files @> jsonb_build_array(jsonb_build_object('file', cast(:id as text)))
                """, by -> READERS.contains(by.role()));
    }
}
