package org.zhiheng.settings;

import static org.assertj.core.api.Assertions.assertThat;

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
@DisplayName("各人存下的常用筛选")
class AccountViewsTests {

    private static final RecordId ORGAN = RecordId.create(140431);

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Client leader;

    @BeforeEach
    void a_leader() {
        leader = Client.signedIn(port, accounts, Role.LEADER, ORGAN);
    }

    @Test
    @DisplayName("只读的领导也能存、能用、能删；同名的换成新的")
    void a_view_is_kept_replaced_and_dropped() {
        assertThat(keep(leader, "逾期的", "due=overdue").statusCode()).isEqualTo(201);
        var kept = keep(leader, "逾期的", "due=overdue&procedure=ordinary").body();
        var id = kept.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

        assertThat(leader.get("/api/views?list=cases").body())
                .isEqualTo("[{\"id\":\"" + id
                        + "\",\"list\":\"cases\",\"name\":\"逾期的\",\"query\":\"due=overdue&procedure=ordinary\"}]");
        assertThat(leader.get("/api/views?list=officers").body()).isEqualTo("[]");
        assertThat(leader.send("DELETE", "/api/views/" + id, null).statusCode()).isEqualTo(204);
        assertThat(leader.get("/api/views?list=cases").body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("别人的看不见，也删不掉")
    void nobody_else_has_it() {
        var id = keep(leader, "我的", "due=week").body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        var other = Client.signedIn(port, accounts, Role.LEADER, ORGAN);

        assertThat(other.get("/api/views?list=cases").body()).isEqualTo("[]");
        assertThat(other.send("DELETE", "/api/views/" + id, null).statusCode()).isEqualTo(404);
        assertThat(leader.get("/api/views?list=cases").body()).contains("我的");
    }

    @Test
    @DisplayName("没有名称、名称过长的不存，说明在哪一项")
    void a_name_is_needed() {
        assertThat(keep(leader, " ", "due=week").body()).contains("\"field\":\"name\"", "名称须为一至 30 个字");
        assertThat(keep(leader, "长".repeat(31), "due=week").statusCode()).isEqualTo(422);
        assertThat(keep(leader, "长".repeat(30), "due=week").statusCode()).isEqualTo(201);
    }

    private static java.net.http.HttpResponse<String> keep(Client by, String name, String query) {
        return by.post("/api/views", """
                {"list": "cases", "name": "%s", "query": "%s"}
                """.formatted(name, query));
    }
}
