package org.zhiheng.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Another program that started the server of a folder, to be killed while the server runs. */
record Orphan(Process program, long serverPid) implements AutoCloseable {

    public static void main(String[] arguments) throws InterruptedException {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), arguments[1], Map.of("fsync", "off"));
        System.out.println("pid " + server.pid());
        Thread.currentThread().join();
    }

    static Orphan in(Path folder, String password) throws IOException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Orphan.class.getName(),
                        folder.toString(),
                        password)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("pid ")) {
                return new Orphan(program, Long.parseLong(line.substring(4)));
            }
        }
        throw new IOException("the server was not started");
    }

    void killProgram() throws InterruptedException {
        program.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        program.destroyForcibly();
    }
}
