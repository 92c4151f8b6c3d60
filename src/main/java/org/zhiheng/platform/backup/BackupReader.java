package org.zhiheng.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.zhiheng.platform.Sm3;
import org.zhiheng.platform.backup.Manifest.TablePart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes a backup back, once all of it was found to be as it was written. */
public final class BackupReader implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReader(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Refuses a file in which a single bit was changed, and one made by a newer program. */
    public static BackupReader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("没有文件 " + file + "。");
        }
        if (!Seal.isWhole(file)) {
            throw damaged(file, null);
        }
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new BackupReader(zip, manifest(zip, file));
            } catch (IOException | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        } catch (ZipException | JacksonException failure) {
            throw damaged(file, failure);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Fills the tables of a migrated database, all or none, in the versions that the manifest names. */
    public void restoreRows(Connection connection, List<String> schemas) throws IOException, SQLException {
        connection.setAutoCommit(false);
        var forced = new Catalogue(connection, schemas).tablesUnderForce();
        var names = manifest.tables().stream().map(TablePart::table).toList();
        for (var table : forced) {
            execute(connection, "alter table " + table + " no force row level security");
        }
        for (var table : names) {
            execute(connection, "alter table " + table + " disable trigger user");
        }
        execute(connection, "truncate " + String.join(", ", names));
        for (var table : manifest.tables()) {
            restore(table, connection);
        }
        for (var sequence : manifest.sequences()) {
            execute(
                    connection,
                    "select setval('%s', %d, %b)".formatted(sequence.sequence(), sequence.last(), sequence.called()));
        }
        execute(connection, "set constraints all immediate");
        for (var table : names) {
            execute(connection, "alter table " + table + " enable trigger user");
        }
        for (var table : forced) {
            execute(connection, "alter table " + table + " force row level security");
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute(connection, "analyze");
    }

    /** Puts every file and key into an empty data folder. */
    public void restoreFiles(Path dataFolder) throws IOException {
        var data = new DataFiles(dataFolder);
        for (var file : manifest.files()) {
            var digest = new Sm3();
            try (var content = digest.of(content(file.entry()))) {
                data.write(file.path(), content);
            }
            requireSame(digest, file.digest(), file.path());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void restore(TablePart table, Connection connection) throws IOException, SQLException {
        var digest = new Sm3();
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var content = digest.of(content(table.entry()))) {
            var command = "copy " + table.table() + " (" + String.join(", ", table.columns()) + ") from stdin";
            if (copies.copyIn(command, content) != table.rows()) {
                throw new BackupRefused("表 " + table.table() + " 的行数与清单不符，没有恢复。");
            }
        }
        requireSame(digest, table.digest(), table.table());
    }

    private InputStream content(String entry) throws IOException {
        return zip.getInputStream(Objects.requireNonNull(zip.getEntry(entry), entry));
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry("manifest.json");
        if (entry == null) {
            throw damaged(file, null);
        }
        var text = zip.getInputStream(entry).readAllBytes();
        var format = JsonMapper.shared().readTree(text).path("format").asInt(0);
        if (format > Manifest.FORMAT) {
            throw new BackupRefused("这个备份由更新版本的执衡制作（格式 " + format + "），请先升级本程序再恢复。");
        }
        return JsonMapper.shared().readValue(text, Manifest.class);
    }

    private static void requireSame(Sm3 digest, String expected, String what) {
        if (!digest.hex().equals(expected)) {
            throw new BackupRefused("备份中的 " + what + " 与清单的摘要不符，没有恢复。请换一份备份。");
        }
    }

    private static BackupRefused damaged(Path file, @org.jspecify.annotations.Nullable Throwable cause) {
        return new BackupRefused("文件 " + file + " 不是执衡的备份，或者已经损坏（摘要不符），没有恢复。请换一份备份。", cause);
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
