package org.zhiheng.platform;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.StandardEnvironment;
import org.zhiheng.platform.postgres.DatabaseRefused;

/** The database of this installation as its owner sees it, for commands that must see what no scope shows. */
public final class OwnerDatabase implements AutoCloseable {

    private final Database database;

    private OwnerDatabase(Database database) {
        this.database = database;
    }

    /** Opens the database that the environment names, or the built-in one, running or not; nothing is migrated. */
    public static OwnerDatabase open(DataFolder data, Function<String, @Nullable String> environment)
            throws SQLException {
        return open(data, DatabaseSettings.from(environment));
    }

    static OwnerDatabase open(DataFolder data, DatabaseSettings settings) throws SQLException {
        CommandContext.quieten(new StandardEnvironment());
        try {
            if (settings.url() == null && !Files.isDirectory(data.resolve(Database.POSTGRES))) {
                throw new DatabaseRefused("数据目录 " + data.root() + " 里还没有数据库。请用 ZHIHENG_DATA 指定数据目录。", null);
            }
            return new OwnerDatabase(Database.asItIs(data, settings));
        } catch (DatabaseRefused refused) {
            throw new SQLException(refused.getMessage(), refused);
        }
    }

    public Connection connect() throws SQLException {
        return database.owner().connect();
    }

    @Override
    public void close() {
        database.close();
    }
}
