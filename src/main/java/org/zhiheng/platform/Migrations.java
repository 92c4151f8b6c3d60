package org.zhiheng.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhiheng.platform.postgres.DatabaseRefused;

/** Brings the schema of every module up to date, as the owner, before anything else sees the database. */
final class Migrations {

    /** In this order; a module without migrations is passed over. */
    static final List<String> MODULES = List.of(
            "platform",
            "access",
            "organs",
            "audit",
            "files",
            "documents",
            "tasks",
            "settings",
            "officers",
            "training",
            "matters",
            "discretion",
            "subjects",
            "inspections",
            "draws",
            "cases",
            "review",
            "permits",
            "cooperation",
            "enterprise",
            "disclosure",
            "supervision",
            "filereview",
            "rectification",
            "complaints",
            "assessment",
            "accountability",
            "guidance",
            "statistics",
            "exchange",
            "support",
            "plans",
            "demo");

    private static final long LOCK = 0x7a68696865L;

    private Migrations() {}

    static void run(Login owner) {
        try (var connection = owner.connect()) {
            execute(connection, "select pg_advisory_lock(" + LOCK + ")");
            for (var module : MODULES) {
                if (hasMigrations(module)) {
                    openSchema(connection, module);
                    migrate(owner, module);
                }
            }
        } catch (SQLException | FlywayException failure) {
            throw new DatabaseRefused("数据库结构没有升级成功，数据没有改动到一半：" + failure.getMessage(), failure);
        }
    }

    private static void openSchema(Connection connection, String module) throws SQLException {
        execute(connection, "create schema if not exists " + module);
        execute(connection, "grant usage on schema " + module + " to " + Roles.APP);
    }

    private static void migrate(Login owner, String module) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
    }

    private static boolean hasMigrations(String module) {
        try {
            return new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/" + module + "/V*.sql")
                            .length
                    > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
