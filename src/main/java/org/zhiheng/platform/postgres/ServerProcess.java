package org.zhiheng.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server of which {@code postmaster.pid} in the data directory speaks, which may be long gone. */
record ServerProcess(Path data) {

    /** A process number no system gives away. */
    private static final String NOBODY = "2147483646";

    private static final int PORT_LINE = 3;

    /** A process that died but was not yet buried has no command line, and counts as gone. */
    boolean isRunning() throws IOException {
        var lines = lines();
        return !lines.isEmpty() && commandLine(lines.getFirst()).contains(data.toString());
    }

    /**
     * Takes the process number out of a file whose server is gone, since the number may belong to another program by
     * now, which PostgreSQL would take for a running server. The rest stays: by the key of the shared memory the new
     * server makes sure that the processes of the old one have ended.
     */
    void forgetIfGone() throws IOException {
        var lines = lines();
        if (!lines.isEmpty() && !isRunning()) {
            var rest = new ArrayList<>(lines);
            rest.set(0, NOBODY);
            Files.write(pidFile(), rest);
        }
    }

    long pid() throws IOException {
        return Long.parseLong(lines().getFirst().strip());
    }

    int port() throws IOException {
        return Integer.parseInt(lines().get(PORT_LINE).strip());
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(pidFile());
        } catch (NoSuchFileException neverStartedOrStoppedWell) {
            return List.of();
        }
    }

    private static String commandLine(String pid) {
        try {
            return new String(Files.readAllBytes(Path.of("/proc", pid.strip(), "cmdline")), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}
