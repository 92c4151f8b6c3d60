package org.zhiheng.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.party.PartyOffice.json;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("第一项、第二项举措：党支部活动的统计和实时数值")
class PartyStatisticsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private Places places;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("每月次数、每季够不够、到会率、联合行动；季度最后一日以前不算缺")
    void month_by_month() {
        var office = new PartyOffice(context, port);
        var branch = office.branch("统计党支部", "2020-07-01");
        var one = office.member(branch, "甲", "2020-07-01");
        office.member(branch, "乙", "2020-07-01");
        office.recorded(branch, "2025-02-10", "", one);
        office.recorded(branch, "2025-03-31", "");
        office.recorded(branch, "2025-10-01", ", \"kind\": \"joint-action\", \"partners\": [\"镇政府\"]", one);

        var line = json(office.personnel.get("/api/party/statistics?year=2025"))
                .get("lines")
                .get(0)
                .get("of");
        assertThat(line.get("months").toString()).isEqualTo("[0,1,1,0,0,0,0,0,0,1,0,0]");
        assertThat(line.get("quarters")
                        .valueStream()
                        .map(quarter -> quarter.get("standing").asString()))
                .containsExactly("enough", "short", "short", "enough");
        assertThat(line.get("rate").asDouble()).isEqualTo(33.3);
        assertThat(line.get("jointActions").asInt()).isEqualTo(1);
        assertThat(json(office.personnel.get("/api/party/statistics?year=2026"))
                        .get("lines")
                        .get(0)
                        .get("of")
                        .get("quarters")
                        .get(0)
                        .get("standing")
                        .asString())
                .isEqualTo("open");
        assertThat(office.personnel.get("/api/party/statistics?year=2027").statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("数值和行数一致；上一季度：季末当日还没有结束，次日才算缺")
    void each_number_opens_to_its_rows() {
        var office = new PartyOffice(context, port);
        var busy = office.branch("常开的支部", "2020-07-01");
        office.branch("少开的支部", "2020-07-01");
        var one = office.member(busy, "甲", "2020-07-01");
        office.member(busy, "乙", "2020-07-01");
        office.recorded(busy, "2025-12-31", "");
        office.recorded(busy, "2026-01-10", ", \"kind\": \"party-lesson\"", one);
        office.recorded(busy, "2026-02-10", ", \"kind\": \"joint-action\", \"partners\": [\"派出所\"]", one);

        assertThat(read(office, "party-activities", "2026-03-03")).isEqualTo("2 次 2");
        assertThat(read(office, "party-attendance", "2026-03-03")).isEqualTo("2 / 4 人次（50.0%） 2");
        assertThat(read(office, "party-joint-actions", "2026-03-03")).isEqualTo("1 次 1");
        assertThat(read(office, "party-lessons", "2026-03-03")).isEqualTo("1 次 1");
        assertThat(read(office, "party-branches-meeting", "2026-03-03")).isEqualTo("1 / 2 个支部（50.0%） 1");
        assertThat(read(office, "party-branches-meeting", "2025-12-31")).isEqualTo("0 / 2 个支部（0.0%） 2");
        assertThat(read(office, "party-branches-meeting", "2026-01-01")).isEqualTo("1 / 2 个支部（50.0%） 1");
    }

    private String read(PartyOffice office, String key, String on) {
        var figure = figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.parse(on);
        return places.scopeOf(Role.PERSONNEL, office.organ.id())
                .call(() -> figure.read(140431, day).words() + " "
                        + figure.rows(140431, day, 50).size());
    }
}
