package org.zhiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.review.ReviewDesk.json;
import static org.zhiheng.review.ReviewDesk.login;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("借调法制审核人员：申请、借出、结束，和借来的人看得见什么")
class LoanTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReviewRequests requests;

    @LocalServerPort
    private int port;

    private ReviewDesk borrower;
    private ReviewDesk lender;
    private Client borrowing;
    private Client lending;
    private ReviewDesk.Person lent;
    private String reviewer;

    @BeforeEach
    void two_organs() {
        borrower = new ReviewDesk(context, port);
        lender = new ReviewDesk(context, port);
        borrowing = borrower.as(Role.ORGAN_HEAD);
        lending = lender.as(Role.ORGAN_HEAD);
        lent = lender.person(Role.REVIEWER);
        reviewer = lender.entered("借", login(lent));
    }

    @Test
    @DisplayName("借来的人只在借调期内、手里有件时看得见：借出前看不见，分派后看得见，办结后看不见")
    void sight_begins_and_ends() {
        var record = borrower.aCase();
        var request = borrower.submitted(record, List.of(), "2026-03-17");
        assertThat(sees(request)).isFalse();
        lend(ask(null, "2026-03-01", "2026-03-31"), "2026-03-01", "2026-03-31");
        assertThat(sees(request)).isFalse();
        assertThat(borrower.assign(request, reviewer, "").statusCode()).isEqualTo(200);
        assertThat(sees(request)).isTrue();
        assertThat(lent.client().get("/api/review/requests?mine=true").body()).contains(request);

        lender.within(
                lent.actor(),
                () -> assertThat(requests.isLentTo(record, lent.actor(), ReviewDesk.TODAY))
                        .isFalse());
        borrower.within(borrower.person(Role.REVIEWER).actor(), () -> {
            assertThat(requests.isLentTo(record, lent.actor(), ReviewDesk.TODAY))
                    .isTrue();
            assertThat(requests.isLentTo(record, lent.actor(), ReviewDesk.TODAY.plusDays(29)))
                    .isFalse();
            requests.answered(record, true, "同意", ReviewDesk.TODAY, lent.actor());
        });
        assertThat(sees(request)).isFalse();
    }

    @Test
    @DisplayName("借调最后一日当天看得见，到期的第二日看不见，未到第一日的不能分派")
    void the_period_is_exact() {
        assertThat(assignedWithin("2026-03-01", "2026-03-03")).isTrue();
        assertThat(assignedWithin("2026-03-03", "2026-03-03")).isTrue();
        assertThat(assignedWithin("2026-03-04", "2026-03-31")).isFalse();
        assertThat(json(borrowing.post("/api/review/loans", asking(null, "2026-03-03", "2026-03-03")))
                        .get("stateLabel")
                        .asString())
                .isEqualTo("待答复");
        assertThat(borrowing
                        .post("/api/review/loans", asking(null, "2026-03-01", "2026-03-02"))
                        .body())
                .contains("不能早于今天");
        assertThat(borrowing
                        .post("/api/review/loans", asking(null, "2026-03-03", "2027-03-02"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(borrowing
                        .post("/api/review/loans", asking(null, "2026-03-03", "2027-03-03"))
                        .body())
                .contains("一次借调不超过一年");
    }

    private boolean assignedWithin(String from, String until) {
        var request = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        var loan = ask(null, from, until);
        lend(loan, from, until);
        var assigned = borrower.assign(request, reviewer, "").statusCode() == 200;
        assertThat(sees(request)).isEqualTo(assigned);
        act(borrowing, loan, "end", why());
        assertThat(sees(request)).isFalse();
        return assigned;
    }

    @Test
    @DisplayName("只为一件借来的，不能分派另一件")
    void lent_for_one_request() {
        var one = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        var other = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        lend(ask(one, "2026-03-01", "2026-03-31"), "2026-03-01", "2026-03-31");

        assertThat(borrower.assign(other, reviewer, "").statusCode()).isNotEqualTo(200);
        assertThat(borrower.assign(one, reviewer, "").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("借来的人可以回避，此后看不见；他不能在借入机关登记任何别的东西")
    void the_lent_reviewer_may_withdraw() {
        var request = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        lend(ask(null, "2026-03-01", "2026-03-31"), "2026-03-01", "2026-03-31");
        borrower.assign(request, reviewer, "");

        assertThat(borrower.act(lent.client(), request, "recuse", why()).statusCode())
                .isEqualTo(200);
        assertThat(sees(request)).isFalse();
        assertThat(borrower.assign(request, reviewer, "").body()).contains("回避");
    }

    @Test
    @DisplayName("借出机关结束借调：借来的人手里的件退回待分派，写明原因，说出几件；别人的件不动；可以再派")
    void what_was_in_hand_goes_back() {
        var held = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        var kept = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        var loan = ask(null, "2026-03-01", "2026-03-31");
        lend(loan, "2026-03-01", "2026-03-31");
        var own = borrower.entered("己", "");
        borrower.assign(held, reviewer, "");
        borrower.assign(kept, own, "");

        var ended = json(act(lending, loan, "end", why()));

        assertThat(ended.get("freed").asInt()).isEqualTo(1);
        var after = json(borrowing.get("/api/review/requests/" + held));
        assertThat(after.get("row").get("stateLabel").asString()).isEqualTo("待分派");
        assertThat(after.get("row").get("reviewer").isNull()).isTrue();
        var last = after.get("steps").get(after.get("steps").size() - 1);
        assertThat(last.get("label").asString()).isEqualTo("借调结束，退回待分派");
        assertThat(last.get("note").asString()).isEqualTo("借调提前结束：人手不足");
        assertThat(json(borrowing.get("/api/review/requests/" + kept))
                        .get("row")
                        .get("reviewer")
                        .asString())
                .isEqualTo("己");
        assertThat(borrower.assign(held, own, "").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("借调到期：最后一日不退，第二日退回待分派，由系统办理")
    void what_was_in_hand_goes_back_when_the_period_is_over() {
        var held = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        var loan = ask(null, "2026-03-01", "2026-03-03");
        lend(loan, "2026-03-01", "2026-03-03");
        borrower.assign(held, reviewer, "");

        assertThat(expired(loan, "2026-03-03")).isZero();
        assertThat(expired(loan, "2026-03-04")).isEqualTo(1);
        assertThat(expired(loan, "2026-03-05")).isZero();
        var after = json(borrowing.get("/api/review/requests/" + held));
        assertThat(after.get("row").get("state").asString()).isEqualTo("waiting");
        assertThat(after.get("steps").toString()).contains("借调于 2026-03-03 到期", "系统");
        assertThat(json(borrowing.get("/api/review/loans/" + loan)).get("freed").asInt())
                .isEqualTo(1);
    }

    private long expired(String loan, String day) {
        return Scope.all()
                .call(() -> Objects.requireNonNull(context.getBean(TransactionTemplate.class)
                        .execute(status -> context.getBean(LoanStore.class).over(LocalDate.parse(day), 500).stream()
                                .filter(each -> each.id().toString().equals(loan))
                                .peek(context.getBean(LoanEnds.class)::expired)
                                .count())));
    }

    @Test
    @DisplayName("借来的人与本机关的人一样查：领域不含的不能借也不能派，退库的、合同到期的不能派，承办的不能派")
    void a_lent_reviewer_must_be_fit_too() {
        var request = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        var farmer = lender.entered("农", login(lender.person(Role.REVIEWER)) + ", \"fields\": [\"农业农村\"]");
        var forThis = ask(request, "2026-03-01", "2026-03-31");
        assertThat(json(lending.get("/api/review/loans/" + forThis))
                        .get("field")
                        .asString())
                .isEqualTo("市场监管");
        assertThat(act(lending, forThis, "lend", lending(farmer, "2026-03-01", "2026-03-31"))
                        .body())
                .contains("农可以审核的领域不含申请的市场监管");
        var anything = ask(null, "2026-03-01", "2026-03-31");
        assertThat(act(lending, anything, "lend", lending(farmer, "2026-03-01", "2026-03-31"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(borrower.assign(request, farmer, "").body()).contains("可以审核的领域不含市场监管");

        lend(ask(null, "2026-03-01", "2026-03-31"), "2026-03-01", "2026-03-31");
        assertThat(lending.post("/api/review/reviewers/" + reviewer + "/end", """
                        {"on": "2026-03-03", "why": "调离"}
                        """, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(borrower.assign(request, reviewer, "").body()).contains("已于 2026-03-03 退出审核人员库", "第五十八条第二款");
        assertThat(json(borrowing.get("/api/review/requests/" + request))
                        .get("choices")
                        .valueStream()
                        .allMatch(choice -> !choice.get("missing").isEmpty()))
                .isTrue();
    }

    @Test
    @DisplayName("为一件借的写明是哪一件，借出机关只知道是一件；答复三百字可以，三百零一字不可以，领域五十一字不可以")
    void titles_and_lengths() {
        var request = borrower.submitted(borrower.aCase(), List.of(), "2026-03-17");
        var loan = ask(request, "2026-03-01", "2026-03-31");
        assertThat(json(borrowing.get("/api/review/loans/" + loan)).get("title").asString())
                .isEqualTo("测试案件");
        assertThat(json(borrowing.get("/api/review/loans"))
                        .get("items")
                        .get(0)
                        .get("title")
                        .asString())
                .isEqualTo("测试案件");
        assertThat(json(lending.get("/api/review/loans/" + loan)).get("title").asString())
                .isEqualTo("一件审核件");

        assertThat(act(lending, loan, "lend", answering("长".repeat(301))).body())
                .contains("答复的说明不超过 300 个字");
        assertThat(act(lending, loan, "lend", answering("长".repeat(300))).statusCode())
                .isEqualTo(200);
        assertThat(borrowing
                        .post(
                                "/api/review/loans",
                                asking(null, "2026-03-05", "2026-03-06")
                                        .replace("\"reason\"", "\"field\": \"" + "长".repeat(51) + "\", \"reason\""))
                        .body())
                .contains("需要的领域不超过 50 个字");
        assertThat(borrower.assign(request, reviewer, "长".repeat(501)).body()).contains("说明不超过 500 个字");
    }

    private String answering(String words) {
        return """
                {"reviewer": "%s", "from": "2026-03-01", "until": "2026-03-31", "answer": "%s"}
                """.formatted(reviewer, words);
    }

    @Test
    @DisplayName("只有被请求的机关答复，只能借出本机关在库、能登录的人，期间不超过申请的；答复一次")
    void the_lender_answers() {
        var loan = ask(null, "2026-03-05", "2026-03-31");
        var noLogin = lender.entered("无", "");
        var foreign = borrower.entered("己", "");

        assertThat(act(borrowing, loan, "lend", lending(reviewer, "2026-03-05", "2026-03-31"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new ReviewDesk(context, port)
                        .as(Role.ORGAN_HEAD)
                        .get("/api/review/loans/" + loan)
                        .statusCode())
                .isEqualTo(404);
        assertThat(act(lending, loan, "lend", lending(noLogin, "2026-03-05", "2026-03-31"))
                        .body())
                .contains("没有登录账号");
        assertThat(act(lending, loan, "lend", lending(foreign, "2026-03-05", "2026-03-31"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(act(lending, loan, "lend", lending(reviewer, "2026-03-04", "2026-04-01"))
                        .body())
                .contains("须在申请的 2026-03-05 至 2026-03-31 之内");
        assertThat(act(lending, loan, "lend", lending(reviewer, "2026-03-05", "2026-03-06"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(act(lending, loan, "decline", why()).statusCode()).isEqualTo(409);
        assertThat(act(lender.as(Role.REVIEWER), loan, "end", why()).statusCode())
                .isEqualTo(403);
        assertThat(json(borrowing.get("/api/review/loans/" + loan))
                        .get("stateLabel")
                        .asString())
                .isEqualTo("未开始");
    }

    @Test
    @DisplayName("不同意的写明理由；向自己借、没有理由、三百个字以上五百个字以内可以、五百零一个字不可以")
    void asking_and_declining() {
        var loan = ask(null, "2026-03-05", "2026-03-31");
        assertThat(act(lending, loan, "decline", "{\"reason\": \" \"}").statusCode())
                .isEqualTo(422);
        assertThat(json(act(lending, loan, "decline", why())).get("answer").asString())
                .isEqualTo("人手不足");
        assertThat(lending.post("/api/review/loans", asking(null, "2026-03-05", "2026-03-06"))
                        .body())
                .contains("另一个机关");
        assertThat(borrowing
                        .post(
                                "/api/review/loans",
                                asking(null, "2026-03-05", "2026-03-06").replace("没有审核人员", "长".repeat(501)))
                        .statusCode())
                .isEqualTo(422);
    }

    private boolean sees(String request) {
        return lent.client().get("/api/review/requests/" + request).statusCode() == 200;
    }

    private String ask(@org.jspecify.annotations.Nullable String request, String from, String until) {
        return json(borrowing.post("/api/review/loans", asking(request, from, until)))
                .get("id")
                .asString();
    }

    private String asking(@org.jspecify.annotations.Nullable String request, String from, String until) {
        return """
                {"lender": "%s", "request": %s, "from": "%s", "until": "%s", "reason": "没有审核人员"}
                """.formatted(lender.organ.id(), request == null ? "null" : "\"" + request + "\"", from, until);
    }

    private void lend(String loan, String from, String until) {
        assertThat(act(lending, loan, "lend", lending(reviewer, from, until)).statusCode())
                .isEqualTo(200);
    }

    private static String lending(String who, String from, String until) {
        return """
                {"reviewer": "%s", "from": "%s", "until": "%s"}
                """.formatted(who, from, until);
    }

    private HttpResponse<String> act(Client client, String loan, String act, String body) {
        var version =
                json(borrowing.get("/api/review/loans/" + loan)).get("version").asInt();
        return client.post("/api/review/loans/" + loan + "/" + act, body, "If-Match", "\"" + version + "\"");
    }

    private static String why() {
        return """
                {"reason": "人手不足"}
                """;
    }
}
