package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("文书：一次排版，人人得到同一份，凭码查验")
class PrintingTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    private final RecordId organ = RecordId.create(140431);
    private final RecordId record = RecordId.create(140431);
    private final JsonMapper json = new JsonMapper();
    private Client officer = new Client(0);

    @BeforeEach
    void an_officer() {
        officer = signedIn(Role.OFFICER, organ);
    }

    @Test
    @DisplayName("PDF 在浏览器中显示，名字是种类和文号")
    void the_pdf_is_shown() {
        var issued = issue();

        var answer = officer.download("/api/documents/" + issued.id() + "/pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline")
                .contains("filename*=UTF-8''%E8%A1%8C%E6%94%BF%E5%A4%84%E7%BD%9A");
        assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("十人同时要，得到同一份，只留一份")
    void many_at_once_get_the_same() throws Exception {
        var issued = issue();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var made = pool.invokeAll(IntStream.range(0, 10)
                    .<Callable<byte[]>>mapToObj(one -> () -> officer.download("/api/documents/" + issued.id() + "/pdf")
                            .body())
                    .toList());

            assertThat(made)
                    .allSatisfy(one ->
                            assertThat(one.get()).isEqualTo(made.getFirst().get()));
        }
        assertThat(verify(issued, "").get("digest").asString()).hasSize(64);
    }

    @Test
    @DisplayName("只读的领导第一个打开也能排版，存在机关名下")
    void a_reader_may_be_the_first() {
        var issued = issue();
        var leader = signedIn(Role.LEADER, organ);

        assertThat(leader.download("/api/documents/" + issued.id() + "/pdf").statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("别的机关看不到")
    void not_for_another_organ() {
        var issued = issue();
        var stranger = signedIn(Role.OFFICER, RecordId.create(140431));

        assertThat(stranger.get("/api/documents/" + issued.id()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/documents/" + issued.id() + "/pdf").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/api/documents?record=" + record).body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("凭码查验：真的、摘要相符，答复里没有当事人")
    void the_token_proves_the_paper() {
        var issued = issue();
        officer.download("/api/documents/" + issued.id() + "/pdf");

        var answer = verify(issued, "");
        var digest = answer.get("digest").asString();

        assertThat(answer.get("genuine").asBoolean()).isTrue();
        assertThat(answer.get("kind").asString()).isEqualTo("行政处罚决定书");
        assertThat(answer.get("number").asString()).isEqualTo("沁市监罚决〔2026〕1号");
        assertThat(answer.get("organ").asString()).isEqualTo("沁源县市场监督管理局");
        assertThat(answer.get("on").asString()).isEqualTo("2026-06-12");
        assertThat(answer.toString()).doesNotContain("好又鲜", "赵小禾");
        assertThat(verify(issued, "?digest=" + digest).get("matches").asBoolean())
                .isTrue();
        assertThat(verify(issued, "?digest=" + "0".repeat(64)).get("matches").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("查验码带连字符也认；不存在的码得到同样形状的答复")
    void an_unknown_token_gets_the_same_shape() {
        var issued = issue();
        var typed = ask(Layout.checkText(issued.token()).toUpperCase(java.util.Locale.ROOT));

        var unknown = ask("140431" + "0".repeat(32));
        var nonsense = ask("nonsense");

        assertThat(typed.get("genuine").asBoolean()).isTrue();
        assertThat(unknown.get("genuine").asBoolean()).isFalse();
        assertThat(unknown.propertyNames()).containsExactlyElementsOf(typed.propertyNames());
        assertThat(nonsense).isEqualTo(unknown);
    }

    @Test
    @DisplayName("作废的文书：每页印着作废，查验时说明作废日期，原件摘要不变")
    void a_voided_paper_says_so() throws Exception {
        var issued = issue();
        officer.download("/api/documents/" + issued.id() + "/pdf");
        var before = verify(issued, "").get("digest").asString();

        within(() -> {
            documents.voidDocument(issued.id(), "当事人名称写错", Samples.ON.plusDays(1));
            return true;
        });
        var pdf = officer.download("/api/documents/" + issued.id() + "/pdf").body();

        Press.keep("voided", pdf);
        assertThat(Press.textOf(pdf).split("作废", -1)).hasSizeGreaterThanOrEqualTo(3);
        var after = verify(issued, "");
        assertThat(after.get("voidedOn").asString()).isEqualTo("2026-06-13");
        assertThat(after.get("digest").asString()).isEqualTo(before);
    }

    @Test
    @DisplayName("签过字的扫描件关联到文书，列表里看得到；同一件不能关联两次；文本不行")
    void a_signed_paper_comes_back() {
        var issued = issue();
        var colleague = Client.signedIn(port, accounts, Role.OFFICER, organ);
        var scan = idIn(officer.upload("签字.pdf", "%PDF-1.7 x".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .body());
        var text = idIn(officer.upload("签字.txt", "abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .body());
        var route = "/api/documents/" + issued.id() + "/scan";

        assertThat(officer.post(route, body(scan)).statusCode()).isEqualTo(201);
        assertThat(officer.post(route, body(scan)).statusCode()).isEqualTo(409);
        assertThat(officer.post(route, body(text)).statusCode()).isEqualTo(422);
        assertThat(officer.get("/api/documents?record=" + record).body()).contains("/api/files/" + scan, "张三");
        var colleagues = idIn(colleague
                .upload("同事的.pdf", "%PDF-1.7 y".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .body());
        assertThat(officer.post(route, body(colleagues)).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/api/files/" + scan).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("打印一套：决定书三份、次序不变；双面打印每份从新的一张纸开始；没有选、份数不对的说明怎样才行")
    void copies_for_the_printer() throws Exception {
        var one = issue();
        var other = within(() -> transaction.<IssuedDocument>execute(status -> documents.issue(
                DocumentKind.DELIVERY_RECEIPT, record, organ, Samples.of(DocumentKind.DELIVERY_RECEIPT), Samples.ON)));

        assertThat(pagesOf(set(
                        "[{\"document\":\"%s\",\"copies\":3},{\"document\":\"%s\",\"copies\":1}]", one, other, false)))
                .containsExactly("决", "决", "决", "决", "决", "决", "决", "决", "决", "回");
        assertThat(pagesOf(set(
                        "[{\"document\":\"%s\",\"copies\":2},{\"document\":\"%s\",\"copies\":1}]", one, other, true)))
                .containsExactly("决", "决", "决", "空", "决", "决", "决", "空", "回", "空");
        assertThat(officer.post("/api/documents/print-set", "{\"items\":[],\"doubleSided\":true}")
                        .body())
                .contains("请选择要打印的文书");
        assertThat(set("[{\"document\":\"%s\",\"copies\":0},{\"document\":\"%s\",\"copies\":21}]", one, other, true))
                .asString()
                .contains("每份文书打印 1 到 20 份");
    }

    private byte[] set(String items, IssuedDocument one, IssuedDocument other, boolean doubleSided) {
        var body = "{\"items\":" + items.formatted(one.id(), other.id()) + ",\"doubleSided\":" + doubleSided + "}";
        return officer.downloadFor("/api/documents/print-set", body).body();
    }

    /** Which paper each page is of. */
    private static List<String> pagesOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var reader = new PDFTextStripper();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                var text = reader.getText(document);
                pages.add(text.isBlank() ? "空" : text.contains("送达回证") ? "回" : "决");
            }
            return pages;
        }
    }

    private IssuedDocument issue() {
        return within(() -> transaction.<IssuedDocument>execute(status -> documents.issue(
                DocumentKind.PENALTY_DECISION, record, organ, Samples.of(DocumentKind.PENALTY_DECISION), Samples.ON)));
    }

    private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
        return new Scope(140431, 140431, organ.id().toString(), organ.id().toString(), "zhang").call(work);
    }

    private JsonNode verify(IssuedDocument issued, String query) {
        return ask(issued.token() + query);
    }

    private JsonNode ask(String token) {
        var answer = new Client(port).get("/api/public/documents/" + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private String body(String file) {
        return json.writeValueAsString(Map.of("file", file));
    }

    private static String idIn(String body) {
        return body.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
    }

    private Client signedIn(Role role, RecordId at) {
        var name = "d" + at.id().toString().substring(24) + role.key().charAt(0);
        var account = Scope.all().call(() -> accounts.create(new NewAccount(name, "张三", role, at, null), false));
        var client = new Client(port);
        assertThat(client.signIn(account.name(), account.password()).statusCode())
                .isEqualTo(200);
        return client;
    }
}
