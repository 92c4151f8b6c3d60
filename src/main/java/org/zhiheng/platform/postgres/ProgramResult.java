package org.zhiheng.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a program that ended said, and with which status. */
record ProgramResult(int status, String output) {

    static ProgramResult of(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException noSuchProgram) {
            return new ProgramResult(127, String.valueOf(noSuchProgram.getMessage()));
        }
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new ProgramResult(process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), interrupted);
        }
    }

    boolean succeeded() {
        return status == 0;
    }
}
