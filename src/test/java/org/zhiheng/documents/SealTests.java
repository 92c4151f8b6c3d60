package org.zhiheng.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.audit.PaperSeal;
import org.zhiheng.files.PictureHead;
import org.zhiheng.files.StoredFile;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("印章：登记、停用、盖在日期上、可以核验")
class SealTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PaperSeal keys;

    @Autowired
    private TransactionTemplate transaction;

    private final RecordId organ = RecordId.create(140431);
    private final RecordId record = RecordId.create(140431);
    private final JsonMapper json = new JsonMapper();
    private Client head = new Client(0);
    private Client officer = new Client(0);

    @BeforeEach
    void people() {
        head = Client.signedIn(port, accounts, Role.ORGAN_HEAD, organ);
        officer = Client.signedIn(port, accounts, Role.OFFICER, organ);
    }

    @Test
    @DisplayName("盖在机关名称和日期上，不再写“（印章）”；文字都在；签名核验得过，改一个字节就不过")
    void a_decision_is_sealed() throws IOException {
        assertThat(set(Pictures.seal(600, 600, true)).statusCode()).isEqualTo(201);
        var issued = issue(DocumentKind.PENALTY_DECISION);

        var pdf = officer.download("/api/documents/" + issued.id() + "/pdf").body();

        Press.keep("sealed", pdf);
        assertThat(Press.textOf(pdf)).contains("沁源县市场监督管理局", "2026年6月12日").doesNotContain("（印章）");
        assertThat(imagesOnLastPage(pdf)).isEqualTo(1);
        assertThat(PaperSeal.isGenuine(pdf, keys.publicKeyOf(organ))).isTrue();
        assertThat(PaperSeal.isGenuine(pdf, keys.publicKeyOf(RecordId.create(140431))))
                .isFalse();
        pdf[pdf.length / 2]++;
        assertThat(PaperSeal.isGenuine(pdf, keys.publicKeyOf(organ))).isFalse();
    }

    @Test
    @DisplayName("查验页：说出印章和公钥指纹，印章和文件相符；不说谁的名字")
    void the_verification_names_the_seal() {
        set(Pictures.seal(600, 600, true));
        var issued = issue(DocumentKind.PENALTY_NOTICE);
        assertThat(verify(issued).get("seal").get("isGenuine").isNull()).isTrue();
        officer.download("/api/documents/" + issued.id() + "/pdf");

        var answer = verify(issued);

        assertThat(answer.get("seal").get("name").asString()).isEqualTo("沁源县市场监督管理局行政处罚专用章");
        assertThat(answer.get("seal").get("forTraining").asBoolean()).isFalse();
        assertThat(answer.get("seal").get("isGenuine").asBoolean()).isTrue();
        assertThat(answer.get("seal").get("fingerprint").asString())
                .isEqualTo(PaperSeal.fingerprint(keys.publicKeyOf(organ)));
        assertThat(answer.toString()).doesNotContain("好又鲜", "张三");
    }

    @Test
    @DisplayName("笔录、审批表不盖章；没有登记印章的，写“（印章）”留给纸质件")
    void records_are_not_sealed() throws IOException {
        var before = issue(DocumentKind.PENALTY_DECISION);
        set(Pictures.seal(600, 600, true));
        var interview = issue(DocumentKind.INTERVIEW_RECORD);

        assertThat(Press.textOf(officer.download("/api/documents/" + before.id() + "/pdf")
                        .body()))
                .contains("（印章）");
        assertThat(verify(before).get("seal").isNull()).isTrue();
        officer.download("/api/documents/" + interview.id() + "/pdf");
        assertThat(verify(interview).get("seal").isNull()).isTrue();
    }

    @Test
    @DisplayName("每一种要盖章的文书都找得到盖的地方，三百字的也找得到")
    void every_kind_has_a_place_for_the_seal() throws IOException {
        for (var kind : DocumentKind.values()) {
            if (kind.isSealed()) {
                for (var content : List.of(Samples.of(kind), Words.grown(Samples.of(kind)))) {
                    var paper = Press.printSealed(kind, content);
                    var sealed = SealPicture.drawOver(paper, Pictures.seal(300, 300, true), Samples.ON);
                    assertThat(Press.textOf(sealed)).as(kind.label()).isEqualTo(Press.textOf(paper));
                }
            }
        }
    }

    @Test
    @DisplayName("图样不合格的不收：不是 PNG、底色不透明、太小、太扁、不是图片")
    void a_picture_that_would_hide_the_text_is_refused() {
        assertThat(set(Pictures.seal(600, 600, false)).body()).contains("底色不透明");
        assertThat(set(Pictures.seal(100, 100, true)).body()).contains("200 到 2000 像素");
        assertThat(set(Pictures.seal(900, 300, true)).body()).contains("太扁");
        assertThat(set("%PDF-1.7 x".getBytes(US_ASCII)).body()).contains("应当是 PNG");
        assertThat(set(Arrays.copyOf(Pictures.seal(600, 600, true), 500)).statusCode())
                .isEqualTo(422);
        assertThat(officer.get("/api/seals").body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("过大的图样不读内容就不收；像素写得太多的不展开就不收")
    void what_is_too_large_is_never_unpacked() {
        var file = RecordId.create(140431);
        var huge = new StoredFile(file, organ, "章.png", "image/png", 5_000_000_000L, "0".repeat(64), Instant.EPOCH);

        assertThatThrownBy(() -> SealPicture.requireReadable(huge)).hasMessageContaining("超过 1 MB");
        assertThat(set(PictureHead.saying(2_400, 2_400)).body()).contains("200 到 2000 像素", "2400×2400");
        assertThat(set(PictureHead.saying(60_000, 60_000)).body()).contains("像素太多");
    }

    @Test
    @DisplayName("两人同时启用两枚印章，只有一枚启用")
    void two_at_once_set_one_seal() throws Exception {
        var another = Client.signedIn(port, accounts, Role.ORGAN_HEAD, organ);
        var bodies = List.of(
                body(idIn(head.upload("甲.png", Pictures.seal(600, 600, true)).body())),
                body(idIn(another.upload("乙.png", Pictures.seal(500, 500, true)).body())));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(List.<Callable<Integer>>of(
                    () -> head.post("/api/seals", bodies.get(0)).statusCode(),
                    () -> another.post("/api/seals", bodies.get(1)).statusCode()));

            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(json.readTree(head.get("/api/seals").body()).size()).isEqualTo(1);
    }

    @Test
    @DisplayName("只有机关负责人能启用和停用；停用以后发出的不盖章，以前的不变；别的机关看不到")
    void only_the_head_puts_a_seal_on_record() {
        var file = idIn(officer.upload("章.png", Pictures.seal(600, 600, true)).body());
        assertThat(officer.post("/api/seals", body(file)).statusCode()).isEqualTo(403);
        assertThat(head.post("/api/seals", body(file)).statusCode())
                .as("别人上传的，看不到")
                .isEqualTo(404);
        set(Pictures.seal(600, 600, true));
        assertThat(set(Pictures.seal(600, 600, true)).statusCode()).isEqualTo(409);
        var seal = json.readTree(head.get("/api/seals").body()).get(0).get("id").asString();
        var stranger = Client.signedIn(port, accounts, Role.ORGAN_HEAD, RecordId.create(140431));
        var before = issue(DocumentKind.PENALTY_DECISION);

        assertThat(stranger.get("/api/seals/" + seal + "/picture").statusCode()).isEqualTo(404);
        assertThat(withdraw(stranger, seal, "遗失")).isEqualTo(404);
        assertThat(withdraw(officer, seal, "遗失")).isEqualTo(403);
        assertThat(withdraw(head, seal, " ")).isEqualTo(422);
        assertThat(withdraw(head, seal, "遗失")).isEqualTo(200);
        assertThat(withdraw(head, seal, "遗失")).isEqualTo(409);

        officer.download("/api/documents/" + before.id() + "/pdf");
        assertThat(verify(before).get("seal").get("isGenuine").asBoolean()).isTrue();
        assertThat(verify(issue(DocumentKind.PENALTY_DECISION)).get("seal").isNull())
                .isTrue();
    }

    @Test
    @DisplayName("留给人看的一张：盖了章的决定书末页")
    void a_picture_to_look_at() throws IOException {
        var picture = Files.readAllBytes(Path.of("demo/140431/seal.png"));
        SealPicture.requireFit(picture);
        var paper = Press.printSealed(DocumentKind.CORRECTION_ORDER, Samples.of(DocumentKind.CORRECTION_ORDER));
        Press.keep("sealed-correction-order", SealPicture.drawOver(paper, picture, Samples.ON));

        assertThat(imagesOnLastPage(SealPicture.drawOver(paper, picture, Samples.ON)))
                .isEqualTo(1);
    }

    private static int imagesOnLastPage(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(document.getNumberOfPages() - 1).getResources();
            var found = 0;
            for (var name : resources.getXObjectNames()) {
                found += resources.isImageXObject(name) ? 1 : 0;
            }
            return found;
        }
    }

    private HttpResponse<String> set(byte[] picture) {
        return head.post("/api/seals", body(idIn(head.upload("章.png", picture).body())));
    }

    private int withdraw(Client by, String seal, String reason) {
        return by.post("/api/seals/" + seal + "/withdrawal", json.writeValueAsString(Map.of("reason", reason)))
                .statusCode();
    }

    private String body(String file) {
        return json.writeValueAsString(Map.of("file", file, "name", "沁源县市场监督管理局行政处罚专用章"));
    }

    private IssuedDocument issue(DocumentKind kind) {
        return new Scope(140431, 140431, organ.id().toString(), organ.id().toString(), "zhang")
                .call(() -> transaction.<IssuedDocument>execute(
                        status -> documents.issue(kind, record, organ, Samples.of(kind), Samples.ON)));
    }

    private JsonNode verify(IssuedDocument issued) {
        return json.readTree(
                new Client(port).get("/api/public/documents/" + issued.token()).body());
    }

    private static String idIn(String body) {
        return body.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
    }
}
