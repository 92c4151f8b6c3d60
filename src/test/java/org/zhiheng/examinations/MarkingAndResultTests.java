package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.body;
import static org.zhiheng.examinations.ExamHall.chosen;
import static org.zhiheng.examinations.ExamHall.id;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.save;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("阅卷与成绩：两人盲阅、差得多由第三人，成绩只给三种人看")
class MarkingAndResultTests {

    private static final String MARKING = "/api/examinations/marking";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ExamHall hall;
    private ExamHall.Sitter good;
    private ExamHall.Sitter poor;
    private ExamHall.Sitter absent;
    private String exam;
    private Client first;
    private Client second;

    @BeforeEach
    void an_examination_that_was_sat() {
        hall = new ExamHall(context, port, 140428);
        hall.fillBank(2, 1);
        good = hall.sitter(hall.department);
        poor = hall.sitter(hall.department);
        absent = hall.sitter(hall.department);
        exam = hall.drawn(hall.blueprint(2, 1), List.of(good, poor, absent), "");
        sit(good, "A", "事实、理由、依据和陈述申辩权利都应当告知。");
        sit(poor, "B", "不知道。");
        first = hall.as(Role.MARKER, hall.bureau);
        second = hall.as(Role.MARKER, hall.bureau);
        hall.clock().set("2026-03-03T12:00");
    }

    @AfterEach
    void reset() {
        hall.clock().reset();
    }

