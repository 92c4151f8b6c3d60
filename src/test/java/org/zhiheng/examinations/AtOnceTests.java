package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.created;
import static org.zhiheng.examinations.ExamHall.id;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.single;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("考试上两件事同时办：一件等另一件办完，再看还能不能办")
class AtOnceTests {

    private static final int REGION = 140424;
    private static final Duration SOON = Duration.ofMillis(400);

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ExamHall hall;
    private String exam = "";

    @BeforeEach
    void a_hall() {
        hall = new ExamHall(context, port, REGION);
        hall.fillBank(3, 0);
    }

    @AfterEach
    void reset() {
        hall.clock().reset();
    }

    @Test
    @DisplayName("有人正在开考，取消要等；开考成了，取消被拒绝")
    void cancelling_waits_for_who_begins() throws Exception {
        var sitter = hall.sitter(hall.department);
        var exam = hall.drawn(hall.blueprint(3, 0), List.of(sitter), "");
        hall.clock().set("2026-03-03T10:30");

        var refused = meanwhile(
                () -> context.getBean(SittingWork.class)
                        .begin(RecordId.parse(exam), sitter.officer().id()),
                () -> cancel(exam));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("已经有人开考", "考试规则（产品规则）");
        assertThat(stage(exam)).isEqualTo("open");
    }

