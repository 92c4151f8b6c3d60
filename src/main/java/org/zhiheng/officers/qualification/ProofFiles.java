package org.zhiheng.officers.qualification;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.files.FileCarrier;
import org.zhiheng.platform.RecordId;

/** What proves an application (证明材料), for those who read the application. */
@Component
class ProofFiles implements FileCarrier {

    private static final Set<Role> READERS = Set.of(Role.PERSONNEL, Role.SUPERVISOR, Role.TRAINER);

    private final JdbcClient sql;

    ProofFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean carries(RecordId file) {
        return sql.sql("""
                        select exists (select 1 from officers.application
                                        where region_code = :region and proofs @> cast(:file as jsonb))
                            or exists (select 1 from officers.application_step
                                        where region_code = :region and files @> cast(:file as jsonb))
                        """)
                .param("region", file.region())
                .param("file", "[{\"file\":\"" + file + "\"}]")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean shows(RecordId file, Actor by) {
        return READERS.contains(by.role()) && carries(file);
    }
}
