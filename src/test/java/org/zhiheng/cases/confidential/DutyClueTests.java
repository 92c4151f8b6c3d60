package org.zhiheng.cases.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.People;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("保密通道：公职人员职务违法犯罪线索移送监察机关，登记人和机关负责人以外谁也看不见（XX-12）")
class DutyClueTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROUTE = "/api/duty-clues";
    private static final String SUSPECT = "某镇干部甲";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LegalClock clock;

    @LocalServerPort
    private int port;

    private People people;
    private Organ organ;
    private Client recorder;
    private Client head;

    @BeforeEach
    void an_organ() {
        people = new People(context, port);
        organ = people.department;
        recorder = people.at(organ, Role.OFFICER);
        head = people.at(organ, Role.ORGAN_HEAD);
    }

    @Test
    @DisplayName("登记、批准、移送、答复，逐步办到底；每一步只办一次")
    void from_the_record_to_the_answer() {
        var clue = json(recorder.post(ROUTE, found(false)), 201);
        assertThat(clue.get("stateLabel").asString()).isEqualTo("等待负责人审批");

        var early = step(recorder, clue, "transfer", sent(today()));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("不能移送", "第十九条", "请先由机关负责人批准");

        clue = json(step(head, clue, "decision", decided(true)), 200);
        assertThat(step(head, clue, "decision", decided(true)).statusCode()).isEqualTo(409);
        clue = json(step(recorder, clue, "transfer", sent(today())), 200);
        assertThat(step(recorder, clue, "transfer", sent(today())).statusCode()).isEqualTo(409);
        clue = json(step(recorder, clue, "answer", answered(today())), 200);

        assertThat(clue.get("stateLabel").asString()).isEqualTo("已有答复");
        assertThat(clue.get("steps").size()).isEqualTo(4);
        assertThat(clue.get("steps").toString()).contains("批准移送", "沁源县监察委员会", "监收〔2026〕1号", "已经受理");
    }

    @Test
    @DisplayName("负责人不批准的写明理由，不能再移送")
    void a_declined_clue_is_not_sent() {
        var clue = json(recorder.post(ROUTE, found(false)), 201);
        var blank = step(head, clue, "decision", "{\"granted\": false}");
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("不移送的理由");

        clue = json(step(head, clue, "decision", decided(false)), 200);

        assertThat(step(recorder, clue, "transfer", sent(today())).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("没有选批准还是不移送的，不当作不移送：说出要选，线索还在等审批")
    void what_was_not_chosen_is_no_refusal() {
        var clue = json(recorder.post(ROUTE, found(false)), 201);
        var open = step(head, clue, "decision", "{\"opinion\": \"同意移送。\"}");
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("请选择批准移送还是不移送。");

        assertThat(json(step(head, clue, "decision", decided(true)), 200)
                        .get("stateLabel")
                        .asString())
                .isEqualTo("等待移送");
    }

    @Test
    @DisplayName("同机关的其他执法人员、承办机构负责人、审核人员，别的机关的负责人，监督人员、领导、管理员：404 或者 403，列表里也没有")
    void nobody_else_sees_it() {
        var clue = json(recorder.post(ROUTE, found(false)), 201);
        var id = clue.get("id").asString();
        for (var role : List.of(Role.OFFICER, Role.UNIT_HEAD, Role.REVIEWER)) {
            hidden(people.at(organ, role), clue);
        }
        hidden(people.at(people.another(), Role.ORGAN_HEAD), clue);
        for (var role : List.of(Role.SUPERVISOR, Role.LEADER, Role.PERSONNEL, Role.AUDIT_ADMIN, Role.SYSTEM_ADMIN)) {
            var watcher = people.at(role == Role.SUPERVISOR || role == Role.LEADER ? people.bureau : organ, role);
            assertThat(watcher.get(ROUTE).statusCode()).as(role.label()).isEqualTo(403);
            assertThat(watcher.get(ROUTE + "/" + id).statusCode())
                    .as(role.label())
                    .isEqualTo(403);
        }

        assertThat(recorder.get(ROUTE).body()).contains(id, SUSPECT);
        assertThat(head.get(ROUTE).body()).contains(id, SUSPECT);
        assertThat(head.get(ROUTE + "/" + id).body()).contains("收受财物");
    }

    private void hidden(Client other, JsonNode clue) {
        var id = clue.get("id").asString();
        assertThat(other.get(ROUTE + "/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get(ROUTE).body()).doesNotContain(id, SUSPECT);
        assertThat(step(other, clue, "transfer", sent(today())).statusCode()).isEqualTo(404);
        assertThat(step(other, clue, "answer", answered(today())).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("涉及本机关负责人的：负责人看不见，也不经其审批，由登记人直接移送")
    void what_concerns_the_head_is_not_shown_to_him() {
        var clue = json(recorder.post(ROUTE, found(true)), 201);
        assertThat(clue.get("stateLabel").asString()).isEqualTo("等待移送");

        hidden(head, clue);
        assertThat(step(head, clue, "decision", decided(true)).statusCode()).isEqualTo(404);

        assertThat(json(step(recorder, clue, "transfer", sent(today())), 200)
                        .get("stateLabel")
                        .asString())
                .isEqualTo("已经移送");
    }

    @Test
    @DisplayName("案件、工作台、公示、检索、日志里都没有；库里是密文；数据库自己不给监督机关和管理员看")
    void it_stands_nowhere_else() {
        var penaltyCase = json(recorder.post("/api/cases/register-clue", """
                                {"source": "REPORT", "receivedOn": "%s", "title": "某案", "place": "某地", "facts": "某事"}
                                """.formatted(today())), 201)
                .get("id")
                .asString();
        var clue = json(recorder.post(ROUTE, found(Map.of("penaltyCase", penaltyCase))), 201);
        assertThat(clue.get("penaltyCase").asString()).isEqualTo(penaltyCase);
        var id = clue.get("id").asString();
        for (var page : List.of("/api/cases?limit=200", "/api/cases?words=" + "某镇", "/api/work")) {
            assertThat(head.get(page).body()).as(page).doesNotContain(id, SUSPECT, "收受财物");
        }
        var log = people.at(organ, Role.AUDIT_ADMIN).get("/api/audit/entries?limit=200");
        assertThat(log.body()).doesNotContain(SUSPECT, "收受财物");
        assertThat(stored(new Scope(140431, 140431, "*", "*", "system"), id)).isEmpty();
        var own = organ.id().id().toString();
        assertThat(stored(new Scope(140431, 140431, own, own, "somebody", true), id))
                .isEmpty();
        assertThat(stored(new Scope(140431, 140431, own, own, "somebody"), id))
                .hasValueSatisfying(text ->
                        assertThat(text).doesNotContain(SUSPECT, "收受财物", penaltyCase, penaltyCase.substring(7), "{"));
    }

    private Optional<String> stored(Scope scope, String id) {
        return scope.call(() -> Objects.requireNonNull(transaction.execute(
                status -> sql.sql("select form::text from cases.duty_clue_step where clue_id = :id::uuid")
                        .param("id", id.substring(7))
                        .query(String.class)
                        .optional())));
    }

    @Test
    @DisplayName("两人同时移送：恰有一次办成；旧版本被拒")
    void only_one_of_two_sends_it() throws Exception {
        var clue = json(recorder.post(ROUTE, found(false)), 201);
        var approved = json(step(head, clue, "decision", decided(true)), 200);
        assertThat(step(recorder, clue, "transfer", sent(today())).statusCode()).isEqualTo(409);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(List.<Callable<Integer>>of(
                    () -> step(recorder, approved, "transfer", sent(today())).statusCode(),
                    () -> step(head, approved, "transfer", sent(today())).statusCode()));

            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(200, 409);
        }
    }

    @ParameterizedTest(name = "移送日期为今天的 {0} 天以后：{1}")
    @CsvSource({"-1, 422", "0, 200", "1, 422"})
    @DisplayName("移送不早于审批、不晚于今天")
    void the_day_of_the_transfer(int days, int status) {
        var clue = json(recorder.post(ROUTE, found(false)), 201);
        clue = json(step(head, clue, "decision", decided(true)), 200);

        assertThat(step(recorder, clue, "transfer", sent(today().plusDays(days)))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    @DisplayName("漏填的逐一说出；名字最多二百字；别的机关的案件不能选")
    void faults_name_their_field() {
        assertThat(recorder.post(ROUTE, "{\"aboutHead\": false}").body()).contains("涉嫌的公职人员", "单位和职务", "线索的内容");
        var blank = recorder.post(ROUTE, found(Map.of("suspect", " ")));
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("请填写“涉嫌的公职人员”。");
        assertThat(recorder.post(ROUTE, found(Map.of("suspect", "长".repeat(200))))
                        .statusCode())
                .isEqualTo(201);
        assertThat(recorder.post(ROUTE, found(Map.of("suspect", "长".repeat(201))))
                        .body())
                .contains("最多 200 个字");
        var elsewhere =
                recorder.post(ROUTE, found(Map.of("penaltyCase", organ.id().toString())));
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("请从本机关办理的案件中选择");
    }

    private HttpResponse<String> step(Client by, JsonNode clue, String step, String form) {
        return by.post(
                ROUTE + "/" + clue.get("id").asString() + "/" + step,
                form,
                "If-Match",
                "\"" + clue.get("version").asInt() + "\"");
    }

    private LocalDate today() {
        return Objects.requireNonNull(Scope.all().call(() -> clock.today()));
    }

    private static String found(boolean aboutHead) {
        return found(Map.of("aboutHead", aboutHead));
    }

    private static String found(Map<String, ?> other) {
        var form = new HashMap<String, Object>(
                Map.of("suspect", SUSPECT, "post", "某镇人民政府科员", "facts", "查办中发现其收受财物，为当事人通风报信。", "aboutHead", false));
        form.putAll(other);
        return JSON.writeValueAsString(form);
    }

    private static String decided(boolean granted) {
        return JSON.writeValueAsString(Map.of("granted", granted, "opinion", granted ? "同意移送。" : "不属于职务违法。"));
    }

    private static String sent(LocalDate on) {
        return JSON.writeValueAsString(Map.of("on", on.toString(), "receiver", "沁源县监察委员会", "receipt", "监收〔2026〕1号"));
    }

    private static String answered(LocalDate on) {
        return JSON.writeValueAsString(Map.of("on", on.toString(), "answer", "已经受理。"));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
