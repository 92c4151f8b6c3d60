package org.zhiheng.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * That a session is in use is written down once a minute and not with every request: whoever saves an answer then waits
 * for one write and not for two. A session may so end up to a minute early.
 */
@Configuration
class SessionTouches {

    private static final String ONCE_A_MINUTE = """
            update %TABLE_NAME% kept
               set session_id = used.session_id, last_access_time = used.last_access_time,
                   max_inactive_interval = used.max_inactive_interval, expiry_time = used.expiry_time,
                   principal_name = used.principal_name
              from (select cast(? as char(36)) session_id, cast(? as bigint) last_access_time,
                           cast(? as int) max_inactive_interval, cast(? as bigint) expiry_time,
                           cast(? as varchar(100)) principal_name, cast(? as char(36)) primary_id) used
             where kept.primary_id = used.primary_id
               and (kept.session_id <> used.session_id
                    or kept.max_inactive_interval <> used.max_inactive_interval
                    or kept.principal_name is distinct from used.principal_name
                    or kept.last_access_time < used.last_access_time - 60000)
            """;

    /** After that of the framework, which names the table. */
    @Bean
    @Order
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> touchOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(ONCE_A_MINUTE);
    }
}
