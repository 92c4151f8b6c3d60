package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organs;

@OnPostgres
@TestPropertySource(properties = "zhiheng.database.patience=1s")
@Import(PoolExhaustedTests.Made.class)
@DisplayName("数据库一时接不下：不论在哪一步遇到，都说清楚没有办完、怎么办，不是“出错了”")
class PoolExhaustedTests {

    private final ArrayList<Connection> held = new ArrayList<>();

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @Autowired
    private Made made;

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

    @Test
    @DisplayName("已经办成、答复的长度已经写上，存会话时遇到：不带原来答复的长度、地址、版本、缓存；安全的响应头还在；同一个编号得到原来的答复")
    void an_answer_that_was_begun_is_taken_back_whole() throws Exception {
        var client = Client.signedIn(
                port, accounts, Role.OFFICER, anOrgan().addTo(organs).id());
        var key = UUID.randomUUID().toString();
        Supplier<HttpResponse<String>> make =
                () -> client.post("/api/test/made", "{}", "Idempotency-Key", key, "X-Dry-Up", "true");
        made.dryUp = this::takeAll;
        var refused = make.get();
        told(refused);
        var headers = refused.headers().map();
        assertThat(headers)
                .doesNotContainKeys("location", "etag")
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsKeys("content-security-policy", "referrer-policy", "x-frame-options");

        made.dryUp = () -> {};
        let_go();
        var again = make.get();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo("{}");
        assertThat(made.count).hasValue(1);
    }

    private void takeAll() {
        try {
            while (held.size() < pool.getMaximumPoolSize()) {
                held.add(pool.getConnection());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void refused(Supplier<HttpResponse<String>> ask) throws Exception {
        takeAll();
        told(ask.get());
        let_go();
        held.clear();
    }

    private static void told(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("服务器一时接不下，这一次没有办完。", "看清有没有办成", "remedy")
                .doesNotContain("没有保存任何内容");
    }

    /** Makes a thing, and once it is made lets the pool dry up while the answer is written. */
    @TestConfiguration
    @RestController
    @Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 2)
    static class Made extends OncePerRequestFilter {

        final AtomicInteger count = new AtomicInteger();
        volatile Runnable dryUp = () -> {};

        @PostMapping("/api/test/made")
        @MaySignedIn
        ResponseEntity<String> make() {
            count.incrementAndGet();
            return ResponseEntity.created(URI.create("/api/test/made/1"))
                    .eTag("1")
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{}");
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, request.getHeader("X-Dry-Up") == null ? response : new Drying(response));
        }

        private final class Drying extends HttpServletResponseWrapper {

            Drying(HttpServletResponse response) {
                super(response);
            }

            @Override
            public void setContentLength(int length) {
                super.setContentLength(length);
                dryUp.run();
            }
        }
    }
}
