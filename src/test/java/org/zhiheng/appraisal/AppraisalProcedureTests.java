package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.law.ProcedurePage;

@DisplayName("年度考核程序页由程序表生成，与表一致")
class AppraisalProcedureTests {

    private static final Path PAGE = Path.of("docs/procedures/appraisal.md");

    @Test
    @DisplayName("一行一个步骤（重写：-Dpages.write=true）")
    void the_page_says_what_the_table_says() throws IOException {
        var page = ProcedurePage.of(AppraisalProcedure.TABLE);
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }
}
