package org.zhiheng.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.zhiheng.platform.backup.BackupReader;
import org.zhiheng.platform.backup.BackupRefused;
import org.zhiheng.platform.backup.Manifest;

/**
 * Puts a backup into an empty data folder and an empty database: the schemas grow to the versions of the backup, take
 * its rows in one transaction, and then grow to those of this program, so that old rows are changed as new ones were.
 */
final class Restore {

    private final DataFolder data;
    private final DatabaseSettings settings;

    Restore(DataFolder data, DatabaseSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    Manifest from(Path file) throws IOException, SQLException {
        try (var backup = BackupReader.open(file)) {
            requireKnown(backup.manifest());
            data.requireEmpty();
            data.writePrivately(DataFolder.UNFINISHED, file.toString());
            backup.restoreFiles(data.root());
            try (var database = Database.unmigrated(data, settings)) {
                restoreRows(backup, database.owner());
            }
            Files.delete(data.resolve(DataFolder.UNFINISHED));
            return backup.manifest();
        }
    }

    private static void restoreRows(BackupReader backup, Login owner) throws IOException, SQLException {
        try (var connection = owner.connect()) {
            requireEmpty(connection);
            Migrations.runUpTo(owner, backup.manifest().schemas());
            backup.restoreRows(connection, Migrations.MODULES);
        }
        Migrations.run(owner);
    }

    private static void requireEmpty(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regnamespace('platform') is null")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new BackupRefused("数据库里已经有执衡的数据，不能恢复到它上面。请换一个空的数据库。");
            }
        }
    }

    private static void requireKnown(Manifest manifest) {
        for (var schema : manifest.schemas().entrySet()) {
            if (schema.getValue() > Migrations.newest(schema.getKey())) {
                throw new BackupRefused("这个备份由更新版本的执衡制作（" + schema.getKey() + " 的结构是第 " + schema.getValue()
                        + " 版，本程序是第 " + Migrations.newest(schema.getKey()) + " 版），请先升级本程序再恢复。");
            }
        }
    }
}
