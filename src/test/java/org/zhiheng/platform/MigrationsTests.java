package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
@DisplayName("数据库结构")
class MigrationsTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("每个模块的结构都会升级，没有漏掉的文件夹")
    void every_folder_belongs_to_a_known_module() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");

        assertThat(files).isNotEmpty();
        assertThat(files).allMatch(file -> Migrations.MODULES.contains(moduleOf(file.toString())));
    }

    @Test
    @DisplayName("每张表、每一列都有中文说明")
    void every_table_and_column_is_commented() {
        assertThat(names("""
                        select c.oid::regclass || coalesce('.' || a.attname, '')
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        left join lateral (
                            select null::name as attname, 0 as attnum
                            union all
                            select attname, attnum from pg_attribute
                            where attrelid = c.oid and attnum > 0 and not attisdropped) a on true
                        where c.relkind in ('r', 'p') and n.nspname = any (?)
                        and c.relname not in ('flyway_schema_history', 'planted')
                        and coalesce(col_description(c.oid, a.attnum), obj_description(c.oid, 'pg_class')) is null
                        or a.attnum > 0 and n.nspname = any (?) and c.relkind in ('r', 'p')
                        and c.relname not in ('flyway_schema_history', 'planted')
                        and col_description(c.oid, a.attnum) is null
                        """)).isEmpty();
    }

    @Test
    @DisplayName("凡有区划代码的表都有数据范围，而且对属主也强制")
    void every_table_with_a_region_is_protected() {
        assertThat(names("""
                        select c.oid::regclass::text
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_code' and not a.attisdropped
                        where c.relkind in ('r', 'p') and n.nspname = any (?) and n.nspname = any (?)
                        and not (c.relrowsecurity and c.relforcerowsecurity)
                        """)).isEmpty();
    }

    private List<String> names(String query) {
        var schemas = Migrations.MODULES.toArray(String[]::new);
        return jdbc.sql(query)
                .params(schemas, schemas)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String moduleOf(String file) {
        return file.replaceAll(".*/db/migration/([^/]*)/.*", "$1");
    }
}
