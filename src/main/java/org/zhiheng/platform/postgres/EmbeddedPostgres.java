package org.zhiheng.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server inside the data folder (内置数据库).
 *
 * <p>It survives whatever the machine does to it: an orphan left by a killed program is stopped and started again, and a
 * server that dies while we run is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final FolderLock lock;
    private final Cluster cluster;
    private final Map<String, String> settings;
    private final Thread watcher;
    private int port;
    private volatile boolean closed;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, Map<String, String> settings) throws IOException {
        this.lock = lock;
        this.cluster = cluster;
        this.settings = settings;
        start(true);
        this.watcher = Thread.ofVirtual().name("postgres-watcher").start(this::watch);
    }

    /** Starts the server of this folder, which is made when it is missing. */
    public static EmbeddedPostgres start(Path folder, String superuserPassword) {
        return start(folder, superuserPassword, Map.of());
    }

    /**
     * The same with more server settings.
     *
     * @param settings name and value, over those of our own
     */
    public static EmbeddedPostgres start(Path folder, String superuserPassword, Map<String, String> settings) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            }
            return startLocked(folder, superuserPassword, settings);
        } catch (IOException failure) {
            throw new DatabaseRefused("内置数据库没有启动：" + failure.getMessage(), failure);
        }
    }

    private static EmbeddedPostgres startLocked(Path folder, String password, Map<String, String> settings)
            throws IOException {
        var lock = FolderLock.on(folder);
        try {
            var account = ServerAccount.forFolder(folder);
            var cluster = new Cluster(Binaries.unpackedIn(folder), account, folder);
            cluster.create(SUPERUSER, password);
            account.own(cluster.data());
            cluster.stop();
            return new EmbeddedPostgres(lock, cluster, settings);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    public String url(String database) {
        return url(port, database);
    }

    /** The address of the server of this folder that another program keeps running; empty when none does. */
    public static Optional<String> urlOfRunning(Path folder, String database) {
        var process = new ServerProcess(Cluster.dataIn(folder));
        try {
            return process.isRunning() ? Optional.of(url(process.port(), database)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The process of the server, for those who want to see it die. */
    public long pid() {
        try {
            return cluster.process().pid();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        synchronized (cluster) {
            if (closed) {
                return;
            }
            closed = true;
            watcher.interrupt();
            try (lock) {
                cluster.stop();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Tries again while the processes of a server that was killed are still going away. */
    private void start(boolean onAnyPort) throws IOException {
        var result = new ProgramResult(1, "");
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            port = onAnyPort ? freePort() : port;
            cluster.process().forgetIfGone();
            result = cluster.start(port, settings);
            if (result.succeeded()) {
                return;
            }
            pause();
        }
        throw new DatabaseRefused(
                "内置数据库没有启动，原因见 " + cluster.data().resolveSibling("start.log") + "："
                        + result.output().strip(),
                null);
    }

    private void watch() {
        while (!closed) {
            try {
                pause();
                startAgainIfGone();
            } catch (IOException | DatabaseRefused failure) {
                LOG.error("内置数据库已停止，暂未能重新启动，将继续尝试", failure);
            }
        }
    }

    private void startAgainIfGone() throws IOException {
        synchronized (cluster) {
            if (!closed && !cluster.process().isRunning()) {
                LOG.warn("内置数据库意外停止，正在重新启动");
                start(false);
                LOG.warn("内置数据库已重新启动");
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
