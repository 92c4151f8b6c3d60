package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Role;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("证件昨天过期的人不能列为承办人，页面说为什么、谁能办（CF-22、RY-01）")
class LapsedCertificateTests {

    private static final String ORGAN = "沁源县交通运输局";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private County county;
    private String lapsing;

    @BeforeEach
    void somebody_whose_certificate_ends_on_the_eleventh() {
        county = new County(context, port);
        var organ = Scope.all().call(() -> context.getBean(Organs.class).get(county.organ(ORGAN)));
        lapsing = anOfficer(organ)
                .named("纪到期")
                .field("交通运输")
                .valid("2021-05-12", "2026-05-11")
                .addTo(context.getBean(OfficerRegister.class))
                .id()
                .toString();
    }

    @Test
    @DisplayName("有效期的最后一天可以，第二天不可以")
    void the_last_day_counts_and_the_day_after_does_not() {
        county.itIs("2026-05-11");
        assertThat(verified().statusCode()).isEqualTo(200);

        county.itIs("2026-05-12");
        var refused = verified();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("纪到期的执法证件", "有效期至 2026-05-11，在 2026-05-12 已过期", "请换人；或者由本机关向司法行政部门申请换发证件。");
    }

    private HttpResponse<String> verified() {
        var officer = county.at(ORGAN, Role.OFFICER);
        var clue = JsonMapper.shared()
                .readTree(officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-05-08", "title": "涉嫌违法", "place": "某地", "facts": "某事"}
                """).body())
                .get("id")
                .asString();
        var answers = new HashMap<String, Object>(Map.of(
                "party", DecidedCases.aCompany(),
                "matter", county.matter("CF-0401").toString(),
                "violatedFrom", "2026-05-07",
                "violatedUntil", "2026-05-07",
                "discoveredOn", "2026-05-08",
                "harm", false,
                "place", "某地",
                "facts", "某事",
                "proposal", "OPEN",
                "opinion", "立"));
        answers.put("officers", List.of(county.officers(ORGAN).getFirst(), lapsing));
        return officer.post(
                "/api/cases/" + clue + "/verify-clue",
                JsonMapper.shared().writeValueAsString(answers),
                "If-Match",
                "\"1\"");
    }
}
