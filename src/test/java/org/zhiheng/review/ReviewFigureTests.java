package org.zhiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.review.ReviewDesk.TODAY;
import static org.zhiheng.review.ReviewDesk.login;

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
@DisplayName("第四十三项举措：法制审核的实时数值，和数值背后的每一行")
class ReviewFigureTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReviewRequests requests;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private Places places;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("超期、待分派、提出问题、不采纳、审核同意后被纠正：数字和行数一致")
    void each_number_opens_to_its_rows() {
        var desk = new ReviewDesk(context, port);
        var person = desk.person(Role.REVIEWER);
        var reviewer = desk.entered("甲", login(person));
        desk.entered(
                "顾",
                ", \"kind\": \"legal-counsel\", \"firm\": \"所\", \"certificate\": \"1\","
                        + " \"contractFrom\": \"2025-01-01\", \"contractUntil\": \"2026-03-02\"");
        desk.submitted(desk.aCase(), List.of(), "2026-03-02");
        desk.submitted(desk.aCase(), List.of(), "2026-03-03");
        var faulty = desk.aCase();
        desk.assign(desk.submitted(faulty, List.of(), "2026-03-17"), reviewer, "");
        var agreed = desk.aCase();
        desk.assign(desk.submitted(agreed, List.of(), "2026-03-17"), reviewer, "");
        desk.within(person.actor(), () -> {
            requests.answered(faulty, false, "问题", TODAY, person.actor());
            requests.responded(faulty, false, "不采纳", TODAY, person.actor());
            requests.answered(agreed, true, "同意", TODAY, person.actor());
            requests.undone(agreed, "撤销", TODAY, person.actor());
        });

        assertThat(read(desk, "review-overdue")).isEqualTo("1 件 1");
        assertThat(read(desk, "review-waiting")).isEqualTo("2 件 2");
        assertThat(read(desk, "review-faults-found")).isEqualTo("1 / 2 件（50.0%） 1");
        assertThat(read(desk, "review-declined")).isEqualTo("1 件 1");
        assertThat(read(desk, "review-undone")).isEqualTo("1 / 1 件（100.0%） 1");
        assertThat(read(desk, "review-contracts-expired")).isEqualTo("1 人 1");
        assertThat(read(desk, "review-lent")).isEqualTo("0 人 0");
    }

    private String read(ReviewDesk desk, String key) {
        var figure = figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(figure.measures()).containsExactly(43);
        return places.scopeOf(Role.ORGAN_HEAD, desk.organ.id())
                .call(() -> figure.read(140431, TODAY).words() + " "
                        + figure.rows(140431, TODAY, 50).size());
    }
}