    @Test
    @DisplayName("正在取消，开考要等；取消成了，开考被拒绝，没有答卷")
    void who_begins_waits_for_cancelling() throws Exception {
        var sitter = hall.sitter(hall.department);
        var exam = hall.drawn(hall.blueprint(3, 0), List.of(sitter), "");
        hall.clock().set("2026-03-03T10:30");

        var refused = meanwhile(
                () -> context.getBean(Examinations.class).cancel(RecordId.parse(exam), "改期", 2, trainer()),
                () -> sitter.client().post("/api/examinations/" + exam + "/sitting", "{}"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("已经取消");
        assertThat(json(hall.trainer.get("/api/examinations/" + exam))
                        .get("counts")
                        .get("begun")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("两个人同时组卷：一个成了，另一个被告知，题池只有一份")
    void drawn_by_one() throws Exception {
        var exam = id(hall.trainer.post("/api/examinations", ExamHall.entry(hall.blueprint(3, 0), "")));
        var refused = meanwhile(
                () -> context.getBean(Examinations.class).draw(RecordId.parse(exam), 1, trainer()),
                () -> hall.draw(exam, 1));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("刚刚被别人修改过");
        assertThat(hall.draw(exam, 7).body()).contains("刚刚被别人修改过");
    }

    @Test
    @DisplayName("同一个人同时列入两场补考的名单：只列得进一场")
    void one_more_try_and_not_two() throws Exception {
        var failed = hall.sitter(hall.department);
        var exam = hall.drawn(hall.blueprint(3, 0), List.of(failed), "");
        hall.publish(exam);
        hall.clock().reset();
        var resit = ", \"resitOf\": \"" + exam + "\"";
        var one = id(hall.trainer.post("/api/examinations", ExamHall.entry(hall.blueprint(3, 0), resit)));
        var other = id(hall.trainer.post("/api/examinations", ExamHall.entry(hall.blueprint(3, 0), resit)));

        var second = meanwhile(
                () -> context.getBean(CandidateLists.class)
                        .add(
                                RecordId.parse(one),
                                new CandidateLists.Wanted(
                                        List.of(failed.officer().id()), null, false, false),
                                trainer()),
                () -> hall.trainer.post("/api/examinations/" + other + "/candidates", """
                        {"officers": ["%s"], "failed": false, "applicants": false}
                        """.formatted(
                                failed.officer().id())));

        assertThat(json(second).get("added").asInt()).isZero();
        assertThat(json(second).get("leftOut").toString()).contains("最多补考 1 次");
    }

    @Test
    @DisplayName("正在列入补考名单，更正要等；更正及格以后名单上没有他")
    void a_correction_waits_for_the_list() throws Exception {
        var failed = failed();
        var resit = resit();
        var answered = meanwhile(() -> enlist(resit, failed), () -> answer(failed));
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(listed(resit)).isZero();
    }

    @Test
    @DisplayName("正在更正为及格，列入补考名单要等；更正成了，不再列入")
    void the_list_waits_for_a_correction() throws Exception {
        var failed = failed();
        var resit = resit();
        var corrected = new ScoreReviews.Answered(failed.officer().id(), "都算对。", BigDecimal.valueOf(6));
        var listing = meanwhile(
                () -> context.getBean(ScoreReviews.class).answer(RecordId.parse(exam), corrected, trainer()),
                () -> hall.trainer.post("/api/examinations/" + resit + "/candidates", """
                        {"officers": ["%s"], "failed": false, "applicants": false}
                        """.formatted(
                                failed.officer().id())));
        assertThat(json(listing).get("leftOut").toString()).contains("不参加补考");
        assertThat(listed(resit)).isZero();
    }

    @Test
    @DisplayName("补考正在开考，更正要等；开考成了，名单上留着，照常计分")
    void a_correction_waits_for_who_begins() throws Exception {
        var failed = failed();
        var resit = hall.drawn(hall.blueprint(3, 0), List.of(failed), ", \"resitOf\": \"" + exam + "\"");
        hall.clock().set("2026-03-03T10:30");
        var answered = meanwhile(
                () -> context.getBean(SittingWork.class)
                        .begin(RecordId.parse(resit), failed.officer().id()),
                () -> answer(failed));
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(listed(resit)).isOne();
    }

    /** Somebody who handed in an empty paper and asked for a review. */
    private ExamHall.Sitter failed() {
        var failed = hall.sitter(hall.department);
        exam = hall.drawn(hall.blueprint(3, 0), List.of(failed), "");
        hall.handIn(failed, hall.begin(exam, failed).get("id").asString());
        hall.publish(exam);
        hall.clock().reset();
        var asked = failed.client().post("/api/examinations/" + exam + "/score-reviews", "{\"reason\": \"都对。\"}");
        assertThat(asked.statusCode()).isEqualTo(201);
        return failed;
    }

    private String resit() {
        return id(hall.trainer.post(
                "/api/examinations", ExamHall.entry(hall.blueprint(3, 0), ", \"resitOf\": \"" + exam + "\"")));
    }

    private void enlist(String resit, ExamHall.Sitter failed) {
        var wanted = new CandidateLists.Wanted(List.of(failed.officer().id()), null, false, false);
        context.getBean(CandidateLists.class).add(RecordId.parse(resit), wanted, trainer());
    }

    private HttpResponse<String> answer(ExamHall.Sitter failed) {
        return hall.trainer.post("/api/examinations/" + exam + "/score-reviews/answer", """
                {"officer": "%s", "answer": "都算对。", "corrected": 6}
                """.formatted(
                        failed.officer().id()));
    }

    private int listed(String resit) {
        return json(hall.trainer.get("/api/examinations/" + resit))
                .get("counts")
                .get("listed")
                .asInt();
    }

    @Test
    @DisplayName("四个人同时登记同一道题：只进去一道，其余三个说题干相同")
    void a_stem_is_entered_once() throws Exception {
        var entry = single("同时" + UUID.randomUUID());
        Callable<Integer> add =
                () -> hall.trainer.post("/api/examinations/questions", entry).statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = threads.invokeAll(List.of(add, add, add, add)).stream()
                    .map(done -> done.resultNow())
                    .sorted()
                    .toList();
            assertThat(codes).containsExactly(201, 409, 409, 409);
        }
    }

    @Test
    @DisplayName("一个人改题、另一个人登记，写成同一个题干：后到的被告知")
    void a_change_and_an_entry_meet() throws Exception {
        var stem = "相遇" + UUID.randomUUID();
        var known = created(hall.trainer.post("/api/examinations/questions", single("原" + stem)));
        var refused = meanwhile(
                () -> context.getBean(QuestionBank.class)
                        .change(RecordId.parse(known.get("id").asString()), entry(stem), 1, trainer()),
                () -> hall.trainer.post("/api/examinations/questions", single(stem)));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("题干相同");
    }

    private static QuestionEntry entry(String stem) {
        return new QuestionEntry(
                QuestionKind.SINGLE,
                stem,
                List.of("对的", "错的", "也错"),
                List.of("A"),
                "解析",
                null,
                QuestionLevel.ENTRY,
                Difficulty.EASY,
                "penalty-law",
                "42.1",
                "改");
    }

    /** Does the first in a transaction that ends only after the second was asked for and had to wait. */
    private HttpResponse<String> meanwhile(Runnable first, Callable<HttpResponse<String>> second) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new Scope(REGION, REGION, "*", "*", "test")
                    .call(() -> context.getBean(TransactionTemplate.class).execute(status -> {
                        first.run();
                        var asked = threads.submit(second);
                        pause();
                        assertThat(asked.isDone()).as("waits").isFalse();
                        return asked;
                    }));
            return java.util.Objects.requireNonNull(waiting).get(20, TimeUnit.SECONDS);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(SOON);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> cancel(String exam) {
        return hall.trainer.post("/api/examinations/" + exam + "/cancel", "{\"why\": \"改期\"}", "If-Match", "\"2\"");
    }

    private String stage(String exam) {
        return json(hall.trainer.get("/api/examinations/" + exam)).get("stage").asString();
    }

    private Actor trainer() {
        return new Actor(RecordId.create(REGION), "同时办的人", Role.TRAINER, hall.bureau.id(), hall.bureau.name(), null);
    }
}
