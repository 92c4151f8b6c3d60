package org.zhiheng.officers.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.officers.People.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officer.Kind;
import org.zhiheng.officers.Officer.Sex;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.People;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("执法队伍结构：编制、实有、持证、年龄、退休预测，只给数字")
class TeamTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-03");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OfficerRegister register;

    @LocalServerPort
    private int port;

    private People people;

    @BeforeEach
    void a_county() {
        people = new People(context, port);
    }

    @Test
    @DisplayName("渐进式延迟退休：1964 年 12 月、1965 年 1 月、4 月、5 月、1976 年 9 月出生的男性；女干部、女工人")
    void the_age_of_retirement_rises_month_by_month() {
        assertThat(man("1964-12-31")).isEqualTo(YearMonth.of(2024, 12));
        assertThat(man("1965-01-01")).isEqualTo(YearMonth.of(2025, 2));
        assertThat(man("1965-04-30")).isEqualTo(YearMonth.of(2025, 5));
        assertThat(man("1965-05-01")).isEqualTo(YearMonth.of(2025, 7));
        assertThat(man("1976-09-01")).isEqualTo(YearMonth.of(2039, 9));
        assertThat(man("1990-01-01")).isEqualTo(YearMonth.of(2053, 1));
        assertThat(woman("1970-01-01", Kind.CIVIL_SERVANT)).isEqualTo(YearMonth.of(2025, 2));
        assertThat(woman("1981-09-01", Kind.CIVIL_SERVANT)).isEqualTo(YearMonth.of(2039, 9));
        assertThat(woman("1975-01-01", Kind.WORKER)).isEqualTo(YearMonth.of(2025, 2));
        assertThat(woman("1984-11-01", Kind.WORKER)).isEqualTo(YearMonth.of(2039, 11));
    }

    private static YearMonth man(String born) {
        return RetirementAge.of(LocalDate.parse(born), Sex.MALE, Kind.CIVIL_SERVANT, DAY);
    }

    private static YearMonth woman(String born, Kind kind) {
        return RetirementAge.of(LocalDate.parse(born), Sex.FEMALE, kind, DAY);
    }

    @Test
    @DisplayName("编制与实有对照出空缺；辅助人员单列；只看得到自己范围里的机关，没有姓名和生日")
    void the_structure_of_an_organ() {
        var personnel = people.at(people.department, Role.PERSONNEL);
        var officer = anOfficer(people.department).joined("2024-01-01").addTo(register);
        anOfficer(people.department).uncertified().addTo(register);
        anOfficer(people.department).kind(Officer.Kind.ASSISTANT).addTo(register);
        anOfficer(people.another()).addTo(register);
        assertThat(personnel.post("/api/officers/team/posts", posts(5)).statusCode())
                .isEqualTo(201);

        var team = personnel.get("/api/officers/team");
        var line = json(team).get("organs");
        assertThat(line.size()).isEqualTo(1);
        assertThat(line.get(0).toString())
                .contains("\"posts\":5", "\"enforcing\":2", "\"vacant\":3", "\"beside\":1", "\"certified\":1");
        assertThat(team.body()).doesNotContain(officer.name(), "birth");
        assertThat(people.at(people.department, Role.OFFICER)
                        .get("/api/officers/team")
                        .statusCode())
                .isEqualTo(403);
        assertThat(personnel.post("/api/officers/team/posts", posts(-1)).body()).contains("编制数须在 0 与");
        var departments = people.at(people.department, Role.SUPERVISOR).post("/api/officers/team/posts", posts(6));
        assertThat(departments.statusCode()).isEqualTo(403);
        assertThat(departments.body()).contains("由司法行政部门登记");
        assertThat(people.at(people.bureau, Role.SUPERVISOR)
                        .post("/api/officers/team/posts", posts(6))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("各项指标都能读出来，都能打开背后的行")
    void every_figure_can_be_read() {
        anOfficer(people.department).addTo(register);
        Map<String, Figure> figures = context.getBeansOfType(Figure.class).values().stream()
                .filter(PeopleFigure.class::isInstance)
                .collect(Collectors.toMap(Figure::key, figure -> figure));

        assertThat(figures).hasSize(11);
        figures.values()
                .forEach(figure -> Scope.all().run(() -> {
                    assertThat(figure.read(140431, DAY).words())
                            .as(figure.key())
                            .isNotBlank();
                    assertThat(figure.rows(140431, DAY, 3)).as(figure.key()).hasSizeLessThanOrEqualTo(3);
                }));
    }

    private static String posts(int number) {
        return """
                {"establishment": "administrative", "posts": %d, "from": "2026-01-01", "document": "沁编〔2026〕1号"}
                """.formatted(number);
    }
}
