package org.zhiheng.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.postgres.DatabaseRefused;
import org.zhiheng.platform.postgres.EmbeddedPostgres;

/**
 * The database of this installation, with its two roles in place and its schemas up to date.
 *
 * <p>{@code zhiheng_owner} owns the schemas and only migrates; {@code zhiheng_app} owns nothing and does everything else.
 */
final class Database implements AutoCloseable {

    /** The folder of the built-in server within the data folder. */
    static final String POSTGRES = "postgres";

    private static final String DATABASE = "zhiheng";
    private static final String OWNER = "zhiheng_owner";
    private static final int POOL_SIZE = 16;
    private static final int PASSWORD_BYTES = 20;

    /** Whoever waits is served in the end; whoever is refused has to ask again: so many people may come at one moment. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final @Nullable EmbeddedPostgres server;
    private final Login owner;
    private final Login app;

    private Database(@Nullable EmbeddedPostgres server, Login owner, Login app) {
        this.server = server;
        this.owner = owner;
        this.app = app;
    }

    /** Opens the database that the settings name, or else the built-in one. */
    static Database open(DataFolder data, DatabaseSettings settings) {
        data.requireFinished();
        var database = unmigrated(data, settings);
        try {
            Migrations.run(database.owner);
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** The same, but through the built-in server that another program keeps running, where one does. */
    static Database join(DataFolder data, DatabaseSettings settings) {
        return running(data, settings).orElseGet(() -> open(data, settings));
    }

    /** With whatever schemas it has: nothing is migrated; a built-in server that runs is used. */
    static Database asItIs(DataFolder data, DatabaseSettings settings) {
        return running(data, settings).orElseGet(() -> unmigrated(data, settings));
    }

    /** With its roles, and with whatever schemas it has. */
    static Database unmigrated(DataFolder data, DatabaseSettings settings) {
        return settings.url() == null ? builtIn(data) : given(settings.url(), settings, data);
    }

    private static Optional<Database> running(DataFolder data, DatabaseSettings settings) {
        var url = settings.url() == null
                ? EmbeddedPostgres.urlOfRunning(data.resolve(POSTGRES), DATABASE)
                : Optional.<String>empty();
        return url.map(known -> new Database(null, ownLogin(known, OWNER, data), ownLogin(known, Roles.APP, data)));
    }

    Login owner() {
        return owner;
    }

    /** @param patience how long one waits for a connection */
    HikariDataSource pool(Duration patience) {
        var config = new HikariConfig();
        config.setPoolName("zhiheng");
        config.setJdbcUrl(app.url());
        config.setUsername(app.user());
        config.setPassword(app.password());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(patience.toMillis());
        config.addDataSourceProperty("options", Login.OPTIONS);
        config.addDataSourceProperty("ApplicationName", "zhiheng");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    private static Database builtIn(DataFolder data) {
        var superuserPassword = password(data, "postgres");
        var server = EmbeddedPostgres.start(data.resolve(POSTGRES), superuserPassword);
        try {
            var owner = ownLogin(server.url(DATABASE), OWNER, data);
            var app = ownLogin(server.url(DATABASE), Roles.APP, data);
            Roles.makeAll(new Login(server.url("postgres"), EmbeddedPostgres.SUPERUSER, superuserPassword), owner, app);
            return new Database(server, owner, app);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static Database given(String url, DatabaseSettings settings, DataFolder data) {
        if (settings.user() == null || settings.password() == null) {
            throw new DatabaseRefused("设置了 ZHIHENG_DB_URL，还须设置 ZHIHENG_DB_USER 和 ZHIHENG_DB_PASSWORD。", null);
        }
        var owner = new Login(url, settings.user(), settings.password());
        var appPassword = settings.appPassword() == null ? password(data, Roles.APP) : settings.appPassword();
        var app = new Login(url, Roles.APP, appPassword);
        Roles.check(owner, app);
        return new Database(null, owner, app);
    }

    private static Login ownLogin(String url, String role, DataFolder data) {
        return new Login(url, role, password(data, role));
    }

    private static String password(DataFolder data, String role) {
        return HexFormat.of().formatHex(data.key(role + ".password", PASSWORD_BYTES));
    }
}
