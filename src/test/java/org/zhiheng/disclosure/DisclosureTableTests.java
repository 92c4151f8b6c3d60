package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.DecisionBuilder.aDecision;
import static org.zhiheng.matters.PenaltyKind.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.DecisionRecord.Outcome;
import org.zhiheng.law.ProcedurePage;

@DisplayName("公示决策表")
class DisclosureTableTests {

    private static final Path PAGES = Path.of("docs/procedures");

    @Test
    @DisplayName("每一种决定归入它的情形：最重的一种处罚说了算，未成年人先于一切")
    void every_decision_has_its_situation() {
        assertThat(Situation.of(aDecision().build())).isEqualTo(Situation.GENERAL);
        assertThat(Situation.of(aDecision().penalties(WARNING).build())).isEqualTo(Situation.WARNED);
        assertThat(Situation.of(aDecision().penalties(WARNING, CRITICISM).build()))
                .isEqualTo(Situation.CRITICISED);
        assertThat(Situation.of(aDecision().penalties(WARNING, FINE).build())).isEqualTo(Situation.GENERAL);
        assertThat(Situation.of(aDecision().penalties(FINE, REVOKE_LICENCE).build()))
                .isEqualTo(Situation.GRAVE);
        assertThat(Situation.of(aDecision().penalties(RESTRICT_TRADE).build())).isEqualTo(Situation.GRAVE);
        assertThat(Situation.of(aDecision().summary().build())).isEqualTo(Situation.SUMMARY);
        assertThat(Situation.of(aDecision().outcome(Outcome.NO_PENALTY).build()))
                .isEqualTo(Situation.NO_PENALTY);
        assertThat(Situation.of(aDecision().outcome(Outcome.NOT_ESTABLISHED).build()))
                .isEqualTo(Situation.NOT_ESTABLISHED);
        assertThat(Situation.of(aDecision()
                        .citizen("贾兰", "140431201003071234", true)
                        .penalties(REVOKE_LICENCE)
                        .build()))
                .isEqualTo(Situation.JUVENILE);
    }

    @Test
    @DisplayName("未成年人、违法事实不能成立的，哪里都不公示；轻微的原则上不上信用平台")
    void what_is_kept_from_the_public() {
        for (var place : Place.values()) {
            assertThat(DisclosureTable.line(Situation.JUVENILE, place).showing())
                    .isEqualTo(Showing.NOT_SHOWN);
            assertThat(DisclosureTable.line(Situation.NOT_ESTABLISHED, place).showing())
                    .isEqualTo(Showing.NOT_SHOWN);
        }
        assertThat(DisclosureTable.line(Situation.SUMMARY, Place.CREDIT).showing())
                .isEqualTo(Showing.IF_NEEDED);
        assertThat(DisclosureTable.line(Situation.WARNED, Place.MARKET).showing())
                .isEqualTo(Showing.NOT_SHOWN);
    }

    @Test
    @DisplayName("决策表、程序表各一页，与表一致（重写：-Dpages.write=true）")
    void the_pages_say_what_the_tables_say() throws IOException {
        agrees("disclosure-table.md", DisclosurePage.table());
        agrees("disclosure.md", ProcedurePage.of(DisclosureProcedure.TABLE));
    }

    private static void agrees(String name, String page) throws IOException {
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGES.resolve(name), page);
        }
        assertThat(PAGES.resolve(name)).content().isEqualTo(page);
    }
}
