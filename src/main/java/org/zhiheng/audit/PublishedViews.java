package org.zhiheng.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the views that modules publish under an agreed name. */
final class PublishedViews {

    private static final String SCHEMA_NAME = "[a-z][a-z0-9_]*";

    private PublishedViews() {}

    /** The schemas that have a view of this name. */
    static List<String> schemasWith(JdbcClient sql, String view) {
        return sql.sql("""
                select schema.nspname
                  from pg_class view
                  join pg_namespace schema on schema.oid = view.relnamespace
                 where view.relname = :view and view.relkind = 'v'
                 order by schema.nspname
                """).param("view", view).query((row, index) -> row.getString(1)).list().stream()
                .filter(schema -> schema.matches(SCHEMA_NAME))
                .toList();
    }
}
