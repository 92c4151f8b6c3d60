package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.form.OtherPaper;
import org.zhiheng.cases.form.PlainPaper;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.documents.DocumentKind;

@DisplayName("docs/documents.md：56 种文书")
class DocumentTableTests {

    private static final List<String> SHEETS = List.of("案卷封面", "卷内文件目录", "卷内备考表");
    private static final Pattern KIND = Pattern.compile("`([^`]+)`");

    @Test
    @DisplayName("56 种一种不少，次序不变；写到的文书和行为都有；每一种文书都写到了")
    void the_table_tells_what_there_is() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/documents.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
        var national = rows.stream().filter(row -> row.matches("\\| \\d+ .*")).toList();

        assertThat(national.stream().map(row -> Integer.valueOf(row.split("\\|", -1)[1].strip())))
                .isEqualTo(IntStream.rangeClosed(1, 56).boxed().toList());
        assertThat(rows.stream().flatMap(DocumentTableTests::kinds).filter(kind -> !SHEETS.contains(kind)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DocumentKind.values())
                        .map(DocumentKind::label)
                        .toList());
        var acts = Stream.concat(Arrays.stream(Act.values()).map(Act::label), Stream.of("装订案卷"))
                .toList();
        assertThat(rows.stream().flatMap(DocumentTableTests::acts)).isSubsetOf(acts);
    }

    @Test
    @DisplayName("可以另行制作、另行送达的文书，名称与文书种类一致")
    void choices_are_kinds_of_documents() {
        assertThat(PlainPaper.values())
                .allSatisfy(paper ->
                        assertThat(DocumentKind.valueOf(paper.name()).label()).isEqualTo(paper.label()));
        assertThat(OtherPaper.values())
                .allSatisfy(paper ->
                        assertThat(DocumentKind.valueOf(paper.name()).label()).isEqualTo(paper.label()));
    }

    private static Stream<String> kinds(String row) {
        return KIND.matcher(row).results().map(found -> found.group(1));
    }

    private static Stream<String> acts(String row) {
        var cells = row.split("\\|", -1);
        return Arrays.stream(cells[cells.length - 2].strip().split("、", -1));
    }
}
