package org.zhiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("演示县的行动计划")
class DemoPlanTests {

    @Autowired
    private DataFolder data;

    @Autowired
    private List<Figure> figures;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("四十八条举措都有责任单位；有数据的举措给出实时数值，点得开依据")
    void the_demo_plan_is_live() throws IOException {
        var supervisor = signedIn("supervisor1");
        var plan = read(supervisor, "/api/plans").get("items").get(0).get("id").asString();

        var measures = read(supervisor, "/api/plans/" + plan + "/measures").get("items");

        assertThat(measures).hasSize(48);
        assertThat(measures.valueStream())
                .allMatch(measure -> !measure.get("responsible").isEmpty());
        assertThat(figure(measures, 9).get("unit").asString()).isEqualTo("%");
        assertThat(figure(measures, 10).get("target").asInt()).isZero();
        assertThat(figure(measures, 22).get("value").asInt()).isGreaterThanOrEqualTo(40);
        assertThat(measures.get(46).get("noFigures").asString()).isEqualTo("尚无自动数据");
        var rows = read(supervisor, figure(measures, 22).get("rowsHref").asString());
        assertThat(rows.get("items")).hasSize(figure(measures, 22).get("value").asInt());
    }

    @Test
    @DisplayName("单行法被法典取代的前一日、当日、次日：没有换上新依据的事项被数出来，点得到是哪一项")
    void a_matter_whose_basis_was_repealed_is_counted() {
        assertThat(withoutBasis("2026-08-14")).isZero();
        assertThat(withoutBasis("2026-08-15")).isEqualTo(1);
        assertThat(withoutBasis("2026-08-16")).isEqualTo(1);
        assertThat(Scope.all()
                        .call(() -> named("matters-without-basis")
                                .rows(DemoOrgans.COUNTY, LocalDate.parse("2026-08-15"), 10)))
                .extracting(FigureRow::label)
                .singleElement()
                .asString()
                .startsWith("CF-0509");
    }

    @Test
    @DisplayName("持证率按法律日期算：分子不大于分母，没有证件的逐人列出")
    void the_certified_share_opens_to_those_without() {
        var day = LocalDate.parse("2026-03-03");
        var certified = named("officers-certified");

        var reading = Scope.all().call(() -> certified.read(DemoOrgans.COUNTY, day));
        var without = Scope.all().call(() -> certified.rows(DemoOrgans.COUNTY, day, 1000));

        var counts = reading.words().split(" ", -1);
        assertThat(without).hasSize(Integer.parseInt(counts[2]) - Integer.parseInt(counts[0]));
        assertThat(reading.value()).isBetween(new BigDecimal("50"), new BigDecimal("100"));
    }

    private int withoutBasis(String day) {
        var reading =
                Scope.all().call(() -> named("matters-without-basis").read(DemoOrgans.COUNTY, LocalDate.parse(day)));
        return Objects.requireNonNull(reading.value()).intValue();
    }

    private Figure named(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("管理员看得到计划，看不到执法数据")
    void administrators_see_no_figures() throws IOException {
        var administrator = signedIn("system-admin");
        var plan =
                read(administrator, "/api/plans").get("items").get(0).get("id").asString();

        var measures = read(administrator, "/api/plans/" + plan + "/measures").get("items");

        assertThat(measures.valueStream())
                .allMatch(measure -> measure.get("figures").isEmpty());
    }

    private static JsonNode figure(JsonNode measures, int number) {
        return measures.get(number - 1).get("figures").get(0);
    }

    private Client signedIn(String name) throws IOException {
        var password = Files.readAllLines(data.resolve(DemoAccounts.FILE)).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.split(" ", -1)[1])
                .findFirst()
                .orElseThrow();
        var client = new Client(port);
        assertThat(client.signIn(name, password).statusCode()).isEqualTo(200);
        return client;
    }

    private static JsonNode read(Client client, String path) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
