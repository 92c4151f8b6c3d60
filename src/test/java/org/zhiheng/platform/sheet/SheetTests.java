package org.zhiheng.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.platform.Problem;

@DisplayName("表格：导入逐行核对，导出不成公式")
class SheetTests {

    private static final SheetColumn NAME = SheetColumn.required("名称", "");
    private static final SheetColumn ON = SheetColumn.optional("日期", "");
    private static final SheetColumn AMOUNT = SheetColumn.optional("金额", "");
    private static final List<SheetColumn> COLUMNS = List.of(NAME, ON, AMOUNT);

    @Test
    @DisplayName("写出去再读回来，内容不变")
    void comes_back_as_it_went_out() {
        var read = read(List.of(List.of("市场监管局", "2026-08-15", "1200.50")));

        var line = read.lines().getFirst();
        assertThat(line.text(NAME)).isEqualTo("市场监管局");
        assertThat(line.date(ON)).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(line.fen(AMOUNT)).isEqualTo(120_050);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    @DisplayName("以 = + - @ 开头的文字前加撇号，读回时去掉")
    void text_never_becomes_a_formula() {
        for (var text : List.of("=1+1", "+86", "-5", "@SUM(A1)")) {
            assertThat(SheetText.write(text)).isEqualTo("'" + text);
            assertThat(read(List.of(List.of(text, "", ""))).lines().getFirst().text(NAME))
                    .isEqualTo(text);
        }
        assertThat(SheetText.write("沁市监罚")).isEqualTo("沁市监罚");
    }

    @Test
    @DisplayName("必填未填、日期写错、金额写错：逐格指出行号和列名")
    void every_fault_names_its_line_and_column() {
        var read = read(List.of(List.of("甲", "2026年8月15日", ""), List.of("", "2026-02-30", "十元")));

        assertThat(read.lines().getFirst().date(ON)).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(read.lines().getLast().date(ON)).isNull();
        assertThat(read.lines().getLast().fen(AMOUNT)).isNull();
        assertThat(read.refused().problems())
                .extracting(problem -> problem.line() + problem.column())
                .containsExactly("3名称", "3日期", "3金额");
    }

    @Test
    @DisplayName("缺少必填的列：整表退回并指出列名")
    void a_missing_heading_is_refused() {
        var file = SheetWriter.write("表", List.of(ON), List.of(List.of("2026-01-01")), "");

        assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(file), COLUMNS))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("名称");
    }

    @Test
    @DisplayName("上传的单元格里有公式：不采用，要求粘贴为数值")
    void formulas_are_not_taken_in() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("表");
            sheet.value(0, 0, "名称");
            sheet.formula(1, 0, "HYPERLINK(\"http://example.org\",\"甲\")");
            sheet.value(2, 0, "乙");
        }

        var read = SheetReader.read(new ByteArrayInputStream(bytes.toByteArray()), List.of(NAME));

        assertThat(read.problems()).hasSize(1).first().hasFieldOrPropertyWithValue("line", 2);
    }

    @Test
    @DisplayName("五千行可以，五千零一行退回")
    void one_line_too_many_is_refused() {
        assertThat(read(Collections.nCopies(5000, List.of("甲", "", ""))).lines())
                .hasSize(5000);
        assertThatThrownBy(() -> read(Collections.nCopies(5001, List.of("甲", "", ""))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("5000 行");
    }

    @Test
    @DisplayName("不是表格、带外部实体的压缩包：退回，不进解析器")
    void what_is_no_spreadsheet_is_refused() throws IOException {
        assertThatThrownBy(() ->
                        SheetReader.read(new ByteArrayInputStream("甲,乙".getBytes(StandardCharsets.UTF_8)), COLUMNS))
                .isInstanceOf(Problem.class);

        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(bytes.toByteArray()), COLUMNS))
                .isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("解压后超过一百兆的压缩包：退回")
    void a_bomb_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var block = new byte[1 << 20];
            for (var count = 0; count <= SheetReader.MOST_UNPACKED_BYTES >> 20; count++) {
                zip.write(block);
            }
        }

        assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(bytes.toByteArray()), COLUMNS))
                .isInstanceOf(Problem.class);
    }

    private static SheetReader.Read read(List<List<String>> lines) {
        return SheetReader.read(new ByteArrayInputStream(SheetWriter.write("表", COLUMNS, lines, "测试")), COLUMNS);
    }
}
