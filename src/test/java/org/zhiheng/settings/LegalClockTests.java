package org.zhiheng.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@TestPropertySource(properties = {"zhiheng.demo=true", "test.of=training-clock"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
@DisplayName("演练环境：演练时钟、接口说明")
class LegalClockTests {

    private static final RecordId ORGAN = RecordId.create(140431);

    @Autowired
    private Accounts accounts;

    @Autowired
    private LegalClock clock;

    @Autowired
    private ClockStore store;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Client administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = Client.signedIn(port, accounts, Role.SYSTEM_ADMIN, ORGAN);
    }

    @Test
    @Order(1)
    @DisplayName("系统管理员设定以后，法律时间是设定的那一刻，人人看得到")
    void the_law_follows_what_was_set() {
        var answer = set("{\"now\": \"2026-03-03T09:00:00+08:00\", \"running\": false}");

        assertThat(answer)
                .startsWith("200")
                .contains("\"today\":\"2026-03-03\"", "\"now\":\"2026-03-03T09:00:00+08:00\"");
        assertThat(clock.now()).isEqualTo(LocalDateTime.parse("2026-03-03T09:00"));
        assertThat(Client.signedIn(port, accounts, Role.OFFICER, ORGAN)
                        .get("/api/demo/clock")
                        .body())
                .contains("\"today\":\"2026-03-03\"", "\"running\":false");
    }

    @Test
    @Order(2)
    @DisplayName("走着的时钟随实际时间前进，另一台服务器看到同一个时间")
    void a_running_clock_goes_on_and_another_node_agrees() {
        set("{\"now\": \"2026-03-13T23:59:58+08:00\", \"running\": true}");
        var setAt = store.find().orElseThrow().setAt();

        assertThat(elsewhere(setAt.plusSeconds(1)).today()).isEqualTo(LocalDate.parse("2026-03-13"));
        assertThat(elsewhere(setAt.plusSeconds(2)).today()).isEqualTo(LocalDate.parse("2026-03-14"));
        assertThat(elsewhere(setAt.plusSeconds(3600)).now()).isEqualTo(LocalDateTime.parse("2026-03-14T00:59:58"));
    }

    @Test
    @Order(3)
    @DisplayName("只能向前拨：前一秒不行，同一时刻和后一秒可以")
    void forward_only() {
        set("{\"now\": \"2026-04-03T09:00:00+08:00\", \"running\": false}");

        assertThat(set("{\"now\": \"2026-04-03T08:59:59+08:00\"}"))
                .startsWith("422")
                .contains("只能向前拨");
        assertThat(set("{\"now\": \"2026-04-03T01:00:00Z\"}")).startsWith("200");
        assertThat(set("{\"now\": \"2026-04-03T09:00:01+08:00\"}")).startsWith("200");
        assertThat(clock.now()).isEqualTo(LocalDateTime.parse("2026-04-03T09:00:01"));
    }

    @Test
    @Order(4)
    @DisplayName("可以只停只走；什么都不给、认不出的时间、太远的时间都被拒绝")
    void faulty_settings_are_refused() {
        set("{\"now\": \"2026-05-03T09:00:00+08:00\", \"running\": true}");
        var before = settings();

        assertThat(set("{\"running\": false}")).startsWith("200").contains("\"running\":false");
        assertThat(set("{}")).startsWith("422").contains("now");
        assertThat(set("{\"now\": \"2026-02-30T09:00:00+08:00\"}"))
                .startsWith("422")
                .contains("无法识别");
        assertThat(set("{\"now\": \"明天\"}")).startsWith("422").contains("无法识别");
        assertThat(set("{\"now\": \"2062-03-03T09:00:00+08:00\"}"))
                .startsWith("422")
                .contains("太远");
        assertThat(settings()).isEqualTo(before + 1);
    }

    @Test
    @Order(5)
    @DisplayName("别的角色不能拨钟")
    void only_the_system_administrator_sets_it() {
        var before = settings();

        for (var role : new Role[] {Role.OFFICER, Role.ORGAN_HEAD, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN}) {
            var other = Client.signedIn(port, accounts, role, ORGAN);

            assertThat(other.put("/api/demo/clock", "{\"running\": true}").statusCode())
                    .isEqualTo(403);
        }
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    @Order(6)
    @DisplayName("设定是一个行为，写进透明日志")
    void setting_it_leaves_an_entry() {
        set("{\"now\": \"2026-07-03T09:00:00+08:00\", \"running\": true}");

        var entries = Scope.all()
                .call(() -> transaction.execute(
                        status -> sql.sql("select legal_date from audit.entry where act = 'set-training-clock'")
                                .query(LocalDate.class)
                                .list()));

        assertThat(entries).contains(LocalDate.parse("2026-07-03"));
    }

    @Test
    @Order(7)
    @DisplayName("接口说明不登录也能看")
    void the_description_of_the_routes_is_open() {
        assertThat(new Client(port).get("/api/openapi.json").body()).contains("\"openapi\":\"3.1", "/api/demo/clock");
    }

    private LegalClock elsewhere(Instant real) {
        return new LegalClock(InstantSource.fixed(real), store, true);
    }

    private long settings() {
        return sql.sql("select count(*) from settings.clock_setting")
                .query(Long.class)
                .single();
    }

    private String set(String json) {
        var answer = administrator.put("/api/demo/clock", json);
        return answer.statusCode() + " " + answer.body();
    }
}