    private void sit(ExamHall.Sitter sitter, String key, String text) {
        var sitting = hall.begin(exam, sitter).get("id").asString();
        save(sitter.client(), sitting, 1, 1, chosen(key));
        save(sitter.client(), sitting, 2, 1, chosen(key));
        save(sitter.client(), sitting, 3, 1, body(text));
        assertThat(hall.handIn(sitter, sitting).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("阅卷人只见密号和文字；自己阅过的不再出现；相差正好两成取平均，超过两成由第三人")
    void two_read_blind_and_a_third_decides() {
        var script = json(first.get(MARKING + "/" + exam)).get("script");
        assertThat(script.toString())
                .doesNotContain(
                        good.officer().name(),
                        poor.officer().name(),
                        good.officer().id().toString())
                .doesNotContain(hall.department.id().toString());
        assertThat(script.get("number").asInt()).isBetween(100_000, 999_999);

        markAll(first, "18", "3");
        assertThat(json(first.get(MARKING + "/" + exam)).get("script").isNull()).isTrue();
        assertThat(hall.publish(exam).body()).contains("没有定分");
        markAll(second, "14", "8");
        assertThat(json(second.get(MARKING)).get(0).get("third").asInt()).isEqualTo(1);

        var third = hall.as(Role.MARKER, hall.bureau);
        assertThat(json(third.get(MARKING + "/" + exam))
                        .get("script")
                        .get("third")
                        .asBoolean())
                .isTrue();
        markAll(third, "0", "4");
        assertThat(hall.publish(exam).statusCode()).isEqualTo(200);
        assertThat(rows(hall.trainer)).contains("16.0 20.0 及格", "3.5 3.5 不及格", "0.0 0.0 缺考");
    }

    private List<String> rows(Client client) {
        return json(client.get("/api/examinations/" + exam + "/results"))
                .get("items")
                .valueStream()
                .map(row -> row.get("written").decimalValue().setScale(1) + " "
                        + row.get("total").decimalValue().setScale(1) + " "
                        + row.get("outcome").asString())
                .toList();
    }

    /** Gives the good and the poor answer what they are worth to this marker. */
    private void markAll(Client marker, String toGood, String toPoor) {
        for (var next = json(marker.get(MARKING + "/" + exam)).get("script");
                !next.isNull();
                next = json(marker.get(MARKING + "/" + exam)).get("script")) {
            var marks = next.get("body").asString().contains("不知道") ? toPoor : toGood;
            assertThat(mark(marker, next.get("id").asString(), marks).statusCode())
                    .isEqualTo(200);
        }
    }

    private HttpResponse<String> mark(Client marker, String script, String marks) {
        return marker.post(MARKING + "/scripts/" + script + "/marks", "{\"marks\": " + marks + "}");
    }

    @Test
    @DisplayName("十一点五十九分五十九秒参考答案还不公开，不能阅；十二点可以")
    void answers_stay_closed_until_it_is_over() {
        var script =
                json(first.get(MARKING + "/" + exam)).get("script").get("id").asString();
        hall.clock().set("2026-03-03T11:59:59");
        assertThat(json(first.get(MARKING)).toString()).doesNotContain(exam);
        var closed = first.get(MARKING + "/" + exam);
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body())
                .contains("还没有结束，不能阅卷", "2026-03-03 12:00", "考试规则（产品规则）")
                .doesNotContain("要点");
        var marked = mark(first, script, "10");
        assertThat(marked.statusCode()).isEqualTo(409);
        assertThat(marked.body()).doesNotContain("要点");

        hall.clock().set("2026-03-03T12:00");
        assertThat(json(first.get(MARKING)).toString()).contains(exam);
        assertThat(mark(first, script, "10").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("应考名单上的人不阅这一场的卷；别的司法局的阅卷人员看不到")
    void nobody_marks_what_he_sat() {
        var script =
                json(first.get(MARKING + "/" + exam)).get("script").get("id").asString();
        var partial = hall.as(Role.MARKER, hall.bureau, absent.officer().id());
        assertThat(json(partial.get(MARKING)).toString()).doesNotContain(exam);
        assertThat(partial.get(MARKING + "/" + exam).statusCode()).isEqualTo(403);
        assertThat(mark(partial, script, "10").body()).contains("应考名单上，不能阅这一场的卷", "article", "remedy");
        var other = hall.organ(anOrgan().kind(Organ.Kind.JUSTICE_BUREAU).at(Organ.Level.COUNTY, 140428));
        assertThat(hall.as(Role.MARKER, other).get(MARKING + "/" + exam).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("什么也没写就到时收卷：案例题不用阅、零分，总分零分不及格；只写了空格的也一样")
    void a_blank_script_is_not_read() throws Exception {
        hall.clock().reset();
        var blank = hall.sitter(hall.department);
        var spaces = hall.sitter(hall.department);
        var other = hall.drawn(hall.blueprint(2, 1), List.of(blank, spaces), "");
        hall.clock().set("2026-03-03T10:30");
        var sitting = json(spaces.client().post("/api/examinations/" + other + "/sitting", "{}"))
                .get("id")
                .asString();
        save(spaces.client(), sitting, 3, 1, body("  \u3000 "));
        assertThat(hall.handIn(spaces, sitting).statusCode()).isEqualTo(200);
        hall.clock().set("2026-03-03T11:59:59");
        blank.client().post("/api/examinations/" + other + "/sitting", "{}");
        // His time is the second before noon, and it is the server's own clock that ends it.
        Thread.sleep(Duration.ofMillis(1200));
        context.getBean(OverdueSittings.class).handInAll();

        hall.clock().set("2026-03-03T12:00");
        assertThat(json(first.get(MARKING + "/" + other)).toString())
                .isEqualTo("{\"script\":null,\"all\":2,\"settled\":2,\"forMe\":0}");
        assertThat(hall.publish(other).statusCode()).isEqualTo(200);
        var results = json(hall.trainer.get("/api/examinations/" + other + "/results"))
                .get("items");
        assertThat(results.valueStream()
                        .map(row -> row.get("total").decimalValue().intValueExact() + " "
                                + row.get("outcome").asString()))
                .containsExactly("0 不及格", "0 不及格");
    }

    @Test
    @DisplayName("分值二十：给二十可以，二十点一不行，负分不行；同一人阅两次不行；已经定分的不再阅；别的角色不能阅")
    void within_the_marks_and_once() {
        var script =
                json(first.get(MARKING + "/" + exam)).get("script").get("id").asString();
        assertThat(mark(first, script, "20.1").statusCode()).isEqualTo(422);
        assertThat(mark(first, script, "-1").statusCode()).isEqualTo(422);
        assertThat(mark(first, script, "20").statusCode()).isEqualTo(200);
        assertThat(mark(first, script, "20").body()).contains("您已经阅过");
        assertThat(mark(second, script, "16").statusCode()).isEqualTo(200);
        assertThat(mark(hall.as(Role.MARKER, hall.bureau), script, "20").body()).contains("已经定分");
        assertThat(mark(hall.trainer, script, "20").statusCode()).isEqualTo(403);
        assertThat(mark(hall.as(Role.MARKER, hall.department), script, "20").statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("定分：差四分（两成）平均，差四点一分要第三人；第三人与近的一个平均，一样近取高的")
    void how_marks_are_settled() {
        assertThat(settled("16", "20")).isEqualByComparingTo("18");
        assertThat(settled("15.9", "20")).isNull();
        assertThat(settled("10", "20", "12")).isEqualByComparingTo("11");
        assertThat(settled("10", "20", "15")).isEqualByComparingTo("17.5");
        assertThat(settled("10", "20", "19.9")).isEqualByComparingTo("20");
    }

    private static @Nullable BigDecimal settled(String... marks) {
        return Settlement.of(java.util.Arrays.stream(marks).map(BigDecimal::new).toList(), BigDecimal.valueOf(20), 20);
    }

    @Test
    @DisplayName("没结束不能公布；公布一次；公布以后本人看得到，之前看不到")
    void published_once_when_it_is_over() {
        markAll(first, "18", "3");
        markAll(second, "18", "3");
        hall.clock().set("2026-03-03T11:59");
        assertThat(publishNow().body()).contains("还没有结束");
        assertThat(own(good)).isTrue();
        assertThat(hall.publish(exam).statusCode()).isEqualTo(200);
        assertThat(publishNow().statusCode()).isEqualTo(409);
        assertThat(own(good)).isFalse();
    }

    private boolean own(ExamHall.Sitter sitter) {
        return json(sitter.client().get("/api/examinations/mine"))
                .get(0)
                .get("result")
                .isNull();
    }

    private HttpResponse<String> publishNow() {
        var version = json(hall.trainer.get("/api/examinations/" + exam))
                .get("version")
                .asInt();
        return hall.trainer.post("/api/examinations/" + exam + "/publish", "{}", "If-Match", "\"" + version + "\"");
    }

    @Test
    @DisplayName("成绩：本人、本机关人事、司法局培训管理人员看得到；同事、负责人、监督、领导、阅卷人、邻局人事一概看不到")
    void results_are_shown_to_three_alone() {
        markAll(first, "18", "3");
        markAll(second, "18", "3");
        hall.publish(exam);
        var address = "/api/examinations/" + exam + "/results";

        assertThat(hall.trainer.get(address).body())
                .contains(good.officer().name(), poor.officer().name());
        assertThat(hall.as(Role.PERSONNEL, hall.department).get(address).body())
                .contains(good.officer().name());
        assertThat(good.client().get("/api/examinations/mine").body())
                .contains("\"outcome\":\"及格\"")
                .doesNotContain(poor.officer().name());

        for (var role : List.of(
                Role.OFFICER,
                Role.UNIT_HEAD,
                Role.ORGAN_HEAD,
                Role.REVIEWER,
                Role.SUPERVISOR,
                Role.JUSTICE_OFFICE,
                Role.LEADER,
                Role.MARKER)) {
            for (var organ : List.of(hall.department, hall.bureau)) {
                var client = hall.as(role, organ);
                assertThat(client.get(address).statusCode()).as(role.key()).isEqualTo(403);
                assertThat(client.get(address + "/export").statusCode()).isEqualTo(403);
                assertThat(client.get("/api/examinations/" + exam + "/statistics")
                                .statusCode())
                        .isEqualTo(403);
            }
        }
        assertThat(hall.as(Role.TRAINER, hall.department).get(address).statusCode())
                .isEqualTo(403);
        var neighbour = hall.organ(anOrgan().at(Organ.Level.COUNTY, 140428));
        var elsewhere = hall.as(Role.PERSONNEL, neighbour);
        assertThat(json(elsewhere.get(address)).get("items").isEmpty()).isTrue();
        assertThat(elsewhere.get("/api/examinations/" + exam + "/candidates").body())
                .doesNotContain(good.officer().name());
        assertThat(json(elsewhere.get("/api/examinations/" + exam))
                        .get("counts")
                        .get("listed")
                        .asInt())
                .isZero();
        assertThat(new String(elsewhere.download(address + "/export").body(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(good.officer().name());
    }

    @Test
    @DisplayName("年度考核表带出当年考试及格、不及格、缺考，不带一分；没有公布的、上一年度的没有；看成绩的人一个不多")
    void the_appraisal_knows_the_outcome_and_no_marks() {
        var personnel = hall.as(Role.PERSONNEL, hall.department);
        var before = finding(personnel, good, 2026);
        assertThat(before.get("words").asString()).isEqualTo("本年没有公布结果的考试");
        markAll(first, "18", "3");
        markAll(second, "18", "3");
        hall.publish(exam);

        var after = finding(personnel, poor, 2026);
        assertThat(after.get("words").asString()).isEqualTo("不及格 1 次");
        assertThat(after.get("rows").get(0).get("label").asString()).isEqualTo("资格考试：不及格");
        assertThat(finding(personnel, absent, 2026).get("words").asString()).isEqualTo("缺考 1 次");
        assertThat(finding(personnel, poor, 2025).get("rows").isEmpty()).isTrue();
    }

    private static JsonNode finding(Client personnel, ExamHall.Sitter of, int year) {
        var officer = of.officer();
        personnel.post("/api/appraisals", "{\"year\": %d, \"officers\": [\"%s\"]}".formatted(year, officer.id()));
        var form = json(personnel.get("/api/appraisals?limit=500&year=" + year))
                .get("items")
                .valueStream()
                .filter(row -> row.get("name").asString().equals(officer.name()))
                .findFirst()
                .orElseThrow();
        return json(personnel.get("/api/appraisals/" + form.get("id").asString()))
                .get("findings")
                .valueStream()
                .filter(each -> each.get("name").asString().equals("考试结果"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("补考：及格的不能补，不及格和缺考的可以；只补一次，第二次被说明；没公布的考试不能补")
    void sits_again_once() {
        var blueprint = hall.blueprint(2, 1);
        hall.clock().reset();
        var early = hall.trainer.post("/api/examinations", ExamHall.entry(blueprint, resitOf(exam)));
        assertThat(early.body()).contains("还没有公布成绩");
        hall.clock().set("2026-03-03T12:00");
        markAll(first, "18", "3");
        markAll(second, "18", "3");
        hall.publish(exam);
        hall.clock().reset();

        var again = id(hall.trainer.post("/api/examinations", ExamHall.entry(blueprint, resitOf(exam))));
        var otherwise =
                hall.trainer.put("/api/examinations/" + again, ExamHall.entry(blueprint, ""), "If-Match", "\"1\"");
        assertThat(otherwise.statusCode()).isEqualTo(422);
        assertThat(otherwise.body()).contains("补考哪一场，安排以后不能改", "resitOf");
        var added = hall.enlist(again, List.of(good, poor));
        assertThat(added.get("added").asInt()).isEqualTo(1);
        assertThat(added.get("leftOut").toString()).contains("不参加补考");
        var rest = json(hall.trainer.post(
                "/api/examinations/" + again + "/candidates", "{\"failed\": true, \"applicants\": false}"));
        assertThat(rest.get("added").asInt()).isEqualTo(1);

        hall.draw(again, 1);
        hall.publish(again);
        hall.clock().reset();
        var third = id(hall.trainer.post("/api/examinations", ExamHall.entry(blueprint, resitOf(again))));
        assertThat(hall.enlist(third, List.of(poor)).get("leftOut").toString()).contains("最多补考 1 次");
    }

    private static String resitOf(String exam) {
        return ", \"resitOf\": \"" + exam + "\"";
    }

    @Test
    @DisplayName("题目分析：难度、选项分布、旗标；公布以前没有")
    void the_questions_are_analysed() {
        assertThat(hall.trainer.get("/api/examinations/" + exam + "/statistics").statusCode())
                .isEqualTo(409);
        markAll(first, "18", "3");
        markAll(second, "18", "3");
        hall.publish(exam);
        var all = json(hall.trainer.get("/api/examinations/" + exam + "/statistics"));
        assertThat(all.get("listed").asInt() + " " + all.get("sat").asInt() + " "
                        + all.get("passed").asInt())
                .isEqualTo("3 2 1");
        var item = all.get("items").get(0).get("statistics");
        assertThat(item.get("difficulty").asDouble()).isEqualTo(0.5);
        assertThat(item.get("discrimination").asDouble()).isEqualTo(1.0);
        assertThat(item.get("chosen").toString()).isEqualTo("{\"A\":1,\"B\":1}");
        assertThat(item.get("flags").toString()).contains("人数少于 10");
    }
}
