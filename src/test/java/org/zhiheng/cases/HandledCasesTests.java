package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("年度考核从案件读到的事实：办过的案件、法制审核结果、期限")
class HandledCasesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HandledCases handled;

    @Autowired
    private Places places;

    @LocalServerPort
    private int port;

    private County county;

    @BeforeEach
    void the_county() {
        county = new County(context, port);
        county.itIs("2026-03-03");
    }

    @Test
    @DisplayName("承办人有、没有承办的没有；审核同意计一次；年度以外的不计；旁的机关读不到")
    void what_an_officer_handled() {
        var fine = List.of(Map.<String, Object>of("kind", "fine", "amountFen", 50_000L));
        var record = new DecidedCases(county, County.MARKET)
                .ordinary("CF-0101", DecidedCases.aCompany(), "货架上有四件食品超过保质期。", fine, "2026-03-03");
        var officer = RecordId.parse(county.officers(County.MARKET).getFirst());
        var reviewer = RecordId.parse(county.reviewer(County.MARKET));

        var own = of(officer, County.MARKET, "2026-01-01").stream()
                .filter(each -> each.record().toString().equals(record))
                .findFirst()
                .orElseThrow();
        assertThat(own.decidedOn()).isEqualTo(TODAY);
        assertThat(own.reviewsAgreed()).isEqualTo(1);
        assertThat(own.reviewsObjected()).isZero();
        assertThat(undone(officer, "2026-01-01", "2026-12-31")).doesNotContain(record);
        assertThat(own.missed()).isEmpty();
        assertThat(records(of(reviewer, County.MARKET, "2026-01-01"))).doesNotContain(record);
        assertThat(records(of(officer, "沁源县应急管理局", "2026-01-01"))).doesNotContain(record);
        assertThat(records(places.scopeOf(Role.PERSONNEL, county.organ(County.MARKET))
                        .call(() -> handled.of(
                                officer, LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), TODAY))))
                .doesNotContain(record);
    }

    @Test
    @DisplayName("撤销计入生效的那一天所在的年度：前一日止、次日起都没有；案件早已结案、后一年没有办理，撤销照样在")
    void what_was_undone_belongs_to_its_own_year() {
        var fine = List.of(Map.<String, Object>of("kind", "fine", "amountFen", 50_000L));
        var cases = new DecidedCases(county, County.MARKET);
        var record = cases.ordinary("CF-0101", DecidedCases.aCompany(), "货架上有四件食品超过保质期。", fine, "2026-03-03");
        cases.carryOutAndClose(record, 50_000L, "2026-03-03");
        var officer = RecordId.parse(county.officers(County.MARKET).getFirst());
        county.itIs("2027-01-05");
        cases.revoke(record, "2027-01-04");

        assertThat(undone(officer, "2026-01-01", "2026-12-31")).doesNotContain(record);
        assertThat(undone(officer, "2027-01-01", "2027-01-03")).doesNotContain(record);
        assertThat(undone(officer, "2027-01-04", "2027-01-04")).contains(record);
        assertThat(undone(officer, "2027-01-05", "2027-12-31")).doesNotContain(record);
        assertThat(records(places.scopeOf(Role.PERSONNEL, county.organ(County.MARKET))
                        .call(() -> handled.of(
                                officer,
                                LocalDate.parse("2027-01-01"),
                                LocalDate.parse("2027-12-31"),
                                LocalDate.parse("2027-01-05")))))
                .doesNotContain(record);
    }

    private List<String> undone(RecordId officer, String from, String until) {
        return places
                .scopeOf(Role.PERSONNEL, county.organ(County.MARKET))
                .call(() -> handled.undone(officer, LocalDate.parse(from), LocalDate.parse(until)))
                .stream()
                .map(each -> each.record().toString())
                .toList();
    }

    private List<HandledCases.Handled> of(RecordId officer, String organ, String from) {
        return places.scopeOf(Role.PERSONNEL, county.organ(organ))
                .call(() -> handled.of(officer, LocalDate.parse(from), TODAY, TODAY));
    }

    private static List<String> records(List<HandledCases.Handled> cases) {
        return cases.stream().map(each -> each.record().toString()).toList();
    }
}
