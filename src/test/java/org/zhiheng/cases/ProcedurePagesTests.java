package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.procedure.CoercionProcedure;
import org.zhiheng.cases.procedure.OrdinaryProcedure;
import org.zhiheng.cases.procedure.SummaryProcedure;
import org.zhiheng.law.Parameters;
import org.zhiheng.law.ProcedurePage;

@DisplayName("程序页由程序表生成，与表一致")
class ProcedurePagesTests {

    private static final Path PAGES = Path.of("docs/procedures");

    @Test
    @DisplayName("普通程序、简易程序、办案期限三页（重写：-Dpages.write=true）")
    void the_pages_say_what_the_tables_say() throws IOException {
        agrees("penalty-ordinary.md", ProcedurePage.of(OrdinaryProcedure.TABLE));
        agrees("penalty-summary.md", ProcedurePage.of(SummaryProcedure.TABLE));
        agrees("coercion-outside.md", ProcedurePage.of(CoercionProcedure.TABLE));
        agrees("penalty-deadlines.md", deadlines());
    }

    private static String deadlines() {
        return "# 行政处罚的期限\n\n由期限规则生成，请勿手改。开始的当日不计入。\n\n"
                + "| 期限 | 起算 | 长短 | 归谁 | 不计入 | 延长 | 逾期 | 条款 |\n|---|---|---|---|---|---|---|---|\n"
                + CaseDeadlines.ALL.stream()
                        .map(rule ->
                                ProcedurePage.line(rule, Parameters.standard().get(rule.parameter())))
                        .collect(Collectors.joining());
    }

    private static void agrees(String name, String page) throws IOException {
        if (Boolean.getBoolean("pages.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(PAGES.resolve(name), page);
        }
        assertThat(PAGES.resolve(name)).content().isEqualTo(page);
    }
}
