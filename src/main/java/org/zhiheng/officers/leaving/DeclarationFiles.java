package org.zhiheng.officers.leaving;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.files.FileCarrier;
import org.zhiheng.platform.RecordId;

/** Declarations that a certificate is lost (遗失声明), for those who read the departure. */
@Component
class DeclarationFiles implements FileCarrier {

    private static final Set<Role> READERS = Set.of(Role.PERSONNEL, Role.SUPERVISOR, Role.ORGAN_HEAD, Role.LEADER);

    private final JdbcClient sql;

    DeclarationFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean carries(RecordId file) {
        return sql.sql("""
                        select exists (select 1 from officers.departure
                                        where region_code = :region and declaration_id = :file)
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
