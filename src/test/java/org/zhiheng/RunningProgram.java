package org.zhiheng;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.postgres.EmbeddedPostgres;

/** The real program in a process of its own, with its built-in database and the demo county, to be killed. */
record RunningProgram(Process process, int port, Path data) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PASSWORD_BYTES = 20;

    /** Starts it on its folder and waits until it answers. */
    static RunningProgram start(Path data, int port) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        classPathWithoutTests(),
                        Application.class.getName(),
                        "run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("program.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ZHIHENG_"));
        builder.environment().put("ZHIHENG_DATA", data.toString());
        builder.environment().put("ZHIHENG_PORT", Integer.toString(port));
        var program = new RunningProgram(builder.start(), port, data);
        await(() -> program.answers() || !program.process.isAlive());
        if (!program.process.isAlive()) {
            throw new IOException(Files.readString(data.resolveSibling("program.log")));
        }
        return program;
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until something is so. */
    static void await(BooleanSupplier reached) {
        var end = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("did not happen within " + PATIENCE);
            }
            pause(Duration.ofMillis(50));
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean answers() {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills the database under the program. */
    void killDatabase() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/data-18/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }

    /** The database as its owner sees it. */
    Connection database() throws SQLException {
        var url = EmbeddedPostgres.urlOfRunning(data.resolve("postgres"), "zhiheng")
                .orElseThrow();
        var password = new DataFolder(data).key("zhiheng_owner.password", PASSWORD_BYTES);
        return DriverManager.getConnection(url, "zhiheng_owner", HexFormat.of().formatHex(password));
    }

    /** Lets it end as the operating system asks it to, and its database with it. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
