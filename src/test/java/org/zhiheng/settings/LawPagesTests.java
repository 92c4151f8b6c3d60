package org.zhiheng.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

@OnPostgres
@DisplayName("参数与法规库的页面")
class LawPagesTests {

    private static final String REPEALED = "environmental-protection-law";

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettableClock clock;

    @LocalServerPort
    private int port;

    private Client officer;

    @BeforeEach
    void anOfficer() {
        officer = Client.signedIn(port, accounts, Role.OFFICER, RecordId.create(140431));
    }

    @AfterEach
    void backToTheDayOfTests() {
        clock.reset();
    }

    @Test
    @DisplayName("参数带条文、来源和单位；没有核对过原文的标出来")
    void parameters_say_where_they_come_from() {
        assertThat(officer.get("/api/parameters").body())
                .contains("\"key\":\"cases.decision-period\"", "《行政处罚法》第六十条", "\"words\":\"90 日\"")
                .contains("\"words\":\"5,000 元\"", "\"verified\":false");
    }

    @Test
    @DisplayName("废止的前一日、当日、后一日")
    void a_repealed_statute_is_shown_as_such() {
        assertThat(stateOn("2026-08-14T12:00")).contains("\"state\":\"IN_FORCE\"", "有效");
        assertThat(stateOn("2026-08-15T00:00")).contains("\"state\":\"REPEALED\"", "已废止");
        assertThat(stateOn("2026-08-16T00:00")).contains("\"state\":\"REPEALED\"");
    }

    @Test
    @DisplayName("法规带版本和逐条摘要")
    void a_statute_shows_its_articles() {
        assertThat(officer.get("/api/statutes/penalty-law").body())
                .contains("中华人民共和国行政处罚法", "\"inForceFrom\":\"2021-07-15\"")
                .contains("\"number\":57,\"words\":\"第五十七条\"");
        assertThat(officer.get("/api/statutes").body()).contains("\"key\":\"penalty-law\"", "\"key\":\"coercion-law\"");
    }

    @Test
    @DisplayName("没有的法规是 404；没有登录看不到")
    void unknown_or_not_signed_in() {
        assertThat(officer.get("/api/statutes/no-such-law").statusCode()).isEqualTo(404);
        assertThat(new Client(port).get("/api/statutes").statusCode()).isEqualTo(401);
        assertThat(new Client(port).get("/api/parameters").statusCode()).isEqualTo(401);
    }

    private String stateOn(String moment) {
        clock.set(moment);
        return officer.get("/api/statutes/" + REPEALED).body();
    }
}
