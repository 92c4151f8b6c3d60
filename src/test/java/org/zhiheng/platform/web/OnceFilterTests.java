package org.zhiheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@Import(OnceFilterTests.Slow.class)
@DisplayName("防止重复提交（Idempotency-Key）")
class OnceFilterTests {

    @Autowired
    private Organs organs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AnswerStore answers;

    @Autowired
    private Slow slow;

    @LocalServerPort
    private int port;

    private final String key = UUID.randomUUID().toString();
    private RecordId organ;
    private Client administrator;

    @BeforeEach
    void anAdministrator() {
        organ = anOrgan().addTo(organs).id();
        administrator = administrator();
    }

    @Test
    @DisplayName("同一个编号、同样的内容再来一次：得到原来的答复，只办一次")
    void the_same_request_gets_the_same_answer() {
        var first = create(administrator, key, "twice1");
        var second = create(administrator, key, "twice1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue(OnceFilter.REPLAYED)).hasValue("true");
        assertThat(named("twice1")).isEqualTo(1);
    }

    @Test
    @DisplayName("同一个编号、另外的内容或另一个地址：拒绝，什么也没有办")
    void another_request_needs_another_key() {
        assertThat(create(administrator, key, "first2").statusCode()).isEqualTo(201);

        assertThat(create(administrator, key, "second2").statusCode()).isEqualTo(422);
        assertThat(administrator
                        .post("/api/test/slow", account("first2"), OnceFilter.KEY, key)
                        .body())
                .contains("已经用于另一个请求");
        assertThat(named("second2")).isZero();
    }

    @Test
    @DisplayName("第一次没有办成：改正以后用同一个编号再办")
    void a_failed_attempt_may_be_tried_again() {
        assertThat(administrator
                        .post("/api/accounts", "{\"name\": \"x\"}", OnceFilter.KEY, key)
                        .statusCode())
                .isBetween(400, 422);

        assertThat(create(administrator, key, "again3").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("一天以后编号失效：前一刻还记得，过后重新办")
    void a_key_expires_after_a_day() {
        create(administrator, key, "expired4");

        age(key, "23 hours 59 minutes");
        assertThat(create(administrator, key, "expired4").statusCode()).isEqualTo(201);
        age(key, "2 minutes");
        assertThat(create(administrator, key, "expired4").statusCode()).isEqualTo(422);
        assertThat(create(administrator, key, "fresh4").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("过期的答复都清除，不管是谁的")
    void old_answers_go_away() {
        create(administrator, key, "old11");
        age(key, "25 hours");

        Scope.all().run(() -> answers.deleteBefore(Instant.now().minus(OnceFilter.REMEMBERED)));

        assertThat(inAll("select key from platform.idempotency where key = ?", key))
                .isEmpty();
    }

    @Test
    @DisplayName("八个同样的请求同时到：只建一个账号，其余得到同样的答复或者请稍候")
    void of_simultaneous_requests_one_is_carried_out() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> act = () -> create(administrator, key, "race5");
            var answers = new ArrayList<String>();
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> act).limit(8).toList())) {
                answers.add(
                        answer.get().statusCode() == 409 ? "409" : answer.get().body());
            }

            assertThat(answers.stream().filter(answer -> !answer.equals("409")).distinct())
                    .hasSize(1);
            assertThat(named("race5")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("第一个还在办：第二个得到 409，办完以后得到答复")
    void while_the_first_is_running() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> administrator.post("/api/test/slow", "{}", OnceFilter.KEY, key));
            slow.begun.await();

            var meanwhile = administrator.post("/api/test/slow", "{}", OnceFilter.KEY, key);
            slow.goOn.countDown();

            assertThat(meanwhile.statusCode()).isEqualTo(409);
            assertThat(meanwhile.body()).contains("正在办理");
            assertThat(first.get().statusCode()).isEqualTo(200);
            assertThat(administrator
                            .post("/api/test/slow", "{}", OnceFilter.KEY, key)
                            .body())
                    .isEqualTo(first.get().body());
        }
    }

    @Test
    @DisplayName("办的事和记住的答复在同一个事务里")
    void act_and_answer_are_one_transaction() {
        create(administrator, key, "atomic6");

        var transactions = inAll("""
                select xmin::text from access.account where name = 'atomic6'
                union
                select xmin::text from platform.idempotency where key = ?
                """, key);

        assertThat(transactions).hasSize(1);
    }

    @Test
    @DisplayName("记住的答复是加密的：数据库里读不到首次口令")
    void remembered_answers_are_encrypted() {
        var password = create(administrator, key, "secret7").body().replaceAll(".*\"password\":\"([^\"]*)\".*", "$1");

        assertThat(password).hasSize(16);
        assertThat(inAll("select response from platform.idempotency where key = ?", key))
                .singleElement()
                .satisfies(kept -> assertThat(kept).doesNotContain(password, "secret7"));
    }

    @Test
    @DisplayName("别人用同样的编号，互不相干")
    void keys_of_two_people_do_not_meet() {
        create(administrator, key, "mine8");

        assertThat(create(administrator(), key, "yours8").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("越权的请求带着编号也留下日志条目")
    void a_denied_power_is_still_logged() {
        var officer = Client.signedIn(port, accounts, Role.OFFICER, organ);

        assertThat(create(officer, key, "denied9").statusCode()).isEqualTo(403);
        assertThat(inAll("select reason from audit.entry where act = 'use-route' and reason like ?", "%/api/accounts"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("编号太长或有怪字符：拒绝")
    void a_key_is_visible_ascii() {
        assertThat(create(administrator, "k".repeat(201), "long10").statusCode())
                .isEqualTo(400);
        assertThat(create(administrator, "a b", "long10").statusCode()).isEqualTo(400);
    }

    private Client administrator() {
        return Client.signedIn(port, accounts, Role.SECURITY_ADMIN, organ);
    }

    private HttpResponse<String> create(Client by, String key, String name) {
        return by.post("/api/accounts", account(name), OnceFilter.KEY, key);
    }

    private String account(String name) {
        return """
                {"name": "%s", "person": "李四", "role": "officer", "organ": "%s"}
                """.formatted(name, organ);
    }

    private int named(String name) {
        return inAll("select name from access.account where name = ?", name).size();
    }

    private void age(String of, String by) {
        var account = inAll("select account from platform.idempotency where key = ?", of)
                .getFirst();
        Scope.all()
                .by(account)
                .run(() -> transaction.executeWithoutResult(status -> sql.sql(
                                "update platform.idempotency set created_at = created_at - ?::interval where key = ?")
                        .params(by, of)
                        .update()));
    }

    private List<String> inAll(String query, String parameter) {
        return Scope.all()
                .call(() -> transaction.execute(status ->
                        sql.sql(query).param(parameter).query(String.class).list()));
    }

    /** Takes as long as the test wants. */
    @TestConfiguration
    @RestController
    static class Slow {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);

        record Done(UUID number) {}

        @PostMapping("/api/test/slow")
        @MaySignedIn
        Done act() throws InterruptedException {
            begun.countDown();
            goOn.await(10, TimeUnit.SECONDS);
            return new Done(UUID.randomUUID());
        }
    }
}
