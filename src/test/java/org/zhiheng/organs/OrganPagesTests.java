package org.zhiheng.organs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;

@OnPostgres
@DisplayName("机构页面和导入")
class OrganPagesTests {

    private static final List<String> HEADINGS =
            List.of("机构名称", "类型", "层级", "主体性质", "上级机构", "统一社会信用代码", "委托机关", "委托期限起", "委托期限止");

    @Autowired
    private Organs organs;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Organ bureau;
    private Client administrator;
    private String mark;

    @BeforeEach
    void an_administrator() {
        bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        administrator = Client.signedIn(port, accounts, Role.SYSTEM_ADMIN, bureau.id());
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("系统管理员建机构、改机构，别的角色不能；没有带版本号不能改")
    void only_the_system_administrator_writes() {
        var made = administrator.post("/api/organs", body("甲" + mark));
        var id = made.body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
        var change = """
                {"organ": %s, "reason": "更名"}
                """.formatted(organ("乙" + mark));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(administrator.put("/api/organs/" + id, change).statusCode()).isEqualTo(428);
        assertThat(administrator
                        .put("/api/organs/" + id, change, "If-Match", "\"1\"")
                        .body())
                .contains("乙" + mark, "\"version\":2", "更名", "\"changed\":[\"名称\",\"简称\"]");
        assertThat(administrator
                        .put("/api/organs/" + id, change, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        for (var role : List.of(Role.OFFICER, Role.SUPERVISOR, Role.SECURITY_ADMIN)) {
            var other = Client.signedIn(port, accounts, role, bureau.id());
            assertThat(other.post("/api/organs", body("丙" + mark)).statusCode()).isEqualTo(403);
            assertThat(other.get("/api/organs/" + id).body()).contains("乙" + mark);
        }
    }

    @Test
    @DisplayName("外县的机构建不了；缺名称、不认识的类型，答复说得清楚")
    void bad_input_is_told() {
        assertThat(administrator
                        .post("/api/organs", body("丁" + mark).replace("140431", "140430"))
                        .statusCode())
                .isEqualTo(403);
        var nameless = administrator.post("/api/organs", body("丁" + mark).replace("\"name\"", "\"word\""));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("organ.name", "请填写");
        assertThat(administrator
                        .post("/api/organs", body("丁" + mark).replace("department", "ministry"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(administrator.get("/api/organs?kind=ministry").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("列表按字、层级、类型筛选，树里上级在上；看得到上面的监督机关，看不到外县的")
    void the_list_and_the_tree_show_the_county() {
        var city = anOrgan().named("市局" + mark).at(Level.CITY, 140400).addTo(organs);
        var county = anOrgan().named("县局" + mark).below(city).addTo(organs);
        anOrgan().named("外县局" + mark).at(Level.COUNTY, 140430).addTo(organs);
        var officer = Client.signedIn(port, accounts, Role.OFFICER, county.id());

        assertThat(officer.get("/api/organs?words=局" + mark).body()).contains("市局", "县局", "\"total\":\"2\"");
        assertThat(officer.get("/api/organs?level=city&words=局" + mark).body())
                .contains("市局")
                .doesNotContain("\"县局");
        assertThat(officer.get("/api/organs?kind=team&words=局" + mark).body()).contains("\"items\":[]");
        assertThat(officer.get("/api/organs/tree").body()).doesNotContain("外县局" + mark);
        assertThat(officer.get("/api/organs?words=局" + mark + "&limit=1").body())
                .contains("\"next\":\"");
    }

    @Test
    @DisplayName("导入：后面的行可以引用前面的行")
    void lines_may_refer_to_the_lines_before() {
        var answer = upload(List.of(
                List.of("戊" + mark, "政府部门", "县级", "法定行政机关", bureau.name(), "", "", "", ""),
                List.of("己" + mark, "综合行政执法队", "县级", "受委托组织", "戊" + mark, "", "戊" + mark, "2025-01-01", "2027-12-31")));

        assertThat(answer).contains("委托书文号须为一至");
        assertThat(organs.findByName(140431, "戊" + mark)).isEmpty();

        assertThat(upload(List.of(
                        List.of("戊" + mark, "政府部门", "县级", "法定行政机关", bureau.name(), "", "", "", ""),
                        List.of("己" + mark, "政府部门", "县级", "法定行政机关", "戊" + mark, "", "", "", ""))))
                .contains("\"imported\":true", "\"rows\":2");
        assertThat(organs.findByName(140431, "己" + mark).orElseThrow().parent())
                .isEqualTo(organs.findByName(140431, "戊" + mark).orElseThrow().id());
    }

    @Test
    @DisplayName("导入：一行有错就全部不导入，每一处说出行号和列")
    void one_bad_line_and_nothing_comes_in() {
        var answer = upload(List.of(
                List.of("庚" + mark, "政府部门", "县级", "法定行政机关", "", "", "", "", ""),
                List.of("辛" + mark, "部委", "县级", "法定行政机关", "没有这个机构", "11140431012345671B", "", "", ""),
                List.of("庚" + mark, "政府部门", "市级", "法定行政机关", "", "11140431012345671B", "", "", "")));

        assertThat(answer).contains("\"imported\":false", "\"rows\":3");
        assertThat(answer).contains("\"line\":3,\"column\":\"类型\"", "\"line\":3,\"column\":\"上级机构\"");
        assertThat(answer).contains("\"line\":4,\"column\":\"层级\"", "\"line\":4,\"column\":\"统一社会信用代码\"", "已经有名为");
        assertThat(organs.findByName(140431, "庚" + mark)).isEmpty();
    }

    @Test
    @DisplayName("模板下载下来就是能导入的表头")
    void the_template_has_the_headings() {
        var template = administrator.download("/api/organs/import/template");

        assertThat(template.statusCode()).isEqualTo(200);
        var answer = administrator.upload("/api/organs/import", "organs.xlsx", template.body());
        assertThat(answer.body()).contains("没有数据行");
    }

    private String upload(List<List<String>> lines) {
        var columns = HEADINGS.stream()
                .map(heading -> SheetColumn.optional(heading, ""))
                .toList();
        return administrator
                .upload("/api/organs/import", "organs.xlsx", SheetWriter.write("机构", columns, lines, "测试"))
                .body();
    }

    private static String body(String name) {
        return """
                {"region": 140431, "organ": %s}
                """.formatted(organ(name));
    }

    private static String organ(String name) {
        return """
                {"name": "%1$s", "shortName": "%1$s", "kind": "department", "level": "county", "nature": "administrative",
                 "fields": ["市场监管"], "entrustments": [], "powers": []}
                """.formatted(name);
    }
}
