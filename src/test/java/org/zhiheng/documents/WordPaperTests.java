package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.zhiheng.documents.content.Minutes;

@DisplayName("文书的 Word 文本")
class WordPaperTests {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("每一种：与 PDF 说的一字不差（页脚除外），制作两次字节相同")
    void every_kind_says_what_its_pdf_says(DocumentKind kind) throws Exception {
        var content = Samples.of(kind);
        var word = Press.word(kind, content);

        assertThat(Press.word(kind, content)).isEqualTo(word);
        assertThat(letters(String.join("", paragraphs(word)))).isEqualTo(letters(bodyOfPdf(kind)));
    }

    @Test
    @DisplayName("三十项清单、三百字的内容都在")
    void long_papers_lose_nothing() throws Exception {
        var content = Words.grown(Samples.of(DocumentKind.EVIDENCE_EXTRACTION));

        var text = Words.compact(String.join("", paragraphs(Press.word(DocumentKind.EVIDENCE_EXTRACTION, content))));

        assertThat(text)
                .contains(Words.of(content).stream()
                        .filter(word -> !word.equals(
                                Words.compact(String.valueOf(content.organ().address()))))
                        .filter(word -> !word.equals(
                                Words.compact(String.valueOf(content.organ().phone()))))
                        .toList());
    }

    @Test
    @DisplayName("表格每行的格数与版心的列数相合，每格至少一段：Word 才打得开")
    void tables_are_well_formed() throws Exception {
        var document = document(Press.word(DocumentKind.CASE_OPENING, Samples.of(DocumentKind.CASE_OPENING)));

        for (var table : elements(document.getDocumentElement(), "tbl")) {
            var columns = elements(table, "gridCol").size();
            for (var row : elements(table, "tr")) {
                var spans = elements(row, "gridSpan").stream()
                        .mapToInt(span -> Integer.parseInt(span.getAttributeNS(W, "val")))
                        .sum();
                assertThat(spans).isEqualTo(columns);
            }
            assertThat(elements(table, "tc"))
                    .allSatisfy(cell -> assertThat(elements(cell, "p")).isNotEmpty());
        }
    }

    @Test
    @DisplayName("尖括号、与号只是文字")
    void markup_is_only_text() throws Exception {
        var content = new Minutes(Samples.ORGAN, Samples.CASE, List.of(), List.of(), "<script>&amp;</w:t>\u0007“完”");

        assertThat(String.join("", paragraphs(Press.word(DocumentKind.HEARING_REPORT, content))))
                .contains("<script>&amp;</w:t>“完”");
    }

    @Test
    @DisplayName("笔录、报告、审批表可以改写；决定书、通知书不可以")
    void what_goes_out_is_not_edited() {
        assertThat(List.of(DocumentKind.INTERVIEW_RECORD, DocumentKind.INVESTIGATION_REPORT, DocumentKind.CASE_OPENING))
                .allMatch(DocumentKind::isEditable);
        assertThat(List.of(DocumentKind.PENALTY_DECISION, DocumentKind.PENALTY_NOTICE, DocumentKind.DEMAND_NOTICE))
                .noneMatch(DocumentKind::isEditable);
    }

    private static String bodyOfPdf(DocumentKind kind) throws IOException {
        try (var document = Loader.loadPDF(Press.print(kind, Samples.of(kind)))) {
            return PrintedPage.of(document, kind.signers().isEmpty() ? 297 - 32 : 297 - 44).stream()
                    .map(PrintedPage::text)
                    .collect(Collectors.joining());
        }
    }

    /** How often each character stands there: cells side by side come in another order, heads of tables again on each page. */
    private static Map<String, Long> letters(String text) {
        return Words.compact(text)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }

    private static List<String> paragraphs(byte[] word) throws Exception {
        return elements(document(word).getDocumentElement(), "p").stream()
                .map(paragraph -> elements(paragraph, "t").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static Document document(byte[] word) throws Exception {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/styles.xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("word/document.xml")));
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagNameNS(W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
