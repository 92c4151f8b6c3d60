package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organs;

@OnPostgres
@TestPropertySource(properties = "zhiheng.database.patience=1s")
@DisplayName("数据库一时接不下：不论在哪一步遇到，都说清楚没有办完、怎么办，不是“出错了”")
class PoolExhaustedTests {

    private final ArrayList<Connection> held = new ArrayList<>();

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @LocalServerPort
    private int port;

    @AfterEach
    void let_go() throws Exception {
        for (var connection : held) {
            connection.close();
        }
    }

    @Test
    @DisplayName("公众查询：503；放开以后照常")
    void the_public_is_told_to_wait() throws Exception {
        var client = new Client(port);
        refused(() -> client.get("/api/public/log"));
        assertThat(client.get("/api/public/log").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("登录的人查看、带 Idempotency-Key 办理：在读会话时就遇到，同样是 503；放开以后同一个编号照常办成")
    void whoever_is_signed_in_is_told_the_same() throws Exception {
        var bureau = anOrgan().addTo(organs);
        var client = Client.signedIn(port, accounts, Role.SECURITY_ADMIN, bureau.id());
        refused(() -> client.get("/api/accounts"));
        var key = UUID.randomUUID().toString();
        Supplier<HttpResponse<String>> create = () ->
                client.post("/api/accounts", """
                {"name": "zhang-%s", "person": "张三", "role": "leader", "organ": "%s"}
                """.formatted(key.substring(0, 8), bureau.id()), "Idempotency-Key", key);
        refused(create);
        assertThat(create.get().statusCode()).isEqualTo(201);
    }

    private void refused(Supplier<HttpResponse<String>> ask) throws Exception {
        while (held.size() < pool.getMaximumPoolSize()) {
            held.add(pool.getConnection());
        }
        var refused = ask.get();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("服务器一时接不下，这一次没有办完。", "看清有没有办成", "remedy")
                .doesNotContain("没有保存任何内容");
        let_go();
        held.clear();
    }
}
