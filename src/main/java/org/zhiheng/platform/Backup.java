package org.zhiheng.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.zhiheng.platform.backup.BackupWriter;
import org.zhiheng.platform.backup.Manifest;

/** Makes a backup of what the data folder and the database hold now, whether the server runs or not. */
final class Backup {

    private Backup() {}

    static Manifest of(DataFolder data, DatabaseSettings settings, Path file) throws IOException, SQLException {
        data.requireFinished();
        try (var database = OwnerDatabase.open(data, settings);
                var connection = database.connect()) {
            return new BackupWriter(connection, Migrations.MODULES, data.root())
                    .write(file, InstantSource.system().instant());
        }
    }
}
