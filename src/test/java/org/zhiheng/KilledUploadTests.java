package org.zhiheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.files.Device;
import org.zhiheng.files.Video;

@DisplayName("正在上传时杀掉程序：再启动，从断处接着传")
class KilledUploadTests {

    private static final Video VIDEO = new Video(100_000_000);

    /** What {@code openssl dgst -sm3} says of these bytes. */
    private static final String SM3 = "66a2d665d4fac7361df816225f873016250389882ca2ef77767a62a085922cb5";

    @TempDir
    static Path folder;

    @Test
    @DisplayName("kill -9 之后传到的字节还在，接着传完，摘要一致，做完两次还是一份")
    void the_program_is_killed_in_the_middle() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var program = RunningProgram.start(data, freePort());
        try {
            var device = new Device(Clerk.signedIn("officer1", program));
            var upload = device.begun("执法记录仪.mp4", VIDEO.size(), SM3);
            var partial = data.resolve("uploads").resolve(upload.replaceFirst(".*/", ""));
            var sending = Thread.ofPlatform().start(() -> sendSlowly(device, upload));
            RunningProgram.await(() -> Files.exists(partial) && partial.toFile().length() > 1_000_000);
            program.kill();
            sending.join();

            program = RunningProgram.start(data, program.port());
            var offset = device.offset(upload);
            var sent = device.sendUntilBroken(upload, offset, VIDEO.size() - offset, VIDEO.from(offset));
            var file = device.finish(upload);

            assertThat(offset).isBetween(1_000_000L, VIDEO.size() - 1);
            assertThat(sent).isTrue();
            assertThat(file.body()).contains(SM3, "\"size\":100000000");
            assertThat(device.finish(upload).body()).isEqualTo(file.body());
            assertThat(data.resolve("uploads")).isEmptyDirectory();
        } finally {
            program.stop();
        }
    }

    /** Slower than the killing. */
    private static void sendSlowly(Device device, String upload) {
        var video = VIDEO.from(0);
        var slow = new java.io.FilterInputStream(video) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                RunningProgram.pause(java.time.Duration.ofMillis(10));
                return super.read(buffer, offset, length);
            }
        };
        if (device.sendUntilBroken(upload, 0, VIDEO.size(), slow)) {
            throw new IllegalStateException("all of it went before the program was killed");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
