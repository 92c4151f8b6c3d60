package org.zhiheng.officers.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.law.ProcedurePage;

@DisplayName("执法资格程序页由程序表生成，与表一致")
class ProcedurePageTests {

    private static final Path PAGE = Path.of("docs/procedures/qualification.md");

    @Test
    @DisplayName("docs/procedures/qualification.md（重写：-Dpages.write=true）")
    void the_page_says_what_the_table_says() throws IOException {
        var page = ProcedurePage.of(QualificationProcedure.TABLE);
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }
}
