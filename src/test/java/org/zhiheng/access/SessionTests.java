package org.zhiheng.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts.FirstPassword;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("登录、锁定与三类管理员")
class SessionTests {

    private static final RecordId ORGAN = RecordId.create(140431);

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void anybody() {
        client = new Client(port);
    }

    @Test
    @DisplayName("用对口令即登录，看得到自己是谁")
    void the_right_password_signs_in() {
        var account = anAccount("right", Role.OFFICER);

        var answer = client.signIn(account.name(), account.password());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(client.get("/api/session").body()).contains("\"role\":\"officer\"", "\"name\":\"张三\"");
    }

    @Test
    @DisplayName("名字不存在与口令错误，得到同样的回答")
    void unknown_name_and_wrong_password_get_equal_answers() {
        var account = anAccount("equal", Role.OFFICER);

        var wrong = client.signIn(account.name(), "not-the-password1");
        var unknown = client.signIn("nobody-here", "not-the-password1");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    @DisplayName("连续五次失败后锁定：第六次口令正确也不能登录")
    void five_failures_lock_the_account() {
        var account = anAccount("locked", Role.OFFICER);

        for (var attempt = 1; attempt <= SignIn.MOST_FAILURES; attempt++) {
            client.signIn(account.name(), "not-the-password" + attempt);
        }

        assertThat(client.signIn(account.name(), account.password()).statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("失败四次不锁定")
    void four_failures_do_not_lock() {
        var account = anAccount("patient", Role.OFFICER);

        for (var attempt = 1; attempt < SignIn.MOST_FAILURES; attempt++) {
            client.signIn(account.name(), "not-the-password" + attempt);
        }

        assertThat(client.signIn(account.name(), account.password()).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("没有防伪令牌的请求被拒绝，说明怎么补")
    void without_the_token_nothing_is_done() {
        var answer = client.withoutToken().signIn("anyone", "any-password-1");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("X-XSRF-TOKEN");
    }

    @Test
    @DisplayName("没有登录不能用接口")
    void nothing_without_signing_in() {
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("系统管理员不能管账号，安全管理员不能建管理员、不能重置管理员口令")
    void administrators_do_not_stand_in_for_each_other() {
        var system = anAccount("system1", Role.SYSTEM_ADMIN);
        var security = anAccount("security1", Role.SECURITY_ADMIN);

        client.signIn(system.name(), system.password());
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(403);

        client.signIn(security.name(), security.password());
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(client.post("/api/accounts/" + system.account() + "/password", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.post("/api/accounts", """
                                {"name": "another-admin", "person": "李四", "role": "audit-admin", "organ": "%s"}
                                """.formatted(ORGAN)).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("运行指标只给系统管理员看")
    void metrics_are_for_the_system_administrator() {
        var officer = anAccount("curious", Role.OFFICER);
        var system = anAccount("system2", Role.SYSTEM_ADMIN);

        client.signIn(officer.name(), officer.password());
        assertThat(client.get("/actuator/prometheus").statusCode()).isEqualTo(403);

        client.signIn(system.name(), system.password());
        assertThat(client.get("/actuator/prometheus").statusCode()).isNotEqualTo(403);
    }

    @Test
    @DisplayName("重置口令后，原来的登录立即失效")
    void a_reset_password_ends_every_session() {
        var officer = anAccount("revoked", Role.OFFICER);
        var security = anAccount("security2", Role.SECURITY_ADMIN);
        client.signIn(officer.name(), officer.password());
        var administrator = new Client(port);
        administrator.signIn(security.name(), security.password());

        var reset = administrator.post("/api/accounts/" + officer.account() + "/password", "");

        assertThat(reset.statusCode()).isEqualTo(200);
        assertThat(client.get("/api/session").statusCode()).isEqualTo(401);
    }

    private FirstPassword anAccount(String name, Role role) {
        var made = new AtomicReference<FirstPassword>();
        Scope.all().run(() -> made.set(accounts.create(new NewAccount(name, "张三", role, ORGAN, null), false)));
        return made.get();
    }
}
