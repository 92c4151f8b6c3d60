package org.zhiheng.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("文件：按内容识别格式，按摘要存放，按范围读取")
class FilesTests {

    /** Of the three letters abc: the example of GB/T 32905. */
    private static final String SM3_OF_ABC = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DataFolder data;

    private Client officer = new Client(0);

    @BeforeEach
    void an_officer() {
        officer = signedIn(Role.OFFICER, RecordId.create(140431));
    }

    @Test
    @DisplayName("存进去的与取出来的一个字节不差，摘要是 SM3，位置由摘要决定")
    void what_was_kept_comes_back() {
        var kept = officer.upload("说明.txt", "abc".getBytes(UTF_8));
        var back = officer.download("/api/files/" + idIn(kept.body()));

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body())
                .contains(SM3_OF_ABC, "\"name\":\"说明.txt\"", "\"mediaType\":\"text/plain\"", "\"size\":3");
        assertThat(back.body()).isEqualTo("abc".getBytes(UTF_8));
        assertThat(data.resolve("files/66/c7/" + SM3_OF_ABC)).hasContent("abc");
    }

    @Test
    @DisplayName("文本只能下载，不在浏览器中打开，什么也不执行")
    void nothing_in_a_file_runs() {
        var answer = officer.download("/api/files/" + keep("说明 1.txt", "abc".getBytes(UTF_8)));

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E8%AF%B4%E6%98%8E%201.txt");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'");
    }

    @Test
    @DisplayName("图片在浏览器中显示；录像可以分段取")
    void images_are_shown_and_ranges_answered() {
        var png = png();
        var id = keep("现场.png", png);

        var whole = officer.download("/api/files/" + id);
        var part = officer.download("/api/files/" + id, "Range", "bytes=0-3");

        assertThat(whole.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(whole.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(4);
    }

    @Test
    @DisplayName("照片的缩略图：方向按相机所记摆正，不带相机写的东西；原件一个字节不变")
    void a_thumbnail_stands_upright() throws IOException {
        var camera = CameraPicture.sideways();
        var id = keep("现场.jpg", camera);

        var small = officer.download("/api/files/" + id + "/preview");
        var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(small.body()));

        assertThat(small.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.getWidth()).isEqualTo(240);
        assertThat(picture.getHeight()).isEqualTo(480);
        assertThat(new java.awt.Color(picture.getRGB(120, 60)).getRed()).isGreaterThan(200);
        assertThat(new java.awt.Color(picture.getRGB(120, 420)).getBlue()).isGreaterThan(200);
        assertThat(new String(small.body(), ISO_8859_1)).doesNotContain("Exif", "LIO-AN");
        assertThat(officer.download("/api/files/" + id).body()).isEqualTo(camera);
    }

    @Test
    @DisplayName("相机写的时间、位置、设备可以参考；看不见的字符去掉，不是照片的什么也没有")
    void what_the_camera_wrote() throws IOException {
        var camera = officer.get("/api/files/" + keep("现场.jpg", CameraPicture.sideways()) + "/capture");
        var text = officer.get("/api/files/" + keep("说明.txt", "abc".getBytes(UTF_8)) + "/capture");

        assertThat(camera.body())
                .contains(
                        "\"takenAt\":\"2026-03-03T10:42:07\"",
                        "\"latitude\":36.5,",
                        "\"longitude\":112.34",
                        "HUAWE LIO-AN");
        assertThat(text.body()).isEqualTo("{\"takenAt\":null,\"latitude\":null,\"longitude\":null,\"device\":null}");
    }

    @Test
    @DisplayName("不是图片、坏的图片没有缩略图；别的机关的看不到")
    void no_thumbnail() throws IOException {
        var picture = keep("现场.jpg", CameraPicture.sideways());
        var stranger = signedIn(Role.OFFICER, RecordId.create(140431));

        assertThat(officer.get("/api/files/" + keep("坏.png", png()) + "/preview")
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/api/files/" + keep("说明.txt", "abc".getBytes(UTF_8)) + "/preview")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/api/files/" + picture + "/preview").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/api/files/" + picture + "/capture").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("别的机关、没有登录的人、管理员都取不到")
    void only_within_scope() {
        var id = keep("说明.txt", "abc".getBytes(UTF_8));
        var stranger = signedIn(Role.OFFICER, RecordId.create(140431));
        var administrator = signedIn(Role.SYSTEM_ADMIN, RecordId.create(140431));

        assertThat(stranger.get("/api/files/" + id).statusCode()).isEqualTo(404);
        assertThat(administrator.get("/api/files/" + id).statusCode()).isEqualTo(403);
        assertThat(new Client(port).get("/api/files/" + id).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("领导只读，不能上传")
    void leaders_hand_nothing_in() {
        var leader = signedIn(Role.LEADER, RecordId.create(140431));

        assertThat(leader.upload("说明.txt", "abc".getBytes(UTF_8)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("不收的格式，说清楚收什么，不留下任何字节")
    void what_is_not_taken(String name, byte[] content) throws IOException {
        var answer = officer.upload(name, content);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"file\"", "没有保存");
        try (var left = Files.list(Files.createDirectories(data.resolve("files/incoming")))) {
            assertThat(left).isEmpty();
        }
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("空文件.pdf", new byte[0]),
                Arguments.of("程序.pdf", bytes("MZ\u0090\u0000\u0003")),
                Arguments.of("程序.txt", bytes("\u007fELF\u0002\u0001\u0001\u0000")),
                Arguments.of("脚本.txt", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8)),
                Arguments.of("网页.txt", "<!DOCTYPE html><p>hi</p>".getBytes(UTF_8)),
                Arguments.of("网页.png", "  \n<html><body>hi".getBytes(UTF_8)),
                Arguments.of("藏着.txt", "hello <script>alert(1)</script>".getBytes(UTF_8)),
                Arguments.of("图.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)),
                Arguments.of("旧文档.doc", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                Arguments.of("压缩包.zip", zip("a.txt")),
                Arguments.of("带宏.docx", zip("word/document.xml", "word/vbaProject.bin")),
                Arguments.of("坏包.docx", bytes("PK\u0003\u0004 not an archive")),
                Arguments.of("控制字符.txt", bytes("a\u0000b")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    @DisplayName("收的格式从内容识别，名字的后缀不对就补上")
    void what_is_taken(String name, byte[] content, String mediaType, String keptAs) {
        var answer = officer.upload(name, content);

        assertThat(answer.body()).contains("\"mediaType\":\"" + mediaType + "\"", "\"name\":\"" + keptAs + "\"");
    }

    static Stream<Arguments> taken() throws IOException {
        var word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        var excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return Stream.of(
                Arguments.of("a.pdf", bytes("%PDF-1.7\n"), "application/pdf", "a.pdf"),
                Arguments.of("a.PNG", png(), "image/png", "a.PNG"),
                Arguments.of("a.jpeg", bytes("\u00ff\u00d8\u00ff\u00e0"), "image/jpeg", "a.jpeg"),
                Arguments.of("a.gif", bytes("GIF89a"), "image/gif", "a.gif"),
                Arguments.of("a.webp", bytes("RIFF1234WEBPVP8 "), "image/webp", "a.webp"),
                Arguments.of("a.wav", bytes("RIFF1234WAVEfmt "), "audio/wav", "a.wav"),
                Arguments.of("a.mp3", bytes("ID3\u0003\u0000"), "audio/mpeg", "a.mp3"),
                Arguments.of("a.mp4", bytes("\u0000\u0000\u0000\u0018ftypisom"), "video/mp4", "a.mp4"),
                Arguments.of("a.mov", bytes("\u0000\u0000\u0000\u0014ftypqt  "), "video/quicktime", "a.mov"),
                Arguments.of("a.docx", zip("word/document.xml"), word, "a.docx"),
                Arguments.of("a.xlsx", zip("xl/workbook.xml"), excel, "a.xlsx"),
                Arguments.of("a.ofd", zip("OFD.xml"), "application/ofd", "a.ofd"),
                Arguments.of("a.bat", "dir".getBytes(UTF_8), "text/plain", "a.bat.txt"),
                Arguments.of("../../etc/passwd", "abc".getBytes(UTF_8), "text/plain", "passwd.txt"),
                Arguments.of("甲\u202e乙.txt", "abc".getBytes(UTF_8), "text/plain", "甲乙.txt"));
    }

    private Client signedIn(Role role, RecordId organ) {
        var name = "f" + organ.id().toString().substring(24) + role.key().charAt(0);
        var account = Scope.all().call(() -> accounts.create(new NewAccount(name, "张三", role, organ, null), false));
        var client = new Client(port);
        assertThat(client.signIn(account.name(), account.password()).statusCode())
                .isEqualTo(200);
        return client;
    }

    private String keep(String name, byte[] content) {
        return idIn(officer.upload(name, content).body());
    }

    private static String idIn(String body) {
        return body.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
    }

    private static byte[] png() {
        return bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR");
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
