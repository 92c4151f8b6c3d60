package org.zhiheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("登录会话：一分钟记一次还在使用，不是每次请求都写")
class SessionTouchTests {

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("一分钟内再用不写；过了一分钟写一次，会话照旧有效")
    void written_once_a_minute() {
        var organ = anOrgan().addTo(organs);
        var name = "touch-" + UUID.randomUUID().toString().substring(0, 8);
        var account = Scope.all()
                .call(() -> accounts.create(new NewAccount(name, "人", Role.PERSONNEL, organ.id(), null), false));
        var client = new Client(port);
        assertThat(client.signIn(name, account.password()).statusCode()).isEqualTo(200);

        var before = lastUsed(account.account().toString());
        assertThat(client.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(lastUsed(account.account().toString())).isEqualTo(before);

        var longAgo = before - MINUTE - 1;
        transaction.executeWithoutResult(
                status -> sql.sql("update platform.spring_session set last_access_time = ? where principal_name = ?")
                        .params(longAgo, account.account().toString())
                        .update());
        assertThat(client.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(lastUsed(account.account().toString())).isGreaterThan(longAgo + MINUTE);
    }

    private long lastUsed(String account) {
        return Objects.requireNonNull(transaction.execute(
                status -> sql.sql("select last_access_time from platform.spring_session where principal_name = ?")
                        .param(account)
                        .query(Long.class)
                        .single()));
    }
}
