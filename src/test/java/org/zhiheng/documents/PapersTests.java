package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.documents.content.CorrectionOrder;
import org.zhiheng.documents.content.DocumentContent;

@DisplayName("文书版式（GB/T 9704—2012）")
class PapersTests {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("每一种：标题、文号、全部内容都在，A4，字体已嵌入，排两次字节相同，每页有页码，没有越出版心")
    void every_kind_is_complete(DocumentKind kind) throws IOException {
        var content = Samples.of(kind);
        var pdf = Press.print(kind, content);
        Press.keep(kind.key(), pdf);

        assertThat(Press.print(kind, content))
                .as("the same paper gives the same bytes")
                .isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertIsA4WithItsFonts(document);
            var pages = pagesOf(document, kind);
            var text = textOf(pages);
            assertThat(text).contains(kind.label(), content.organ().name());
            if (kind.numberWord() != null) {
                assertThat(text).contains(Press.numberOf(kind));
            }
            assertThat(text).contains(wordsOn(kind, content));
            assertStaysWithinItsMargins(pages, kind);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("每一种：三百字的名称会换行，三十项会分页，没有越出版心")
    void every_kind_grows(DocumentKind kind) throws IOException {
        var content = Words.grown(Samples.of(kind));
        var pdf = Press.print(kind, content);
        Press.keep("grown-" + kind.key(), pdf);

        try (var document = Loader.loadPDF(pdf)) {
            var pages = pagesOf(document, kind);
            assertStaysWithinItsMargins(pages, kind);
            assertThat(lostFrom(textOf(pages), wordsOn(kind, content))).isEmpty();
        }
    }

    @Test
    @DisplayName("每页的二维码都能扫出查验地址")
    void the_code_on_every_page_can_be_read() throws Exception {
        var kind = DocumentKind.PENALTY_DECISION;
        try (var document = Loader.loadPDF(Press.print(kind, Samples.of(kind)))) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var image = renderer.renderImageWithDPI(page, 150);
                var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                assertThat(scanned(image.getWidth(), image.getHeight(), pixels))
                        .isEqualTo("http://localhost:8080/public/verify/" + Press.TOKEN);
            }
        }
    }

    @ParameterizedTest(name = "事实多 {0} 行")
    @ValueSource(ints = {1, 4, 7, 10, 13, 16, 19})
    @DisplayName("落款落在哪里，都与正文同页")
    void a_signature_never_stands_alone(int lines) throws IOException {
        var notice = (CorrectionOrder) Samples.of(DocumentKind.CORRECTION_ORDER);
        var longer = new CorrectionOrder(
                notice.organ(),
                notice.matter(),
                notice.party(),
                notice.facts() + "又查。\n".repeat(lines),
                notice.violated(),
                notice.bases(),
                notice.measures(),
                notice.correctBy(),
                notice.consequence(),
                notice.relief(),
                notice.officers());

        try (var document = Loader.loadPDF(Press.print(DocumentKind.CORRECTION_ORDER, longer))) {
            var last =
                    pagesOf(document, DocumentKind.CORRECTION_ORDER).getLast().text();
            assertThat(last).contains("执法人员：", "2026年6月12日（印章）").contains("如不服本决定");
        }
    }

    private static String scanned(int width, int height, int[] pixels) throws ReaderException {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(bitmap).getText();
        } catch (NotFoundException nothing) {
            return "nothing found";
        }
    }

    private static List<PrintedPage> pagesOf(PDDocument document, DocumentKind kind) throws IOException {
        return PrintedPage.of(document, kind.signers().isEmpty() ? 297 - 32 : 297 - 44);
    }

    private static void assertIsA4WithItsFonts(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            assertThat(page.getMediaBox().getWidth() / POINTS_PER_MM).isCloseTo(210, within(0.2f));
            assertThat(page.getMediaBox().getHeight() / POINTS_PER_MM).isCloseTo(297, within(0.2f));
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).as("a subset").matches("[A-Z]{6}\\+Noto.*");
            }
        }
    }

    /** Nothing in the foot but the code, the page number, the title and the line of those who sign. */
    private static void assertStaysWithinItsMargins(List<PrintedPage> pages, DocumentKind kind) {
        for (var page : pages) {
            assertThat(page.left()).isGreaterThanOrEqualTo(27.5f);
            assertThat(page.right()).isLessThanOrEqualTo(210 - 25.5f);
            var number = "—" + (pages.indexOf(page) + 1) + "—";
            var signers = kind.signers().stream().map(signer -> signer + "：").collect(Collectors.joining());
            var expected = signers + "查验码" + Layout.checkText(Press.TOKEN) + number + kind.label();
            assertThat(sorted(page.foot())).isEqualTo(sorted(expected));
        }
    }

    private static String sorted(String text) {
        return Words.compact(text)
                .codePoints()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Address and telephone of the organ stand on what goes to the party, not on inner forms and records. */
    private static List<String> wordsOn(DocumentKind kind, DocumentContent content) {
        var toParty = List.of("decision", "notice").contains(kind.family());
        return Words.of(content).stream()
                .filter(word -> toParty
                        || !List.of(
                                        String.valueOf(content.organ().address()),
                                        String.valueOf(content.organ().phone()))
                                .contains(word))
                .toList();
    }

    /** Cells side by side go on together on the next page, so that only the number of each character can be compared. */
    private static List<String> lostFrom(String text, List<String> words) {
        var printed = counted(text);
        return counted(String.join("", words)).entrySet().stream()
                .filter(wanted -> printed.getOrDefault(wanted.getKey(), 0L) < wanted.getValue())
                .map(wanted -> Character.toString(wanted.getKey()))
                .toList();
    }

    private static Map<Integer, Long> counted(String text) {
        return text.codePoints().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String textOf(List<PrintedPage> pages) {
        return Words.compact(pages.stream().map(PrintedPage::text).collect(Collectors.joining()));
    }
}
