package org.zhiheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("行动计划：导入、看板、报告，各角色各尽其责")
class PlanDoorTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Organs organs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private Organ bureau;
    private Organ township;
    private Client supervisor;
    private String name;
    private String plan;

    @BeforeEach
    void a_county_with_a_plan() {
        bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        township = anOrgan()
                .named("云岭县第" + COUNT.incrementAndGet() + "乡人民政府")
                .kind(Kind.TOWNSHIP)
                .at(Level.TOWNSHIP, 140431)
                .addTo(organs);
        supervisor = signedIn(Role.SUPERVISOR, bureau);
        name = "便民计划" + COUNT.get();
        plan = read(supervisor.post("/api/plans", body(FictionalList.text(), name, true)), 201)
                .get("id")
                .asString();
    }

    @Test
    @DisplayName("先看读懂了什么，确认后才存")
    void nothing_is_stored_before_it_is_confirmed() {
        var broken = FictionalList.text().replace("（10）更新设备", "（1@更##");

        var preview = read(
                supervisor.post("/api/plans/preview", JsonMapper.shared().writeValueAsString(Map.of("text", broken))),
                200);
        var refused = supervisor.post("/api/plans", body(broken, "未确认的计划", false));

        assertThat(preview.get("measures")).hasSize(11);
        assertThat(preview.get("unreadable").get(0).get("text").asString()).isEqualTo("（1@更##");
        assertThat(preview.get("remarks").get(0).asString()).contains("缺第 10 号");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("确认");
        assertThat(supervisor.get("/api/plans").body()).doesNotContain("未确认的计划");
    }

    @Test
    @DisplayName("上传文件与粘贴文字一样，GBK 文件也认得")
    void a_file_is_previewed_as_its_text() {
        var gbk = FictionalList.text().getBytes(Charset.forName("GBK"));

        var uploaded = read(supervisor.upload("/api/plans/preview", "list.txt", gbk), 200);

        assertThat(uploaded.get("measures")).hasSize(12);
        assertThat(uploaded.get("unreadable")).isEmpty();
    }

    @Test
    @DisplayName("存下的举措与读懂的一样，有自动数据的带着数据")
    void measures_are_listed_with_state_and_figures() {
        var measures = read(supervisor.get("/api/plans/" + plan + "/measures"), 200);

        assertThat(measures.get("total").asString()).isEqualTo("12");
        var second = measures.get("items").get(1);
        assertThat(second.get("number").asInt()).isEqualTo(2);
        assertThat(second.get("due").asString()).isEqualTo("2024-06-30");
        assertThat(second.get("responsible").get(2).asString()).isEqualTo("各乡镇");
        assertThat(second.get("state").asString()).isEqualTo("overdue");
        assertThat(second.get("stateLabel").asString()).isEqualTo("逾期");
        assertThat(measures.get("items").get(5).get("figures").toString()).contains("training-townships");
    }

    @Test
    @DisplayName("按状态、期限、部分、单位筛选；看不懂的筛选条件说明怎么写")
    void lists_are_narrowed() {
        assertThat(numbers("?state=overdue")).containsExactly(2, 5, 7, 8, 10);
        assertThat(numbers("?due=2024-12-31")).containsExactly(2, 5);
        assertThat(numbers("?due=none&part=1")).containsExactly(1, 3, 4);
        assertThat(numbers("?unit=%E5%8E%BF%E4%BA%BA%E7%A4%BE%E5%B1%80")).containsExactly(5, 6);
        assertThat(supervisor.get("/api/plans/" + plan + "/measures?state=lost").statusCode())
                .isEqualTo(422);
        assertThat(supervisor
                        .get("/api/plans/" + plan + "/measures?due=soonish")
                        .body())
                .contains("2024-12-31");
    }

    @Test
    @DisplayName("看板：按部分、单位、状态计数，合得上")
    void the_board_counts() {
        var board = read(supervisor.get("/api/plans/" + plan + "/board"), 200);

        assertThat(board.get("byPart")).hasSize(4);
        assertThat(board.get("byPart").get(0).get("total").asInt()).isEqualTo(4);
        assertThat(board.get("byPart").get(0).get("overdue").asInt()).isEqualTo(1);
        assertThat(board.get("byUnit").toString()).contains("县纪委监委");
        assertThat(board.get("byState").get(0).get("total").asInt()
                        + board.get("byState").get(3).get("total").asInt())
                .isEqualTo(12);
    }

    @Test
    @DisplayName("责任单位的负责人报告进展，状态随之变；不是责任单位的不能报")
    void responsible_units_report() {
        var head = signedIn(Role.ORGAN_HEAD, township);

        var reported = read(head.post(reports(2), report("done", "各村窗口已开")), 201);

        assertThat(reported.get("measure").get("state").asString()).isEqualTo("done");
        assertThat(reported.get("reports").get(0).get("organName").asString()).isEqualTo(township.name());
        assertThat(reported.get("mayReport").asBoolean()).isTrue();
        var refused = head.post(reports(12), report("done", "不是我们的事"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("县人民政府办公室");
    }

    @Test
    @DisplayName("报告附的材料，全县看得到报告的人都打得开；外县、管理员打不开；别的文件借不了这个地址")
    void attachments_are_read_with_their_report() {
        var head = signedIn(Role.ORGAN_HEAD, township);
        var proof = kept(head.upload("台账.txt", "各村台账".getBytes(StandardCharsets.UTF_8)));
        var other = kept(head.upload("草稿.txt", "还没有报".getBytes(StandardCharsets.UTF_8)));
        var report = read(head.post(reports(2), """
                {"state": "done", "text": "窗口已开", "attachments": ["%s"]}
                """.formatted(proof)), 201)
                .get("reports")
                .get(0);
        var href = report.get("attachments").get(0).get("href").asString();

        var elsewhere = anOrgan().kind(Kind.TOWNSHIP).at(Level.TOWNSHIP, 140431).addTo(organs);
        var opened = signedIn(Role.OFFICER, elsewhere).get(href);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo("各村台账");
        var neighbours =
                anOrgan().kind(Kind.JUSTICE_BUREAU).at(Level.COUNTY, 140430).addTo(organs);
        assertThat(signedIn(Role.SUPERVISOR, neighbours).get(href).statusCode()).isEqualTo(404);
        assertThat(signedIn(Role.SYSTEM_ADMIN, township).get(href).statusCode()).isEqualTo(403);
        assertThat(head.get(href.replace(proof, other)).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("报告要写明内容和进展，不能报告还没有到的日子")
    void a_report_must_say_something() {
        var answer = supervisor.post(reports(1), """
                {"text": " ", "on": "2999-01-01"}
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"text\"", "\"state\"", "\"on\"");
        assertThat(supervisor.post(reports(1), report("finished", "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("执法人员、领导、司法所、管理员只看不写；没有登录的看不到")
    void others_read_only() {
        for (var role : new Role[] {Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.JUSTICE_OFFICE, Role.SYSTEM_ADMIN}) {
            var reader = signedIn(role, township);
            assertThat(reader.get("/api/plans/" + plan).statusCode()).isEqualTo(200);
            assertThat(reader.post(reports(2), report("done", "x")).statusCode())
                    .isEqualTo(403);
            assertThat(reader.post("/api/plans", body(FictionalList.text(), "y", true))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(new Client(port).get("/api/plans").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("外县看不到本县的计划；上级司法局看得到但不能改")
    void a_plan_belongs_to_its_region() {
        var elsewhere = signedIn(
                Role.SUPERVISOR,
                anOrgan().kind(Kind.JUSTICE_BUREAU).at(Level.COUNTY, 140430).addTo(organs));
        var city = signedIn(
                Role.SUPERVISOR,
                anOrgan().kind(Kind.JUSTICE_BUREAU).at(Level.CITY, 140400).addTo(organs));

        assertThat(elsewhere.get("/api/plans/" + plan).statusCode()).isEqualTo(404);
        assertThat(city.get("/api/plans/" + plan).statusCode()).isEqualTo(200);
        assertThat(city.put("/api/plans/" + plan + "/measures/1", changed("改"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(city.post(reports(2), report("done", "x")).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("修改留下历次内容；两人同时改，后到的被拒绝；不带版本号不受理")
    void changes_leave_every_version() {
        var path = "/api/plans/" + plan + "/measures/1";

        var after = read(supervisor.put(path, changed("张贴办事指南"), "If-Match", "\"1\""), 200);

        assertThat(after.get("version").asInt()).isEqualTo(2);
        assertThat(after.get("history")).hasSize(2);
        assertThat(after.get("history").get(1).get("entry").get("title").asString())
                .isEqualTo("公布办事指南");
        assertThat(supervisor.put(path, changed("又改"), "If-Match", "\"1\"").statusCode())
                .isEqualTo(409);
        assertThat(supervisor.put(path, changed("又改")).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("同名的计划不能再导入；重号的清单不能存")
    void a_list_is_stored_once() {
        var again = supervisor.post("/api/plans", body(FictionalList.text(), name, true));
        var doubled = supervisor.post("/api/plans", body(FictionalList.text().replace("（4）陪", "（5）陪"), "重号的计划", true));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(doubled.statusCode()).isEqualTo(422);
        assertThat(doubled.body()).contains("举措编号 5 不止一条");
    }

    @Test
    @DisplayName("报告和历次内容只增不改，应用账号没有这个权限")
    void reports_are_only_added() {
        supervisor.post(reports(1), report("under-way", "已开始"));

        for (var statement : new String[] {
            "update plans.report set text = 'x'",
            "delete from plans.report",
            "update plans.measure_change set reason = 'x'"
        }) {
            assertThat(catchThrowable(() -> Scope.all()
                            .run(() -> transaction.executeWithoutResult(
                                    status -> sql.sql(statement).update()))))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private List<Integer> numbers(String query) {
        return read(supervisor.get("/api/plans/" + plan + "/measures" + query), 200)
                .get("items")
                .valueStream()
                .map(item -> item.get("number").asInt())
                .toList();
    }

    private static String kept(HttpResponse<String> answer) {
        return read(answer, 201).get("id").asString();
    }

    private String reports(int measure) {
        return "/api/plans/" + plan + "/measures/" + measure + "/reports";
    }

    private static String report(String state, String text) {
        return """
                {"state": "%s", "text": "%s"}
                """.formatted(state, text);
    }

    private static String changed(String title) {
        return """
                {"title": "%s", "text": "", "part": 1, "indicator": 1, "responsible": ["县民政局"], "reason": "写得更准"}
                """.formatted(title);
    }

    private static String body(String text, String name, boolean confirmed) {
        return JsonMapper.shared().writeValueAsString(Map.of("text", text, "name", name, "confirmed", confirmed));
    }

    private Client signedIn(Role role, Organ organ) {
        return Client.signedIn(port, accounts, role, organ.id());
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
