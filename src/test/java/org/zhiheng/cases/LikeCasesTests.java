package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("类案：同一违法行为、同类当事人以前的处理（CL-10）")
class LikeCasesTests {

    private static final String ORGAN = "沁源县市场监督管理局";
    private static final String MATTER = "CF-0102";
    private static final String DAY = "2026-03-03";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private County county;

    @BeforeEach
    void it_is_a_working_day() {
        county = new County(context, port);
        county.itIs(DAY);
    }

    @Test
    @DisplayName("只比同一事项、同类当事人，不含本案；罚款由少到多，链接到各案；别的机关打不开")
    void only_like_cases_are_compared() {
        var before = like(decided(DecidedCases.aCompany(), 5_000_000));
        var dearer = decided(DecidedCases.aCompany(), 7_000_000);
        decided(DecidedCases.aCitizen("赵某", LocalDate.parse("1990-05-05"), 7), 9_000_000);
        var own = decided(DecidedCases.aCompany(), 6_000_000);

        var view = like(own);

        assertThat(view.get("decided").asInt()).isEqualTo(before.get("decided").asInt() + 2);
        assertThat(view.get("proposedFen").asLong()).isEqualTo(6_000_000);
        assertThat(fines(view)).isSorted().contains(5_000_000L, 7_000_000L).doesNotContain(6_000_000L, 9_000_000L);
        assertThat(ids(view)).contains(dearer).doesNotContain(own);
        assertThat(county.at("沁源县交通运输局", Role.OFFICER)
                        .get("/api/cases/" + own + "/like")
                        .statusCode())
                .isEqualTo(404);
    }

    private String decided(Map<String, Object> party, long fineFen) {
        return new DecidedCases(county, ORGAN)
                .ordinary(MATTER, party, "某事", List.of(Map.of("kind", "fine", "amountFen", fineFen)), DAY);
    }

    private JsonNode like(String id) {
        return JsonMapper.shared()
                .readTree(county.at(ORGAN, Role.OFFICER)
                        .get("/api/cases/" + id + "/like")
                        .body());
    }

    private static List<Long> fines(JsonNode view) {
        return StreamSupport.stream(view.get("fines").spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
    }

    private static List<String> ids(JsonNode view) {
        return StreamSupport.stream(view.get("latest").spliterator(), false)
                .map(one -> one.get("id").asString())
                .toList();
    }
}
