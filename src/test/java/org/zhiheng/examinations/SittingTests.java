package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.body;
import static org.zhiheng.examinations.ExamHall.chosen;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.save;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("应考：服务器计时，断线、换设备、重复提交都不丢题，到时自动交卷")
class SittingTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ExamHall hall;
    private ExamHall.Sitter sitter;
    private String examination;

    @BeforeEach
    void a_hall() {
        hall = new ExamHall(context, port, 140423);
        hall.fillBank(3, 1);
        sitter = hall.sitter(hall.department);
        examination = hall.drawn(hall.blueprint(3, 1), List.of(sitter), "");
    }

    @AfterEach
    void reset() {
        hall.clock().reset();
    }

    @Test
    @DisplayName("十点开考：九点五十九分不行，十点可以；十二点结束：十一点五十九分可以，十二点不行")
    void only_while_it_is_open() {
        hall.clock().set("2026-03-03T09:59:59");
        assertThat(begun(sitter.client()).body()).contains("还没有开考", "2026-03-03 10:00");
        hall.clock().set("2026-03-03T12:00");
        assertThat(begun(sitter.client()).body()).contains("已经结束").contains("缺考");
        hall.clock().set("2026-03-03T11:59");
        var late = json(begun(sitter.client()));
        assertThat(late.get("secondsLeft").asLong()).isBetween(50L, 60L);
    }

    @Test
    @DisplayName("十点整开考，有整整六十分钟")
    void the_whole_time_from_the_first_moment() {
        hall.clock().set("2026-03-03T10:00");
        assertThat(json(begun(sitter.client())).get("secondsLeft").asLong()).isBetween(3590L, 3600L);
    }

    @Test
    @DisplayName("卷子上没有答案和解析；选项次序各人不同而各自不变")
    void no_key_on_the_paper_and_an_order_of_ones_own() {
        var other = hall.sitter(hall.department);
        hall.enlist(examination, List.of(other));
        var paper = hall.begin(examination, sitter);

        assertThat(paper.toString()).doesNotContain("explanation", "\"answer\":", "要点");
        assertThat(json(begun(sitter.client())).get("questions")).isEqualTo(paper.get("questions"));
        assertThat(orders(hall.begin(examination, other))).isNotEqualTo(orders(paper));
    }

    private static List<String> orders(tools.jackson.databind.JsonNode paper) {
        return paper.get("questions")
                .valueStream()
                .map(asked -> asked.get("seq").asInt() + asked.get("options").toString())
                .toList();
    }

    @Test
    @DisplayName("同一次保存重发不变；旧的次序号不能盖过新的；改了再改以最后一次为准")
    void saved_once_and_never_backwards() {
        var id = hall.begin(examination, sitter).get("id").asString();
        assertThat(save(sitter.client(), id, 1, 1, chosen("A")).statusCode()).isEqualTo(200);
        assertThat(save(sitter.client(), id, 1, 1, chosen("A")).statusCode()).isEqualTo(200);
        assertThat(save(sitter.client(), id, 1, 1, chosen("B")).statusCode()).isEqualTo(409);
        assertThat(save(sitter.client(), id, 1, 2, chosen("C")).statusCode()).isEqualTo(200);
        assertThat(save(sitter.client(), id, 1, 1, chosen("A")).body()).contains("另一台设备上有更新的作答");
        assertThat(save(sitter.client(), id, 9, 1, chosen("A")).statusCode()).isEqualTo(404);
        assertThat(save(sitter.client(), id, 4, 1, body("字".repeat(5001))).body())
                .contains("不超过 5000 个字，现在有 5001 个字");

        var resumed = json(sitter.client().get("/api/examinations/sittings/" + id));
        assertThat(answer(resumed, 1)).isEqualTo("2 [\"C\"]");
        assertThat(answer(resumed, 2)).isEqualTo("0 []");
    }

    private static String answer(tools.jackson.databind.JsonNode paper, int seq) {
        return paper.get("questions")
                .valueStream()
                .filter(asked -> asked.get("seq").asInt() == seq)
                .map(asked -> asked.get("revision").asInt() + " " + asked.get("chosen"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("第二台设备接着同一份卷子；两台同时开考也只有一份")
    void one_sitting_at_two_devices() throws Exception {
        var second = hall.as(Role.OFFICER, hall.department, sitter.officer().id());
        hall.clock().set("2026-03-03T10:30");
        List<Callable<String>> both = List.of(() -> idOf(sitter.client()), () -> idOf(second), () -> idOf(second));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = threads.invokeAll(both).stream()
                    .map(future -> future.resultNow())
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
            assertThat(save(sitter.client(), ids.getFirst(), 1, 1, chosen("A")).statusCode())
                    .isEqualTo(200);
            assertThat(save(second, ids.getFirst(), 2, 1, chosen("B")).statusCode())
                    .isEqualTo(200);
        }
    }

    private String idOf(Client client) {
        return json(begun(client)).get("id").asString();
    }

    @Test
    @DisplayName("一个人同时只能考一场：交了这一场才能开始另一场")
    void one_examination_at_a_time() {
        hall.clock().reset();
        var another = hall.drawn(hall.blueprint(3, 0), List.of(sitter), "");
        var id = hall.begin(examination, sitter).get("id").asString();
        var refused = sitter.client().post("/api/examinations/" + another + "/sitting", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("正在参加另一场考试");
        assertThat(hall.handIn(sitter, id).statusCode()).isEqualTo(200);
        assertThat(sitter.client()
                        .post("/api/examinations/" + another + "/sitting", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("时间一到，作答被好好地拒绝，卷子自动交了，之前保存的都在")
    void handed_in_by_time() throws Exception {
        hall.clock().set("2026-03-03T11:59:58");
        var id = idOf(sitter.client());
        assertThat(save(sitter.client(), id, 1, 1, chosen("A")).statusCode()).isEqualTo(200);
        Thread.sleep(Duration.ofMillis(2100));

        var refused = save(sitter.client(), id, 2, 1, chosen("A"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("考试时间已到，答卷已经自动交了");
        assertThat(save(sitter.client(), id, 3, 1, chosen("A")).body()).contains("已经交了");
        assertThat(save(sitter.client(), id, 1, 1, chosen("A")).statusCode()).isEqualTo(200);

        var over = json(sitter.client().get("/api/examinations/sittings/" + id));
        assertThat(over.get("open").asBoolean()).isFalse();
        assertThat(over.get("byTime").asBoolean()).isTrue();
        assertThat(over.get("questions").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("人不回来，到时也由服务器收卷")
    void handed_in_though_nobody_comes_back() throws Exception {
        hall.clock().set("2026-03-03T11:59:59");
        begun(sitter.client());
        Thread.sleep(Duration.ofMillis(1100));
        context.getBean(OverdueSittings.class).handInAll();

        var list = json(hall.trainer.get("/api/examinations/" + examination + "/candidates"));
        assertThat(list.get("items").get(0).get("stateLabel").asString()).isEqualTo("已交卷");
    }

    @Test
    @DisplayName("不在名单上的、没有人员登记的、别人的卷子：都看不到也考不了")
    void only_ones_own() {
        var stranger = hall.sitter(hall.department);
        var id = hall.begin(examination, sitter).get("id").asString();
        assertThat(begun(stranger.client()).statusCode()).isEqualTo(404);
        assertThat(stranger.client().get("/api/examinations/sittings/" + id).statusCode())
                .isEqualTo(404);
        assertThat(save(stranger.client(), id, 1, 1, chosen("A")).statusCode()).isEqualTo(404);
        assertThat(hall.handIn(stranger, id).statusCode()).isEqualTo(404);
        assertThat(begun(hall.as(Role.ORGAN_HEAD, hall.department)).body()).contains("没有对应的执法人员登记");
        assertThat(begun(hall.as(Role.LEADER, hall.department)).statusCode()).isEqualTo(403);
        assertThat(hall.trainer.get("/api/examinations/sittings/" + id).body()).contains("没有对应的执法人员登记");
        assertThat(hall.as(Role.LEADER, hall.bureau)
                        .get("/api/examinations/sittings/" + id)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("人事、部门的培训管理、阅卷人员自己也是执法人员的，照样应考")
    void who_looks_after_people_sits_too() {
        for (var role : List.of(Role.PERSONNEL, Role.TRAINER, Role.MARKER)) {
            var own = hall.sitter(hall.department);
            hall.clock().reset();
            hall.enlist(examination, List.of(own));
            var organ = role == Role.MARKER ? hall.bureau : hall.department;
            var client = hall.as(role, organ, own.officer().id());
            hall.clock().set("2026-03-03T10:30");
            assertThat(json(client.get("/api/examinations/mine"))
                            .get(0)
                            .get("may")
                            .asString())
                    .as(role.key())
                    .isEqualTo("begin");
            var id = json(begun(client)).get("id").asString();
            assertThat(save(client, id, 1, 1, chosen("A")).statusCode()).isEqualTo(200);
            assertThat(client.post("/api/examinations/sittings/" + id + "/hand-in", "{}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName("管题库的另有执法人员账号：哪个账号都不能开考，页面也不给；别的司法局管的是同一个题库；停用以后可以")
    void who_keeps_the_bank_sits_with_no_account() {
        var neighbour = hall.organ(anOrgan().kind(Organ.Kind.JUSTICE_BUREAU).at(Organ.Level.COUNTY, 140423));
        var keeper = hall.account(Role.TRAINER, neighbour, sitter.officer().id());
        hall.clock().set("2026-03-03T10:30");
        for (var client : List.of(keeper.client(), sitter.client())) {
            var refused = begun(client);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("您管理本地的题库和组卷", "考试规则（产品规则）", "停用培训管理账号，再应考");
            var offered = json(client.get("/api/examinations/mine")).get(0);
            assertThat(offered.get("may").isNull()).isTrue();
            assertThat(offered.get("standing").asString()).isEqualTo("管理题库，不能应考");
        }

        assertThat(hall.as(Role.SECURITY_ADMIN, hall.bureau)
                        .post("/api/accounts/" + keeper.id() + "/block", "{}")
                        .statusCode())
                .isLessThan(300);
        assertThat(json(sitter.client().get("/api/examinations/mine"))
                        .get(0)
                        .get("may")
                        .asString())
                .isEqualTo("begin");
        assertThat(begun(sitter.client()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("列入名单：管题库的不列入，写明为什么、怎样才行；停用培训管理账号以后可以列入")
    void who_keeps_the_bank_is_put_on_no_list() {
        hall.clock().reset();
        var keeping = hall.sitter(hall.bureau);
        var keeper = hall.account(Role.TRAINER, hall.bureau, keeping.officer().id());
        var wanted = """
                {"organs": ["%s"], "failed": false, "applicants": false}
                """.formatted(hall.bureau.id());
        var added = json(hall.trainer.post("/api/examinations/" + examination + "/candidates", wanted));
        assertThat(added.get("added").asInt()).isZero();
        assertThat(added.get("leftOut").toString())
                .contains(keeping.officer().name() + "：管理本地的题库和组卷，不能应考", "考试规则", "停用培训管理账号，再列入");

        hall.as(Role.SECURITY_ADMIN, hall.bureau).post("/api/accounts/" + keeper.id() + "/block", "{}");
        assertThat(hall.enlist(examination, List.of(keeping)).get("added").asInt())
                .isOne();
    }

    @Test
    @DisplayName("列入以后才管题库的：开考前、考试中、待公布都写明不能应考；公布时移出名单，不记缺考，不算进参考率")
    void who_keeps_the_bank_was_not_absent() {
        hall.clock().reset();
        var became = hall.sitter(hall.department);
        var absent = hall.sitter(hall.department);
        hall.enlist(examination, List.of(became, absent));
        hall.handIn(sitter, hall.begin(examination, sitter).get("id").asString());
        for (var each : List.of(became, sitter)) {
            hall.account(Role.TRAINER, hall.bureau, each.officer().id());
        }
        for (var moment : List.of("2026-03-03T09:59", "2026-03-03T10:30", "2026-03-03T12:00")) {
            hall.clock().set(moment);
            assertThat(standing(became)).as(moment).isEqualTo("管理题库，不能应考");
        }
        assertThat(standing(absent)).isEqualTo("缺考");

        assertThat(hall.publish(examination).statusCode()).isEqualTo(200);

        var results = hall.trainer
                .get("/api/examinations/" + examination + "/results")
                .body();
        assertThat(results)
                .contains(
                        sitter.officer().id().toString(), absent.officer().id().toString())
                .doesNotContain(became.officer().id().toString());
        assertThat(became.client().get("/api/examinations/mine").body()).doesNotContain(examination);
        assertThat(share()).contains("应考 2 人，参考 1 人");
        assertThat(takenOff()).isOne();
    }

    @Test
    @DisplayName("考试结束以前已经停用、或者结束以后才管题库的：本来可以开考，没有来就是缺考，留在名单上，算进参考率")
    void who_could_begin_until_the_end_was_absent() {
        hall.clock().reset();
        var freed = hall.sitter(hall.department);
        hall.enlist(examination, List.of(freed));
        var keeper = hall.account(Role.TRAINER, hall.bureau, freed.officer().id());
        hall.clock().set("2026-03-03T11:59");
        block(keeper);
        hall.clock().set("2026-03-03T12:00");
        ended();
        hall.account(Role.TRAINER, hall.bureau, sitter.officer().id());

        for (var each : List.of(sitter, freed)) {
            assertThat(standing(each)).isEqualTo("缺考");
        }
        assertThat(share()).contains("应考 2 人，参考 0 人");
        assertThat(hall.publish(examination).statusCode()).isEqualTo(200);
        assertThat(results())
                .contains(sitter.officer().id().toString(), freed.officer().id().toString());
        assertThat(standing(sitter)).isEqualTo("缺考");
        assertThat(share()).contains("应考 2 人，参考 0 人");
        assertThat(takenOff()).isZero();
    }

    @Test
    @DisplayName("到考试结束都管题库、公布以前才停用的：不是缺考，待公布仍写明不能应考，不算进参考率，公布时移出名单")
    void who_was_barred_until_the_end_was_not_absent() {
        hall.clock().reset();
        var absent = hall.sitter(hall.department);
        hall.enlist(examination, List.of(absent));
        var keeper = hall.account(Role.TRAINER, hall.bureau, sitter.officer().id());
        hall.clock().set("2026-03-03T12:00");
        ended();
        block(keeper);

        assertThat(standing(sitter)).isEqualTo("管理题库，不能应考");
        assertThat(share()).contains("应考 1 人，参考 0 人");
        assertThat(hall.publish(examination).statusCode()).isEqualTo(200);
        assertThat(results())
                .contains(absent.officer().id().toString())
                .doesNotContain(sitter.officer().id().toString());
        assertThat(sitter.client().get("/api/examinations/mine").body()).doesNotContain(examination);
        assertThat(share()).contains("应考 1 人，参考 0 人");
        assertThat(takenOff()).isOne();
    }

    private void block(ExamHall.Held account) {
        assertThat(hall.as(Role.SECURITY_ADMIN, hall.bureau)
                        .post("/api/accounts/" + account.id() + "/block", "{}")
                        .statusCode())
                .isLessThan(300);
    }

    /** What the program does by itself as soon as an examination has ended. */
    private void ended() {
        context.getBean(EndedExaminations.class).judgeAll();
    }

    private String results() {
        return hall.trainer.get("/api/examinations/" + examination + "/results").body();
    }

    private static String standing(ExamHall.Sitter sitter) {
        return json(sitter.client().get("/api/examinations/mine"))
                .get(0)
                .get("standing")
                .asString();
    }

    private String share() {
        return Scope.all()
                .call(() -> context.getBean(SatShare.class).rows(140423, LocalDate.parse("2026-03-03"), 100))
                .stream()
                .filter(row -> RecordId.parse(examination).equals(row.record()))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private int takenOff() {
        return Scope.all()
                .call(() -> context.getBean(TransactionTemplate.class)
                        .execute(status -> context.getBean(JdbcClient.class)
                                .sql(
                                        "select count(*) from audit.entry where act = 'remove-candidate' and record_id = ?")
                                .param(RecordId.parse(examination).id())
                                .query(Integer.class)
                                .single()));
    }

    private java.net.http.HttpResponse<String> begun(Client client) {
        return client.post("/api/examinations/" + examination + "/sitting", "{}");
    }
}
