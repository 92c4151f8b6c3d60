package org.zhiheng.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.zhiheng.platform.postgres.EmbeddedPostgres;

/** One server for all tests of a run; every context gets a copy of a database that was migrated once. */
public final class SharedPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PASSWORD = "owner";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var owner = freshDatabase();
        TestPropertyValues.of(
                        "ZHIHENG_DB_URL=" + owner.url(),
                        "ZHIHENG_DB_USER=" + owner.user(),
                        "ZHIHENG_DB_PASSWORD=" + owner.password(),
                        "ZHIHENG_DB_APP_PASSWORD=" + PASSWORD,
                        "zhiheng.data=" + Server.FOLDER.resolve("data-" + COUNT.incrementAndGet()))
                .applyTo(context);
    }

    /** A migrated database without rows, of which this is the owner. */
    static Login freshDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        Server.execute("create database " + name + " template migrated owner zhiheng_owner");
        return Server.login(name, "zhiheng_owner");
    }

    /** A database in which nothing was migrated. */
    static Login emptyDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        Server.execute("create database " + name + " owner zhiheng_owner");
        return Server.login(name, "zhiheng_owner");
    }

    /** How the program is told of that database. */
    static DatabaseSettings settings(Login owner) {
        return new DatabaseSettings(owner.url(), owner.user(), owner.password(), PASSWORD);
    }

    /** The same database, entered as the application enters it. */
    static Login asApp(Login owner) {
        return new Login(owner.url(), Roles.APP, PASSWORD);
    }

    private static final class Server {

        private static final Path FOLDER = folder();
        private static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            var server = EmbeddedPostgres.start(
                    FOLDER.resolve("postgres"),
                    PASSWORD,
                    Map.of("fsync", "off", "synchronous_commit", "off", "max_connections", "400"));
            SpringApplication.getShutdownHandlers().add(() -> {
                server.close();
                remove(FOLDER);
            });
            var superuser = new Login(server.url("postgres"), EmbeddedPostgres.SUPERUSER, PASSWORD);
            var owner = new Login(server.url("zhiheng"), "zhiheng_owner", PASSWORD);
            Roles.makeAll(superuser, owner, new Login(server.url("zhiheng"), Roles.APP, PASSWORD));
            Migrations.run(owner);
            execute(superuser, "alter database zhiheng rename to migrated");
            return server;
        }

        private static Login login(String database, String user) {
            return new Login(POSTGRES.url(database), user, PASSWORD);
        }

        private static void execute(String command) {
            execute(login("postgres", EmbeddedPostgres.SUPERUSER), command);
        }

        private static void execute(Login superuser, String command) {
            try (var connection = superuser.connect();
                    var statement = connection.createStatement()) {
                statement.execute(command);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static Path folder() {
            try {
                var folder = Files.createTempDirectory("zhiheng-tests");
                return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void remove(Path folder) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
