package org.zhiheng.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "test.database=without-accounts")
@DisplayName("正式使用的第一次启动")
class FirstStartTests {

    private static final String FOUNDING = """
            {"region": 140431, "organ": "测试县司法局",
             "systemAdmin": {"name": "sys", "person": "甲", "password": "first-word-1"},
             "securityAdmin": {"name": "sec", "person": "乙", "password": "gate-word-22"},
             "auditAdmin": {"name": "aud", "person": "%s", "password": "third-word-3"}}
            """;

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("一次性链接建立三类管理员和第一个司法局，只能用一次；三员须是三个人")
    void the_link_makes_three_administrators_once() {
        var token = firstStart.openLink();
        var anybody = new Client(port);
        anybody.get("/api/public/nothing");

        assertThat(anybody.post("/api/session/setup/guessed", FOUNDING.formatted("丙"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(anybody.post("/api/session/setup/" + token, FOUNDING.formatted("甲"))
                        .body())
                .contains("三个人");
        assertThat(anybody.post(
                                "/api/session/setup/" + token,
                                FOUNDING.formatted("丙").replace("140431", "990000"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(anybody.get("/api/session/setup/" + token).body()).contains("true");
        assertThat(accounts.nobodyYet()).isTrue();

        assertThat(anybody.post("/api/session/setup/" + token, FOUNDING.formatted("丙"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(anybody.get("/api/session/setup/" + token).body()).contains("false");
        assertThat(anybody.post("/api/session/setup/" + token, FOUNDING.formatted("丙"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(organs.findByName(140431, "测试县司法局").orElseThrow().kind()).isEqualTo(Kind.JUSTICE_BUREAU);
        assertThat(new Client(port).signIn("sys", "first-word-1").body()).contains("system-admin", "测试县司法局");
        assertThat(new Client(port).signIn("sec", "gate-word-22").body()).contains("security-admin");
        assertThat(new Client(port).signIn("aud", "third-word-3").body()).contains("audit-admin");
        the_founding_administrator_registers_the_city();
    }

    /** A county that stands alone must be able to name who supervises it and who hears reconsideration. */
    private void the_founding_administrator_registers_the_city() {
        var system = new Client(port);
        system.signIn("sys", "first-word-1");
        assertThat(system.post("/api/organs", """
                {"region": 140400, "organ": {"name": "测试市司法局", "shortName": "市司法局", "kind": "justice-bureau",
                 "level": "city", "nature": "administrative", "fields": [], "entrustments": [], "powers": []}}
                """).statusCode()).isEqualTo(201);
    }
}
