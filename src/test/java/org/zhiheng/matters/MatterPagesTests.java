package org.zhiheng.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;

@OnPostgres
@DisplayName("事项目录的页面、公布和导入")
class MatterPagesTests {

    private static final List<String> HEADINGS =
            List.of("事项编码", "违法行为", "执法领域", "实施机关", "处罚依据", "处罚种类和幅度", "公布日期", "有效期起", "有效期止");

    @Autowired
    private Organs organs;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Organ department;
    private Organ bureau;
    private Client head;
    private String mark;

    @BeforeEach
    void a_department_and_its_head() {
        department = anOrgan().addTo(organs);
        bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        head = Client.signedIn(port, accounts, Role.ORGAN_HEAD, department.id());
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("机关负责人维护本机关的事项：依据写着摘要和现行与否，幅度用文字，别人改过要先刷新")
    void the_head_keeps_the_own_matters() {
        var made = head.post("/api/matters", entry(department, "2026-03-03", null));
        var id = id(made.body());

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body())
                .contains(
                        "《食品安全法》第一百二十四条第一款第五项",
                        "\"inForce\":true",
                        "起施行",
                        "罚款 50,000 元以上 100,000 元以下",
                        "\"usable\":[]");
        assertThat(head.put("/api/matters/" + id, entry(department, "2026-03-03", "2026-12-31"), "If-Match", "\"1\"")
                        .body())
                .contains("\"version\":2", "\"until\":\"2026-12-31\"");
        assertThat(head.put("/api/matters/" + id, entry(department, "2026-03-03", null), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("别的机关的负责人不能改，司法局可以；执法人员只能看")
    void who_may_write() {
        var id = id(
                head.post("/api/matters", entry(department, "2026-03-03", null)).body());
        var other = Client.signedIn(
                port, accounts, Role.ORGAN_HEAD, anOrgan().addTo(organs).id());
        var officer = Client.signedIn(port, accounts, Role.OFFICER, department.id());
        var supervisor = Client.signedIn(port, accounts, Role.SUPERVISOR, bureau.id());
        var change = entry(department, "2026-03-03", null);

        assertThat(other.put("/api/matters/" + id, change, "If-Match", "\"1\"").statusCode())
                .isEqualTo(403);
        assertThat(other.post("/api/matters", change).statusCode()).isEqualTo(403);
        assertThat(officer.put("/api/matters/" + id, change, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.get("/api/matters/" + id).body()).contains("\"version\":1");
        assertThat(supervisor
                        .put("/api/matters/" + id, change, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("几个机关共同实施的事项，任何一个机关的负责人都不能单独改，也不能把自己的改成共同的；司法局可以")
    void a_shared_matter_is_kept_by_the_justice_bureau() {
        var other = anOrgan().addTo(organs);
        var supervisor = Client.signedIn(port, accounts, Role.SUPERVISOR, bureau.id());
        var own = entry(department, "2026-03-03", null);
        var shared = own.replace("\"organs\": [", "\"organs\": [\"" + other.id() + "\", ");
        var id = id(head.post("/api/matters", own).body());

        var sharing = head.put("/api/matters/" + id, shared, "If-Match", "\"1\"");
        assertThat(sharing.statusCode()).isEqualTo(403);
        assertThat(sharing.body()).contains("由 2 个机关共同实施", "请由司法行政部门维护");
        assertThat(supervisor
                        .put("/api/matters/" + id, shared, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        var taking = head.put("/api/matters/" + id, own, "If-Match", "\"2\"");
        assertThat(taking.statusCode()).isEqualTo(403);
        assertThat(taking.body()).contains("由 2 个机关共同实施");
        assertThat(head.get("/api/matters/" + id).body()).contains("\"version\":2", other.name());
        mark = UUID.randomUUID().toString().substring(0, 8);
        assertThat(head.post(
                                "/api/matters",
                                entry(department, "2026-03-03", null)
                                        .replace("\"organs\": [", "\"organs\": [\"" + other.id() + "\", "))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("公众只看得到已公布且有效的：公布前一日没有，公布当日有，有效期止次日没有")
    void the_public_sees_what_is_published() {
        var published = id(
                head.post("/api/matters", entry(department, "2026-03-03", null)).body());
        mark = UUID.randomUUID().toString().substring(0, 8);
        var tomorrow = id(
                head.post("/api/matters", entry(department, "2026-03-04", null)).body());
        mark = UUID.randomUUID().toString().substring(0, 8);
        var lastDay = id(head.post("/api/matters", entry(department, "2026-01-01", "2026-03-03"))
                .body());
        mark = UUID.randomUUID().toString().substring(0, 8);
        var ended = id(head.post("/api/matters", entry(department, "2026-01-01", "2026-03-02"))
                .body());
        var anybody = new Client(port);

        var list = anybody.get("/api/public/matters?organ=" + department.id()).body();
        assertThat(list).contains(published, lastDay).doesNotContain(tomorrow).doesNotContain(ended);
        assertThat(anybody.get("/api/public/matters/" + published).body()).contains("\"entry\":null");
        assertThat(anybody.get("/api/public/matters/" + tomorrow).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/api/matters").statusCode()).isEqualTo(401);
        assertThat(head.get("/api/matters?on=2026-03-04&organ=" + department.id())
                        .body())
                .contains(tomorrow);
    }

    @Test
    @DisplayName("没有依据的、法规库里没有的、不在册的机关：一一说清，不保存")
    void bad_entries_are_refused() {
        var baseless = entry(department, "2026-03-03", null)
                .replaceFirst("\"penaltyBases\": \\[[^]]*]", "\"penaltyBases\": []");
        assertThat(head.post("/api/matters", baseless).body()).contains("第三十八条第一款");
        assertThat(head.post(
                                "/api/matters",
                                entry(department, "2026-03-03", null).replace("124.1(5)", "999"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(head.post(
                                "/api/matters",
                                entry(department, "2026-03-03", null).replace("124.1(5)", "一百"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(head.get("/api/matters?words=M" + mark).body()).contains("\"items\":[]");
    }

    @Test
    @DisplayName("导入：读不出的条款和幅度指到行和列，一条也没有进来；改对后全部进来")
    void an_import_is_whole_or_not_at_all() {
        var good = line("I1" + mark, "食品安全法 124.1(5)", "没收违法所得；罚款 50,000 元以上 100,000 元以下（货值不足一万元）");

        var answer = upload(List.of(good, line("I2" + mark, "食品安全法 999", "罚款"), line("I1" + mark, "某某文件 1", "警告；打手心")));

        assertThat(answer).contains("\"imported\":false", "\"line\":3,\"column\":\"处罚依据\"");
        assertThat(answer).contains("\"line\":4,\"column\":\"事项编码\"", "\"line\":4,\"column\":\"处罚依据\"", "打手心");
        assertThat(head.get("/api/matters?words=I1" + mark).body()).contains("\"items\":[]");

        assertThat(upload(List.of(good))).contains("\"imported\":true");
        assertThat(head.get("/api/matters?words=I1" + mark).body()).contains("罚款 50,000 元以上 100,000 元以下（货值不足一万元）");
    }

    private List<String> line(String code, String basis, String ranges) {
        return List.of(code, "测试违法行为", "市场监管", department.name(), basis, ranges, "2024-12-31", "2024-12-31", "");
    }

    private String upload(List<List<String>> lines) {
        var columns = HEADINGS.stream()
                .map(heading -> SheetColumn.optional(heading, ""))
                .toList();
        return head.upload("/api/matters/import", "matters.xlsx", SheetWriter.write("事项", columns, lines, "测试"))
                .body();
    }

    private String entry(Organ organ, String published, @Nullable String until) {
        return """
                {"code": "M%s", "name": "测试违法行为", "field": "市场监管", "organs": ["%s"],
                 "violated": [{"statute": "food-safety-law", "article": "34(10)"}],
                 "penaltyBases": [{"statute": "food-safety-law", "article": "124.1(5)"}],
                 "ranges": [{"kind": "fine", "minFen": 5000000, "maxFen": 10000000, "whom": "anyone", "optional": false}],
                 "summaryPossible": false, "major": true, "lifeSafetyOrFinance": true, "empowerments": [],
                 "publishedOn": "%s", "from": "2024-12-31", "until": %s}
                """.formatted(mark, organ.id(), published, until == null ? "null" : "\"" + until + "\"");
    }

    private static String id(String body) {
        return body.replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1");
    }
}
