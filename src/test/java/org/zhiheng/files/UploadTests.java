package org.zhiheng.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("续传（tus 1.0.0）：分段到达，整份核对，只留一份")
class UploadTests {

    private static final byte[] TEXT = "现场检查的全过程文字记录".repeat(20_000).getBytes(UTF_8);
    private static final int HALF = TEXT.length / 2;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DataFolder data;

    @Autowired
    private Environment environment;

    @Autowired
    private UploadSweep sweep;

    @Autowired
    private Uploads uploads;

    @Autowired
    private UploadStore store;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private final RecordId organ = RecordId.create(140431);
    private Device device = new Device(new Client(0));

    @BeforeEach
    void an_officer() {
        device = of(Role.OFFICER, organ);
    }

    @Test
    @DisplayName("分两段传完，成为一个普通文件：一个字节不差")
    void two_pieces_become_a_file() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        var first = device.send(upload, 0, firstHalf());
        var between = device.progress(upload);
        device.send(upload, HALF, secondHalf());
        var file = device.finish(upload);

        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("Upload-Offset")).hasValue(Integer.toString(HALF));
        assertThat(first.headers().firstValue("Upload-Expires")).isPresent();
        assertThat(between.headers().firstValue("Upload-Offset")).hasValue(Integer.toString(HALF));
        assertThat(between.headers().firstValue("Upload-Length")).hasValue(Integer.toString(TEXT.length));
        assertThat(between.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body()).contains(sm3(TEXT), "\"name\":\"记录.txt\"", "\"mediaType\":\"text/plain\"");
        assertThat(device.client().download("/api/files/" + idIn(file.body())).body())
                .isEqualTo(TEXT);
    }

    @Test
    @DisplayName("服务器说明它会什么：版本、扩展、最大八吉字节")
    void says_what_it_can() {
        var answer = device.client().send("OPTIONS", "/api/uploads", null);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Tus-Version")).hasValue("1.0.0");
        assertThat(answer.headers().firstValue("Tus-Extension")).hasValue("creation,expiration,checksum,termination");
        assertThat(answer.headers().firstValue("Tus-Max-Size")).hasValue(Long.toString(8L << 30));
    }

    @Test
    @DisplayName("换了一个字节：说明与设备上的不一致，什么也不留下")
    void a_swapped_byte_is_refused() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        var swapped = TEXT.clone();
        swapped[HALF] = 'x';
        device.send(upload, 0, swapped);
        var answer = device.finish(upload);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("与设备上的不一致", "没有保存", sm3(TEXT));
        assertThat(partial(upload)).doesNotExist();
        assertThat(device.progress(upload).statusCode()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    @DisplayName("做完两次，还是同一个文件")
    void finished_twice_is_one_file() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        device.send(upload, 0, TEXT);

        assertThat(device.finish(upload).body()).isEqualTo(device.finish(upload).body());
        assertThat(kept()).isEqualTo(1);
        assertThat(partial(upload)).doesNotExist();
        assertThat(device.offset(upload)).isEqualTo(TEXT.length);
        assertThat(device.send(upload, TEXT.length, new byte[0]).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("两边同时做成文件：先到的做成，后到的得到同一个，原来的字节一个不少")
    void finished_by_two_at_once_is_one_file() throws Exception {
        for (var round = 0; round < 5; round++) {
            var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
            device.send(upload, 0, TEXT);
            var before = kept();
            List<Callable<HttpResponse<String>>> both = java.util.Collections.nCopies(4, () -> device.finish(upload));
            try (var lines = Executors.newFixedThreadPool(4)) {
                var ids = new java.util.HashSet<String>();
                for (var answer : lines.invokeAll(both)) {
                    assertThat(answer.get().statusCode())
                            .as(answer.get().body())
                            .isEqualTo(200);
                    ids.add(idIn(answer.get().body()));
                }
                assertThat(ids).hasSize(1);
                assertThat(kept()).isEqualTo(before + 1);
                assertThat(device.client()
                                .download("/api/files/" + ids.iterator().next())
                                .body())
                        .isEqualTo(TEXT);
            }
        }
    }

    @Test
    @DisplayName("查过之后、做成之前被别人做成了：得到的是那个文件，不说还没有传完")
    void who_comes_too_late_gets_the_same_file() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        device.send(upload, 0, TEXT);
        var id = RecordId.parse(upload.replaceFirst(".*/", ""));
        var seen = Scope.all().call(() -> store.find(id).orElseThrow());
        var first = idIn(device.finish(upload).body());

        var second = Scope.all().call(() -> uploads.finish(seen));

        assertThat(second.id()).hasToString(first);
        assertThat(partial(upload)).doesNotExist();
    }

    @Test
    @DisplayName("只有续传的那一条路收大段数据：别的地址、别的方法仍然最多二百万字节")
    void only_a_piece_of_an_upload_may_be_large() {
        var large = java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[3_000_000]);
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));

        assertThat(device.client()
                        .send("POST", "/api/cases", large, Device.PIECE)
                        .statusCode())
                .isEqualTo(413);
        assertThat(device.client()
                        .send("POST", "/api/uploads", large, Device.PIECE)
                        .statusCode())
                .isEqualTo(413);
        assertThat(device.client()
                        .send("POST", upload + "/file", large, Device.PIECE)
                        .statusCode())
                .isEqualTo(413);
        assertThat(device.client()
                        .send("PATCH", upload + "/file", large, Device.PIECE)
                        .statusCode())
                .isEqualTo(413);
        assertThat(device.client().send("PUT", upload, large, Device.PIECE).statusCode())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("没有传完不能做成文件；位置不对不能接着传")
    void not_yet_and_not_there() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        device.send(upload, 0, firstHalf());

        assertThat(device.finish(upload).statusCode()).isEqualTo(409);
        assertThat(device.finish(upload).body()).contains("还没有传完");
        assertThat(device.send(upload, 0, TEXT).statusCode()).isEqualTo(409);
        assertThat(device.offset(upload)).isEqualTo(HALF);
    }

    @Test
    @DisplayName("比申明的多出来的字节不要")
    void more_than_announced_is_not_read() {
        var upload = device.begun("记录.txt", HALF, sm3(firstHalf()));
        device.send(upload, 0, TEXT);

        assertThat(device.offset(upload)).isEqualTo(HALF);
        assertThat(device.finish(upload).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("带校验值的一段：不符就不要这一段，答 460")
    void a_piece_with_its_checksum() throws Exception {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        var right = sha1(firstHalf());

        var changed = firstHalf();
        changed[7] = 'x';

        var wrong = device.send(upload, 0, changed, "Upload-Checksum", right);
        assertThat(wrong.statusCode()).isEqualTo(460);
        assertThat(device.offset(upload)).isZero();
        assertThat(device.send(upload, 0, firstHalf(), "Upload-Checksum", "crc32 AAAA")
                        .statusCode())
                .isEqualTo(400);
        assertThat(device.send(upload, 0, firstHalf(), "Upload-Checksum", right).statusCode())
                .isEqualTo(204);
        assertThat(device.offset(upload)).isEqualTo(HALF);
    }

    @Test
    @DisplayName("同一机关的别人、别的机关的人都找不到这个上传")
    void nobody_else_finds_it() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        for (var other : new Device[] {of(Role.OFFICER, organ), of(Role.OFFICER, RecordId.create(140431))}) {
            assertThat(other.progress(upload).statusCode()).isEqualTo(404);
            assertThat(other.send(upload, 0, TEXT).statusCode()).isEqualTo(404);
            assertThat(other.finish(upload).statusCode()).isEqualTo(404);
            assertThat(other.end(upload).statusCode()).isEqualTo(404);
        }
        assertThat(of(Role.LEADER, organ).begin("记录.txt", 1, sm3(TEXT)).statusCode())
                .isEqualTo(403);
        assertThat(device.offset(upload)).isZero();
    }

    @Test
    @DisplayName("知道摘要不等于有这个文件：别人的内容不会凭摘要得到")
    void a_digest_alone_gives_nothing() {
        var mine = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        device.send(mine, 0, TEXT);
        device.finish(mine);
        var other = of(Role.OFFICER, RecordId.create(140431));
        var upload = other.begun("猜.txt", TEXT.length, sm3(TEXT));

        assertThat(other.offset(upload)).isZero();
        assertThat(other.finish(upload).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("取消之后字节不留")
    void ended_leaves_nothing() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        device.send(upload, 0, firstHalf());

        assertThat(device.end(upload).statusCode()).isEqualTo(204);
        assertThat(partial(upload)).doesNotExist();
        assertThat(device.progress(upload).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("不收的内容在第一段之后就说，不等传完")
    void what_is_not_taken_is_refused_early() {
        var program = new byte[100_000];
        program[0] = 'M';
        program[1] = 'Z';
        var upload = device.begun("录像.mp4", 2_000_000_000L, sm3(program));
        var answer = device.send(upload, 0, program);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("不是可以上传的格式");
        assertThat(partial(upload)).doesNotExist();
    }

    @ParameterizedTest(name = "{0} 字节，摘要 {1}")
    @CsvSource({
        "0, sm3, 422, 文件是空的",
        "8589934593, sm3, 413, 超过 8 GB",
        "10, '', 422, 没有给出文件的摘要",
        "10, xyz, 422, 没有给出文件的摘要"
    })
    @DisplayName("开始时就能看出来的，开始时就说")
    void refused_at_the_beginning(long size, String digest, int status, String sentence) {
        var answer = device.begin("记录.txt", size, digest.equals("sm3") ? sm3(TEXT) : digest);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    @DisplayName("没有写明协议版本的不办；名字再长也只是名字，不是路径")
    void version_and_names() {
        var upload = device.begun("../" + "长".repeat(300) + ".txt", TEXT.length, sm3(TEXT));
        device.send(upload, 0, TEXT);

        assertThat(device.client().send("HEAD", upload, null).statusCode()).isEqualTo(412);
        assertThat(device.finish(upload).body()).contains("长.txt\"").doesNotContain("..");
    }

    @Test
    @DisplayName("过期前一刻还在，过期就找不到，清扫之后不留字节；做成的文件不受影响")
    void what_never_arrived_is_swept() throws IOException {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        device.send(upload, 0, firstHalf());

        expires(upload, "1 minute");
        sweep.sweep();
        assertThat(device.offset(upload)).isEqualTo(HALF);
        expires(upload, "-1 minute");
        assertThat(device.progress(upload).statusCode()).isEqualTo(404);
        assertThat(partial(upload)).exists();
        sweep.sweep();
        assertThat(partial(upload)).doesNotExist();
    }

    @Test
    @DisplayName("目录里别人放的文件不动，也不妨碍清扫")
    void what_is_no_upload_is_left_alone() throws IOException {
        var foreign = java.nio.file.Files.writeString(data.resolve("uploads/说明.txt"), "勿删");
        var folder = java.nio.file.Files.createDirectories(
                data.resolve("uploads").resolve(RecordId.create(140431).toString()));
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        device.send(upload, 0, firstHalf());
        expires(upload, "-1 minute");

        sweep.sweep();

        assertThat(partial(upload)).doesNotExist();
        assertThat(foreign).hasContent("勿删");
        assertThat(folder).isDirectory();
        java.nio.file.Files.delete(foreign);
        java.nio.file.Files.delete(folder);
    }

    @Test
    @DisplayName("没有传完的保留七日")
    void it_waits_seven_days() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        var days = transactions.execute(status -> Scope.all()
                .call(() -> sql.sql("""
                select extract(day from expires_at - begun_at)::int from files.upload where id = :id::uuid
                """)
                        .param("id", uuid(upload))
                        .query(Integer.class)
                        .single()));

        assertThat(days).isEqualTo(7);
    }

    @Test
    @DisplayName("新的连接接管旧的：旧连接还没断，也不会两头写")
    void a_new_line_takes_over() {
        var upload = device.begun("记录.txt", TEXT.length, sm3(TEXT));
        var broken = device.sendUntilBroken(
                upload, 0, TEXT.length, Device.breakingAfter(HALF, new java.io.ByteArrayInputStream(TEXT)));
        goesOn(upload);

        assertThat(broken).isFalse();
        assertThat(device.finish(upload).body()).contains(sm3(TEXT));
    }

    /** As a device does: where the old line, not dead yet, came in between (409), it asks again how far the file came. */
    private void goesOn(String upload) {
        for (var sent = 409; sent == 409; ) {
            var offset = (int) device.offset(upload);
            sent = device.send(upload, offset, java.util.Arrays.copyOfRange(TEXT, offset, TEXT.length))
                    .statusCode();
        }
    }

    /** As time would do it. */
    private void expires(String upload, String fromNow) {
        try (var connection = DriverManager.getConnection(
                        environment.getRequiredProperty("ZHIHENG_DB_URL"),
                        environment.getRequiredProperty("ZHIHENG_DB_USER"),
                        environment.getRequiredProperty("ZHIHENG_DB_PASSWORD"));
                var change = connection.prepareStatement(
                        "update files.upload set expires_at = now() + ?::interval where id = ?::uuid")) {
            change.setString(1, fromNow);
            change.setString(2, uuid(upload));
            change.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int kept() {
        return transactions.execute(status -> Scope.all()
                .call(() -> sql.sql("select count(*) from files.stored_file where organ_id = :organ")
                        .param("organ", organ.id())
                        .query(Integer.class)
                        .single()));
    }

    private java.nio.file.Path partial(String upload) {
        return data.resolve("uploads/" + upload.replaceFirst(".*/", ""));
    }

    private static String uuid(String upload) {
        return RecordId.parse(upload.replaceFirst(".*/", "")).id().toString();
    }

    private Device of(Role role, RecordId at) {
        return new Device(Client.signedIn(port, accounts, role, at));
    }

    private static byte[] firstHalf() {
        return java.util.Arrays.copyOf(TEXT, HALF);
    }

    private static byte[] secondHalf() {
        return java.util.Arrays.copyOfRange(TEXT, HALF, TEXT.length);
    }

    private static String sm3(byte[] bytes) {
        return HexFormat.of().formatHex(new SM3.Digest().digest(bytes));
    }

    private static String sha1(byte[] bytes) throws java.security.NoSuchAlgorithmException {
        return "sha1 "
                + Base64.getEncoder()
                        .encodeToString(
                                java.security.MessageDigest.getInstance("SHA-1").digest(bytes));
    }

    private static String idIn(String body) {
        return body.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
    }
}
