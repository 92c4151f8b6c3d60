package org.zhiheng.officers.leaving;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Role;
import org.zhiheng.files.RowCarrier;

/** Declarations that a certificate is lost (遗失声明), for those who read the departure. */
@Component
class DeclarationFiles extends RowCarrier {

    private static final Set<Role> READERS = Set.of(Role.PERSONNEL, Role.SUPERVISOR, Role.ORGAN_HEAD, Role.LEADER);

    DeclarationFiles(JdbcClient sql) {
        super(
                sql,
                "select 1 from officers.departure where region_code = :region and declaration_id = :file",
                by -> READERS.contains(by.role()));
    }
}
