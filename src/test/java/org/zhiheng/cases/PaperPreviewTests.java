package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("办理之前预览文书：看得到内容，不编号，不保存")
class PaperPreviewTests {

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
    @DisplayName("当场处罚：预览里有事实、当事人和水印，没有查验码；什么都没有存，文号紧接着上一个")
    void the_preview_stores_nothing() throws IOException {
        var before = ordinal(
                officer.post("/api/cases/decide-on-the-spot", decision(true)).body());
        var rows = rows();

        var preview = officer.downloadFor("/api/cases/decide-on-the-spot/preview", decision(true));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(text(preview.body()))
                .contains("未按规定培训从业人员", "沁源示例矿业有限公司", "预览", "（待编）号", "500元")
                .doesNotContain("查验码");
        assertThat(rows()).isEqualTo(rows);
        assertThat(ordinal(officer.post("/api/cases/decide-on-the-spot", decision(true))
                        .body()))
                .isEqualTo(before + 1);
    }

    @Test
    @DisplayName("预览和办理一样核对：没有出示证件的说缺什么，没有权力的说由谁办理，都不留痕迹")
    void the_preview_is_refused_as_the_act_is() {
        var unitHead = county.at(ORGAN, Role.UNIT_HEAD);
        var rows = rows();

        var unlawful = officer.post("/api/cases/decide-on-the-spot/preview", decision(false));
        var powerless = unitHead.post("/api/cases/decide-on-the-spot/preview", decision(true));

        assertThat(unlawful.statusCode()).isEqualTo(422);
        assertThat(unlawful.body()).contains("第五十二条第一款");
        assertThat(powerless.statusCode()).isEqualTo(403);
        assertThat(powerless.body()).contains("须由本案的执法人员办理");
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    @DisplayName("不制作文书的行为没有预览；别的机关的案件看不到")
    void some_acts_make_no_paper() {
        var view = JSON.readTree(
                officer.post("/api/cases/decide-on-the-spot", decision(true)).body());
        var note = "/api/cases/" + view.get("id").asString() + "/add-note/preview";
        var stranger = county.at(County.MARKET, Role.OFFICER);

        assertThat(officer.post(note, "{\"text\": \"记\"}").statusCode()).isEqualTo(204);
        assertThat(stranger.post(note, "{\"text\": \"记\"}").statusCode()).isEqualTo(404);
    }

    private String decision(boolean identityShown) {
        return JSON.writeValueAsString(Map.ofEntries(
                Map.entry(
                        "party",
                        Map.of(
                                "name",
                                "沁源示例矿业有限公司",
                                "kind",
                                "LEGAL_PERSON",
                                "idNumber",
                                County.freshCode(),
                                "address",
                                "沁源县示例路")),
                Map.entry("matter", county.matter("CF-0201").toString()),
                Map.entry("at", "2026-03-03T08:00"),
                Map.entry("place", "某地"),
                Map.entry("facts", "未按规定培训从业人员"),
                Map.entry("officers", county.officers(ORGAN)),
                Map.entry("identityShown", identityShown),
                Map.entry("toldOrally", true),
                Map.entry("statement", "无"),
                Map.entry("penalties", List.of(Map.of("kind", "fine", "amountFen", 50_000))),
                Map.entry("performance", "十五日内缴至银行"),
                Map.entry("warningReason", "试")));
    }

    private List<Long> rows() {
        var sql = context.getBean(JdbcClient.class);
        return Scope.all()
                .call(() -> List.of(
                                "cases.case_act",
                                "documents.document",
                                "documents.printed_document",
                                "files.stored_file",
                                "audit.entry")
                        .stream()
                        .map(table -> sql.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .toList());
    }

    private static int ordinal(String body) {
        var number = JSON.readTree(body).get("number").asString();
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
