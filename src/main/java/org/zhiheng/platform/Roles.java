package org.zhiheng.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.zhiheng.platform.postgres.DatabaseRefused;

/** The two database roles: made where they are missing, refused where they would have too much power. */
final class Roles {

    static final String APP = "zhiheng_app";

    private static final int OLDEST_MAJOR = 15;

    private Roles() {}

    /** In a server of our own: both roles and the database. */
    static void makeAll(Login superuser, Login owner, Login app) {
        try (var connection = superuser.connect()) {
            makeLogin(connection, owner);
            makeLogin(connection, app);
            if (!exists(connection, "select 1 from pg_database where datname = ?", "zhiheng")) {
                execute(connection, "create database zhiheng owner " + owner.user());
            }
        } catch (SQLException failure) {
            throw new DatabaseRefused("内置数据库的账号没有建成：" + failure.getMessage(), failure);
        }
        checkApp(app);
    }

    /** In a server of somebody else: the version, the owner's power, and the application's lack of it. */
    static void check(Login owner, Login app) {
        try (var connection = owner.connect()) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new DatabaseRefused("数据库版本是 PostgreSQL " + major + "，执衡需要 15 以上版本。", null);
            }
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", APP)) {
                makeAppRole(connection, app);
            }
        } catch (SQLException failure) {
            throw new DatabaseRefused(
                    "连不上数据库 " + owner + "，请检查 ZHIHENG_DB_URL、ZHIHENG_DB_USER、ZHIHENG_DB_PASSWORD 和网络："
                            + failure.getMessage(),
                    failure);
        }
        checkApp(app);
    }

    private static void makeAppRole(Connection connection, Login app) {
        try {
            makeLogin(connection, app);
        } catch (SQLException failure) {
            throw new DatabaseRefused(
                    "数据库里没有 zhiheng_app 账号，当前账号又无权创建。请由数据库管理员创建（create role zhiheng_app login password '…'），"
                            + "并用 ZHIHENG_DB_APP_PASSWORD 给出口令；或给 ZHIHENG_DB_USER 以 CREATEROLE 权限。",
                    failure);
        }
    }

    private static void checkApp(Login app) {
        try (var connection = app.connect()) {
            var powerful = exists(
                    connection,
                    "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls or rolcreaterole)",
                    APP);
            if (powerful) {
                throw new DatabaseRefused(
                        "数据库账号 zhiheng_app 权限过大，数据范围将不起作用。请执行：alter role zhiheng_app nosuperuser nobypassrls nocreaterole。",
                        null);
            }
        } catch (SQLException failure) {
            throw new DatabaseRefused(
                    "账号 zhiheng_app 登录不了数据库，请用 ZHIHENG_DB_APP_PASSWORD 给出它的口令：" + failure.getMessage(), failure);
        }
    }

    private static void makeLogin(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            execute(
                    connection,
                    "create role %s login nosuperuser nobypassrls password '%s'"
                            .formatted(login.user(), login.password().replace("'", "''")));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
