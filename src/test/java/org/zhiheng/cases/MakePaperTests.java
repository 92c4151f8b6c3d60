package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("制作其他文书：长名称排得下，别的机关办不了也看不到")
class MakePaperTests {

    private static final String ORGAN = "沁源县应急管理局";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private County county;
    private Client officer;

    @BeforeEach
    void sign_in() {
        county = new County(context, port);
        county.itIs("2026-03-03");
        officer = county.at(ORGAN, Role.OFFICER);
    }

    @Test
    @DisplayName("当事人的名称和收件单位写到最长，文书上一个字不少；再多一个字说明怎样才行")
    void the_longest_names_are_printed_in_full() throws IOException {
        var name = "长".repeat(300);
        var opened = opened(name);
        var addressee = "宽".repeat(200);

        var notice = made(officer, opened, "INTERVIEW_NOTICE", null);
        assertThat(notice.statusCode()).as(notice.body()).isEqualTo(200);
        var letter = made(officer, JSON.readTree(notice.body()), "ASSISTANCE_REQUEST", addressee);
        assertThat(letter.statusCode()).as(letter.body()).isEqualTo(200);

        assertThat(text(letter.body(), "interview-notice")).contains(name);
        assertThat(text(letter.body(), "assistance-request")).contains(addressee);
        assertThat(made(officer, JSON.readTree(letter.body()), "ASSISTANCE_REQUEST", addressee + "宽")
                        .body())
                .contains("addressee", "200");
    }

    @Test
    @DisplayName("邻近机关的执法人员和负责人：办理、预览、取文书都是没有找到")
    void a_neighbour_finds_nothing() {
        var opened = opened("沁源示例矿业有限公司");
        var made = JSON.readTree(
                made(officer, opened, "ASSISTANCE_REQUEST", "沁县应急管理局").body());
        var pdf = paper(made, "assistance-request");

        for (var role : new Role[] {Role.OFFICER, Role.ORGAN_HEAD}) {
            var neighbour = county.at(County.MARKET, role);
            assertThat(made(neighbour, made, "ASSISTANCE_REQUEST", "某局").statusCode())
                    .isEqualTo(404);
            assertThat(neighbour
                            .post(route(made) + "/preview", body("ASSISTANCE_REQUEST", "某局"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(neighbour.download(pdf).statusCode()).isEqualTo(404);
        }
        assertThat(officer.download(pdf).statusCode()).isEqualTo(200);
    }

    private JsonNode opened(String party) {
        var clue = officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-03-02", "title": "涉嫌违法", "place": "某地", "facts": "某事"}
                """);
        var answers = new HashMap<String, Object>(Map.of(
                "party",
                        Map.of(
                                "name",
                                party,
                                "kind",
                                "LEGAL_PERSON",
                                "idNumber",
                                County.freshCode(),
                                "address",
                                "沁源县示例路"),
                "matter", county.matter("CF-0201").toString(),
                "violatedFrom", "2026-03-01",
                "violatedUntil", "2026-03-01",
                "discoveredOn", "2026-03-02",
                "harm", false,
                "place", "某地",
                "facts", "某事",
                "proposal", "OPEN",
                "opinion", "立"));
        answers.put("officers", county.officers(ORGAN));
        var verified = taken(officer, JSON.readTree(clue.body()), "verify-clue", JSON.writeValueAsString(answers));
        return taken(county.at(ORGAN, Role.ORGAN_HEAD), verified, "open-case", "{\"opinion\": \"同意\"}");
    }

    private static JsonNode taken(Client by, JsonNode view, String act, String body) {
        var answer = by.post(
                "/api/cases/" + view.get("id").asString() + "/" + act,
                body,
                "If-Match",
                "\"" + view.get("version").asInt() + "\"");
        assertThat(answer.statusCode()).as(act + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> made(Client by, JsonNode view, String kind, @Nullable String addressee) {
        return by.post(
                route(view),
                body(kind, addressee),
                "If-Match",
                "\"" + view.get("version").asInt() + "\"");
    }

    private static String route(JsonNode view) {
        return "/api/cases/" + view.get("id").asString() + "/make-paper";
    }

    private static String body(String kind, @Nullable String addressee) {
        var answers = new HashMap<String, Object>(Map.of("kind", kind, "body", "请协助查明。"));
        if (addressee != null) {
            answers.put("addressee", addressee);
        }
        return JSON.writeValueAsString(answers);
    }

    private static String paper(JsonNode view, String kind) {
        return view.get("documents")
                .valueStream()
                .filter(paper -> paper.get("kind").asString().equals(kind))
                .map(paper -> paper.get("pdf").asString())
                .findFirst()
                .orElseThrow();
    }

    private String text(String view, String kind) throws IOException {
        var pdf = officer.download(paper(JSON.readTree(view), kind)).body();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
