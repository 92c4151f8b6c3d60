package org.zhiheng.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The server's programs, unpacked once from the jar into {@code bin-<version>}. */
record Binaries(Path home) {

    static final String VERSION = "18.6";

    private static final Map<String, String> ARCHIVES = Map.of(
            "linux/amd64", "postgres-linux-x86_64.txz",
            "linux/x86_64", "postgres-linux-x86_64.txz",
            "linux/aarch64", "postgres-linux-arm_64.txz",
            "linux/arm64", "postgres-linux-arm_64.txz");

    static Binaries unpackedIn(Path folder) throws IOException {
        var home = folder.resolve("bin-" + VERSION);
        if (!Files.isDirectory(home)) {
            var fresh = folder.resolve("bin-" + VERSION + ".new");
            FileSystemUtils.deleteRecursively(fresh);
            unpackInto(fresh);
            move(fresh, home);
        }
        return new Binaries(home);
    }

    /** {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void move(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unusualFileSystem) {
            Files.move(fresh, home);
        }
    }

    private static void unpackInto(Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream archive() {
        var machine = (System.getProperty("os.name") + "/" + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
        var name = ARCHIVES.get(machine);
        var stream = name == null ? null : Binaries.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new DatabaseRefused(
                    "本机（" + machine
                            + "）没有内置数据库。请准备一台 PostgreSQL 15 以上的服务器，并设置 ZHIHENG_DB_URL、ZHIHENG_DB_USER、ZHIHENG_DB_PASSWORD。",
                    null);
        }
        return new BufferedInputStream(stream);
    }
}
