package org.zhiheng.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

/** The whole two gigabytes: that is what a body camera writes in a shift, and SM3 goes over them within the time of a test. */
@OnPostgres
@DisplayName("两吉字节的录像，经一条断十次的线路")
class LargeUploadTests {

    private static final long SIZE = 2L * 1024 * 1024 * 1024;
    private static final int BREAKS = 10;

    /** What {@code openssl dgst -sm3} says of these bytes: the digest that a device would compute. */
    private static final String SM3 = "a3dd72f61b1fc212a4722e89521a77368c9d86fd7d4f521492a368495624826f";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DataFolder data;

    @Test
    @DisplayName("完整到达，只有一份，摘要与设备上计算的一致")
    void arrives_whole_and_once() throws IOException {
        var video = new Video(SIZE);
        var device = new Device(Client.signedIn(port, accounts, Role.OFFICER, RecordId.create(140431)));
        var upload = device.begun("执法记录仪.mp4", SIZE, SM3);
        var place = data.resolve("files/" + SM3.substring(0, 2) + "/" + SM3.substring(2, 4) + "/" + SM3);
        try {
            var broken = 0;
            for (var sent = false; !sent; ) {
                var offset = device.offset(upload);
                var left = SIZE - offset;
                var line = broken < BREAKS
                        ? Device.breakingAfter(SIZE / (BREAKS + 1), video.from(offset))
                        : video.from(offset);
                sent = device.sendUntilBroken(upload, offset, left, line);
                broken += sent ? 0 : 1;
            }
            var first = device.finish(upload);
            var again = device.finish(upload);

            assertThat(broken).isEqualTo(BREAKS);
            assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
            assertThat(first.body()).contains(SM3, "\"size\":" + SIZE, "\"mediaType\":\"video/mp4\"");
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(Files.size(place)).isEqualTo(SIZE);
            assertThat(data.resolve("uploads").resolve(upload.replaceFirst(".*/", "")))
                    .doesNotExist();
        } finally {
            Files.deleteIfExists(place);
        }
    }
}
