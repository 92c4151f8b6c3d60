package org.zhiheng.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** One data directory of the server: made once, started and stopped. */
final class Cluster {

    /** For real data: nothing is lost that was confirmed, and nobody outside this machine is listened to. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "fsync", "on",
            "synchronous_commit", "on",
            "logging_collector", "on",
            "log_filename", "%m-%d.log",
            "log_truncate_on_rotation", "on",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic");

    private final Binaries binaries;
    private final ServerAccount account;
    private final Path folder;
    private final Path data;

    Cluster(Binaries binaries, ServerAccount account, Path folder) {
        this.binaries = binaries;
        this.account = account;
        this.folder = folder;
        this.data = dataIn(folder);
    }

    static Path dataIn(Path folder) {
        return folder.resolve("data-" + Binaries.VERSION.substring(0, 2));
    }

    Path data() {
        return data;
    }

    ServerProcess process() {
        return new ServerProcess(data);
    }

    void create(String superuser, String password) throws IOException {
        if (Files.isDirectory(data)) {
            return;
        }
        var fresh = folder.resolve("data.new");
        FileSystemUtils.deleteRecursively(fresh);
        var passwordFile = privateFile("password.new", password);
        try {
            var made = account.run(List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=" + superuser,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            if (!made.succeeded()) {
                throw new DatabaseRefused("内置数据库没有建成：" + made.output().strip(), null);
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        var configuration = fresh.resolve("postgresql.conf");
        Files.writeString(configuration, Files.readString(configuration) + "\ninclude 'zhiheng.conf'\n");
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server and waits until it takes connections. */
    ProgramResult start(int port, Map<String, String> more) throws IOException {
        configure(port, more);
        return account.run(List.of(
                binaries.program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=300",
                "--silent",
                "--pgdata=" + data,
                "--log=" + folder.resolve("start.log")));
    }

    /** Stops the server, whoever started it; running transactions are rolled back. */
    void stop() throws IOException {
        if (!process().isRunning()) {
            return;
        }
        if (!stop("fast").succeeded()) {
            stop("immediate");
        }
    }

    private ProgramResult stop(String mode) throws IOException {
        return account.run(List.of(
                binaries.program("pg_ctl"), "stop", "--wait", "--timeout=60", "--mode=" + mode, "--pgdata=" + data));
    }

    private void configure(int port, Map<String, String> more) throws IOException {
        var settings = new TreeMap<>(SETTINGS);
        settings.put("port", Integer.toString(port));
        settings.putAll(more);
        var file = data.resolve("zhiheng.conf");
        Files.writeString(
                file,
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                        .collect(Collectors.joining()));
        account.own(file);
    }

    private Path privateFile(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
        account.own(file);
        return file;
    }
}
