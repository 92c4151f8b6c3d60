package org.zhiheng.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.zhiheng.platform.Sm3;
import org.zhiheng.platform.backup.Manifest.FilePart;
import org.zhiheng.platform.backup.Manifest.TablePart;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: first the rows as one snapshot sees them, then the files. A file is in its place before a row speaks
 * of it and never changes, so that the files copied after the snapshot hold all that its rows speak of.
 */
public final class BackupWriter {

    private final Connection connection;
    private final List<String> schemas;
    private final DataFiles data;

    /** @param connection of the owner, who sees every row */
    public BackupWriter(Connection connection, List<String> schemas, Path dataFolder) {
        this.connection = connection;
        this.schemas = schemas;
        this.data = new DataFiles(dataFolder);
    }

    /** Makes the file, readable by its owner alone; it has its name only when it is whole. */
    public Manifest write(Path file, Instant now) throws IOException, SQLException {
        if (data.holds(file)) {
            throw new BackupRefused("备份文件不能放在数据目录里面，请换一个地方，最好在另一块盘上。");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            refuseExisting(file);
            var manifest = writeInto(part, now);
            Seal.put(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (FileAlreadyExistsException running) {
            throw new BackupRefused("文件 " + part + " 已经存在：另一个备份正在写它，或者上次没有写完。确认没有备份在运行后删除它再试。", running);
        } catch (IOException | SQLException | RuntimeException failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw new BackupRefused("文件 " + file + " 已经存在，请换一个文件名；备份不会覆盖已有的文件。");
        }
    }

    private Manifest writeInto(Path part, Instant now) throws IOException, SQLException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.setComment(Seal.EMPTY);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            var catalogue = new Catalogue(connection, schemas);
            requireSight(catalogue);
            var versions = catalogue.versions();
            var tables = tables(catalogue, zip);
            var sequences = catalogue.sequences();
            connection.rollback();
            var manifest = new Manifest(Manifest.FORMAT, now, versions, tables, sequences, files(zip));
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            return manifest;
        }
    }

    private static void requireSight(Catalogue catalogue) throws SQLException {
        var hidden = catalogue.tablesSeenInPart();
        if (!hidden.isEmpty()) {
            throw new BackupRefused("属主看不全这些表，不能备份：" + String.join("、", hidden));
        }
    }

    private List<TablePart> tables(Catalogue catalogue, ZipOutputStream zip) throws IOException, SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var parts = new ArrayList<TablePart>();
        for (var table : catalogue.tables().entrySet()) {
            var columns = String.join(", ", table.getValue());
            var digest = new Sm3();
            zip.putNextEntry(new ZipEntry(new TablePart(table.getKey(), List.of(), 0, "").entry()));
            var rows = copies.copyOut(
                    "copy (select " + columns + " from " + table.getKey() + ") to stdout", digest.of(open(zip)));
            parts.add(new TablePart(table.getKey(), table.getValue(), rows, digest.hex()));
        }
        return parts;
    }

    private List<FilePart> files(ZipOutputStream zip) throws IOException {
        var parts = new ArrayList<FilePart>();
        for (var path : data.all()) {
            var digest = new Sm3();
            zip.putNextEntry(new ZipEntry(new FilePart(path, 0, "").entry()));
            var size = Files.copy(data.resolve(path), digest.of(open(zip)));
            parts.add(new FilePart(path, size, digest.hex()));
        }
        return parts;
    }

    /** The entry ends with the next one; whoever writes into it must not close the whole. */
    private static OutputStream open(ZipOutputStream zip) {
        return new java.io.FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                zip.write(bytes, offset, length);
            }

            @Override
            public void close() {}
        };
    }
}
