package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("屏幕签名：读完才签，与文字绑定，拒签写明原因和见证人")
class ScreenSignatureTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    @Autowired
    private Organs organs;

    @Autowired
    private OfficerRegister officers;

    private RecordId organ = RecordId.create(140431);
    private final JsonMapper json = new JsonMapper();
    private Client officer = new Client(0);

    @BeforeEach
    void an_officer() {
        var department = anOrgan().addTo(organs);
        organ = department.id();
        anOfficer(department).named("李守正").addTo(officers);
        officer = Client.signedIn(port, accounts, Role.OFFICER, organ);
    }

    @ParameterizedTest(name = "{0} 的 {1}")
    @CsvSource({
        "INTERVIEW_RECORD, 询问人",
        "SCENE_RECORD, 执法人员",
        "DEFENCE_RECORD, 听取人",
        "SUBSTITUTE_RECORD, 监督人员",
        "REFERRAL_REPORT, 专案组成员"
    })
    @DisplayName("以执法身份签名的，须在本机关名册上、证件有效；名册上没有的、证件过期的都不收（《山西省行政执法条例》第九条）")
    void who_enforces_signs_with_a_certificate(DocumentKind kind, String part) {
        anOfficer(Scope.all().call(() -> organs.get(organ)))
                .named("证过期")
                .valid("2020-03-01", "2025-02-28")
                .addTo(officers);
        var issued = issue(kind);

        var unknown = sign(issued, part, "名册外", Map.of());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("不能以" + part + "身份签名", "《山西省行政执法条例》第九条", "名册里没有“名册外”", "请填写名册上的执法人员");
        var lapsed = sign(issued, part, "证过期", Map.of());
        assertThat(lapsed.statusCode()).isEqualTo(422);
        assertThat(lapsed.body()).contains("不能以" + part + "身份签名", "证过期");
        assertThat(sign(issued, part, " 李守正 ", Map.of()).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("当事人和执法人员签了名：每页签名栏和签名页上都有；带签名的文件查验得到")
    void signatures_stand_on_the_paper() throws IOException {
        var issued = issue(DocumentKind.INTERVIEW_RECORD);
        var pages = signing(issued).get("pages").asInt();

        assertThat(sign(issued, "被询问人", "赵小禾", Map.of()).statusCode()).isEqualTo(201);
        assertThat(sign(issued, "询问人", "李守正", Map.of()).statusCode()).isEqualTo(201);
        assertThat(sign(issued, "记录人", "王秉公", Map.of()).statusCode()).isEqualTo(201);

        var pdf = officer.download("/api/documents/" + issued.id() + "/pdf").body();
        Press.keep("signed-interview", pdf);
        assertThat(Press.textOf(pdf))
                .contains("签名页", "赵小禾", signing(issued).get("textDigest").asString());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages + 1);
        }
        var found = ask(issued, "?digest=" + TextDigest.of(pdf, 0));
        assertThat(found.get("matches").asBoolean()).isTrue();
        assertThat(found.get("signatures").get("signed").toString()).isEqualTo("[\"被询问人\",\"询问人\",\"记录人\"]");
        assertThat(found.get("signatures").get("isSameText").asBoolean()).isTrue();
        assertThat(found.toString()).doesNotContain("赵小禾", "李守正");
    }

    @Test
    @DisplayName("签的文字改了：查验说不相符")
    void a_changed_text_no_longer_matches() throws Exception {
        var issued = issue(DocumentKind.INTERVIEW_RECORD);
        sign(issued, "被询问人", "赵小禾", Map.of());

        var signed = signing(issued).get("textDigest").asString();
        change(issued, "repeat('0', 64)");
        var changed = ask(issued, "");
        change(issued, "'" + signed + "'");

        assertThat(changed.get("signatures").get("isSameText").asBoolean()).isFalse();
        assertThat(ask(issued, "").get("signatures").get("isSameText").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("前面的人签过以后文字改了：后面的人签不了，说明有人改动过")
    void nobody_signs_another_text_than_those_before() throws Exception {
        var issued = issue(DocumentKind.INTERVIEW_RECORD);
        sign(issued, "被询问人", "赵小禾", Map.of());
        change(issued, "repeat('0', 64)");

        var refused = sign(issued, "询问人", "李守正", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("有人改动过", "签名没有保存");
    }

    @Test
    @DisplayName("三人同时签：三人的签名都在文书上；同一人点两次只算一次")
    void signatures_given_at_once_are_all_kept() throws Exception {
        var issued = issue(DocumentKind.INTERVIEW_RECORD);
        var bodies = List.of(
                body(issued, "被询问人", "赵小禾", Map.of()),
                body(issued, "询问人", "李守正", Map.of()),
                body(issued, "询问人", "李守正", Map.of()),
                body(issued, "记录人", "王秉公", Map.of()));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = pool.invokeAll(bodies.stream()
                    .<Callable<Integer>>map(
                            body -> () -> officer.post("/api/documents/" + issued.id() + "/signatures", body)
                                    .statusCode())
                    .toList());

            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 201, 201, 409);
        }

        assertThat(Press.textOf(officer.download("/api/documents/" + issued.id() + "/pdf")
                        .body()))
                .contains("赵小禾", "李守正", "王秉公", "签名以前逐页看过");
    }

    /** As only the owner of the database can. */
    private void change(IssuedDocument issued, String digest) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.getRequiredProperty("ZHIHENG_DB_URL"),
                        environment.getRequiredProperty("ZHIHENG_DB_USER"),
                        environment.getRequiredProperty("ZHIHENG_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update documents.screen_signature set text_digest = %s where document_id = '%s'"
                                    .formatted(digest, issued.id().id())))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("拒绝签名：原因和见证人必填，签名页上写明；之后愿意签的可以签")
    void a_refusal_is_recorded() throws IOException {
        var issued = issue(DocumentKind.SCENE_RECORD);
        var part = "当事人（在场人）";

        assertThat(sign(issued, part, "赵小禾", Map.of("refused", true)).body()).contains("请写明拒绝签名的原因");
        assertThat(sign(issued, part, "赵小禾", Map.of("refused", true, "reason", "认为数量不对"))
                        .body())
                .contains("请写明见证人");
        assertThat(sign(issued, part, "赵小禾", Map.of("refused", true, "pagesRead", 0))
                        .body())
                .contains("把全文给对方看过，再记录拒绝签名");
        var refusal = Map.<String, Object>of("refused", true, "reason", "认为数量不对", "witness", "村委会委员孙某");
        assertThat(sign(issued, part, "赵小禾", refusal).statusCode()).isEqualTo(201);

        assertThat(Press.textOf(officer.download("/api/documents/" + issued.id() + "/pdf")
                        .body()))
                .contains("拒绝签名。原因：认为数量不对", "见证：村委会委员孙某", "拒绝以前逐页看过", "不表示认可文书的内容")
                .doesNotContain("签名的人在屏幕上逐页读完");
        assertThat(ask(issued, "").get("signatures").get("refused").toString()).contains(part);
        assertThat(sign(issued, part, "赵小禾", Map.of()).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("没有读完、读的不是这一份、空白、不是这份文书的签名栏、已经签过、作废：都不收，说明怎样才行")
    void what_does_not_count_is_refused() {
        var issued = issue(DocumentKind.INTERVIEW_RECORD);

        assertThat(sign(issued, "被询问人", "赵小禾", Map.of("pagesRead", 0)).body()).contains("请翻到最后一页再签名");
        assertThat(sign(issued, "被询问人", "赵小禾", Map.of("textDigest", "0".repeat(64)))
                        .statusCode())
                .isEqualTo(409);
        assertThat(sign(issued, "被询问人", "赵小禾", Map.of("picture", base64(Pictures.blank())))
                        .body())
                .contains("空白");
        assertThat(sign(issued, "被询问人", "赵小禾", Map.of("picture", "!!")).statusCode())
                .isEqualTo(422);
        assertThat(sign(issued, "被询问人", "赵小禾", Map.of("strokes", List.of())).statusCode())
                .isEqualTo(422);
        assertThat(sign(issued, "被询问人", " ", Map.of()).body()).contains("姓名");
        assertThat(sign(issued, "主持人", "赵小禾", Map.of()).body()).contains("没有“主持人”签名栏", "被询问人、询问人、记录人");
        assertThat(signing(issued).get("signatures").size()).isZero();
        assertThat(sign(issued, "被询问人", "赵小禾", Map.of()).statusCode()).isEqualTo(201);
        assertThat(sign(issued, "被询问人", "赵小禾", Map.of()).statusCode()).isEqualTo(409);
        within(() -> {
            documents.voidDocument(issued.id(), "日期写错", Samples.ON.plusDays(1));
            return true;
        });
        assertThat(sign(issued, "询问人", "李守正", Map.of()).body()).contains("已经作废");
    }

    @Test
    @DisplayName("三百字的名字排得下；决定书没有签名栏")
    void a_long_name_has_room() throws IOException {
        var issued = issue(DocumentKind.EDUCATION_RECORD);
        var name = "长".repeat(300);

        assertThat(sign(issued, "当事人", name, Map.of()).statusCode()).isEqualTo(201);
        assertThat(sign(issued, "当事人", name + "长", Map.of()).statusCode()).isEqualTo(422);

        assertThat(Words.compact(Press.textOf(officer.download("/api/documents/" + issued.id() + "/pdf")
                        .body())))
                .contains(name);
        assertThat(sign(issue(DocumentKind.PENALTY_DECISION), "当事人", "赵小禾", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("逐页看图；没有的页 404；别的机关、监督人员签不了也看不到")
    void pages_are_shown_one_by_one() {
        var issued = issue(DocumentKind.INTERVIEW_RECORD);
        var stranger = Client.signedIn(port, accounts, Role.OFFICER, RecordId.create(140431));
        var supervisor = Client.signedIn(port, accounts, Role.SUPERVISOR, organ);
        var route = "/api/documents/" + issued.id();

        assertThat(officer.download(route + "/page").headers().firstValue("Content-Type"))
                .hasValue("image/png");
        assertThat(officer.download(route + "/page?number=99").statusCode()).isEqualTo(404);
        assertThat(stranger.get(route + "/signing").statusCode()).isEqualTo(404);
        assertThat(stranger.get(route + "/page").statusCode()).isEqualTo(404);
        assertThat(stranger.post(route + "/signatures", body(issued, "被询问人", "赵小禾", Map.of()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(supervisor.get(route + "/signing").statusCode()).isEqualTo(403);
    }

    private java.net.http.HttpResponse<String> sign(
            IssuedDocument issued, String part, String signer, Map<String, ?> other) {
        return officer.post("/api/documents/" + issued.id() + "/signatures", body(issued, part, signer, other));
    }

    private String body(IssuedDocument issued, String part, String signer, Map<String, ?> other) {
        var shown = signing(issued);
        var body = new HashMap<String, Object>(Map.of(
                "part", part,
                "signer", signer,
                "textDigest", shown.get("textDigest").asString(),
                "pagesRead", shown.get("pages").asInt(),
                "refused", false,
                "picture", base64(Pictures.signature()),
                "strokes", List.of(points(0), points(400))));
        body.putAll(other);
        return json.writeValueAsString(body);
    }

    private static List<List<Integer>> points(int from) {
        return List.of(List.of(20, 100, from), List.of(60, 70, from + 16), List.of(140, 20, from + 33));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private JsonNode signing(IssuedDocument issued) {
        return json.readTree(
                officer.get("/api/documents/" + issued.id() + "/signing").body());
    }

    private JsonNode ask(IssuedDocument issued, String query) {
        return json.readTree(new Client(port)
                .get("/api/public/documents/" + issued.token() + query)
                .body());
    }

    private IssuedDocument issue(DocumentKind kind) {
        return within(() -> transaction.<IssuedDocument>execute(
                status -> documents.issue(kind, RecordId.create(140431), organ, Samples.of(kind), Samples.ON)));
    }

    private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
        return new Scope(140431, 140431, organ.id().toString(), organ.id().toString(), "zhang").call(work);
    }
}
