package org.zhiheng.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
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
            "party",
            "training",
            "examinations",
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
            "appraisal",
            "plans",
            "demo");

    private static final long LOCK = 0x7a68696865L;

    private Migrations() {}

    static void run(Login owner) {
        run(owner, module -> newest(module) == 0 ? null : "latest");
    }

    /** No further than these versions: the state in which a backup was made. */
    static void runUpTo(Login owner, Map<String, Integer> versions) {
        run(owner, module -> {
            var version = versions.get(module);
            return version == null ? null : version.toString();
        });
    }

    /** Version of the last migration that this program has of a module; 0 for none. */
    static int newest(String module) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/" + module + "/V*.sql"))
                    .map(file -> String.valueOf(file.getFilename()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElse(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param target the version to reach; null for a module that is passed over */
    private static void run(Login owner, Function<String, @Nullable String> target) {
        try (var connection = owner.connect()) {
            execute(connection, "select pg_advisory_lock(" + LOCK + ")");
            for (var module : MODULES) {
                var version = target.apply(module);
                if (version != null) {
                    openSchema(connection, module);
                    migrate(owner, module, version);
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

    private static void migrate(Login owner, String module, String version) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .target(version)
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
