package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.cases.County;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("装订案卷：一键成卷，离线核验")
class BoundFileTests {

    private static final String TODAY = "2026-03-02";
    private static final JsonMapper JSON = new JsonMapper();
    private static byte[] bound = {};

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private County county;
    private Client officer;
    private String said = "";

    @BeforeEach
    void a_case_is_closed_and_bound() throws IOException {
        county = new County(context, port);
        county.itIs(TODAY);
        officer = county.at(County.MARKET, Role.OFFICER);
        if (bound.length == 0) {
            bound = bind();
        }
    }

    @Test
    @DisplayName("封面、目录、文书、图片、清单、备考表依次在卷；目录写的页号就是那一页，每页外侧下角有页号")
    void the_index_leads_to_the_pages() throws IOException {
        try (var document = Loader.loadPDF(bound)) {
            var parts = manifest(document).get("parts");
            var index = textOf(document, 2, 2);

            assertThat(kinds(parts))
                    .startsWith("cover", "index", "clue-register", "case-opening")
                    .containsSubsequence(
                            "penalty-notice-with-hearing",
                            "delivery-receipt",
                            "penalty-decision",
                            "delivery-receipt",
                            "case-closing")
                    .endsWith("picture", "file", "unbound-files", "back-note");
            assertThat(textOf(document, 1, 1)).contains("行政处罚案卷", "沁源县某商贸有限公司", "30年", "待核");
            assertThat(parts.get(parts.size() - 1).get("to").asInt()).isEqualTo(document.getNumberOfPages());
            for (var part : parts.valueStream().skip(2).limit(parts.size() - 3L).toList()) {
                assertThat(index).containsPattern(line(part));
                assertThat(textOf(document, from(part), part.get("to").asInt())).contains(words(part));
            }
            assertThat(textOf(document, document.getNumberOfPages(), document.getNumberOfPages()))
                    .contains("共" + (parts.size() - 3) + "件、" + document.getNumberOfPages() + "页", "没有关联签署扫描件");
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(corner(document, page)).isEqualTo(Integer.toString(page));
            }
        }
    }

    @Test
    @DisplayName("没有改动：说明证明了什么；与另存的树头也相符")
    void what_was_not_changed_is_proved() throws IOException {
        var kept = Files.writeString(
                folder.resolve("heads.json"), officer.get("/api/public/log").body());

        assertThat(verify(bound, "--head", kept.toString())).as(said).isZero();
        assertThat(said).contains("每一个字节都在签名之下", "个办案行为都在签名的透明日志里", "核验通过").doesNotContain("✗");
    }

    @Test
    @DisplayName("改一个字节，在开头、中间、清单里、签名里还是末尾都查得出")
    void one_changed_byte_is_found() throws IOException {
        var random = new Random(7);
        var places = new ArrayList<>(List.of(0, 3, bound.length - 1, bound.length - 8, position("/ByteRange") + 13));
        places.add(position("\"parts\""));
        places.add(position("7A686968656E6720") + 40);
        places.add(position("7A686968656E6720") + 900);
        for (var i = 0; i < 40; i++) {
            places.add(random.nextInt(bound.length));
        }

        for (var place : places) {
            assertThat(verify(flipped(place))).as(place + ": " + said).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("改了一页，指明是哪一页、哪一件；改了清单里的行为，指明是哪个")
    void what_was_changed_is_named() throws IOException {
        verify(flipped(pictureData()));
        assertThat(said).contains("签名与文件不符").containsPattern("✗ 第 \\d+ 页（证-01 照片）与装订时不同。\n核验没有通过：发现 2 处问题");

        verify(flipped(position("\"person\":\"") + 12));
        assertThat(said).contains("不在树头之下：它或者它的证明被改动过");
    }

    @Test
    @DisplayName("换了清单、用别的钥匙重新签名：签成盖章的文书、签成案卷、连树头一起换，都不是真的")
    void what_was_signed_again_with_another_key_is_not_genuine() throws IOException {
        var forger = new LogKey(new byte[] {1, 2, 3});
        var kept = Files.writeString(
                folder.resolve("heads.json"), officer.get("/api/public/log").body());
        var sameHead = withTitle("改过的案卷", head(bound));
        var old = head(bound);
        var ownHead = withTitle(
                "改过的案卷", TreeHead.signed(old.region(), old.ordinal(), old.size(), old.root(), old.at(), forger));

        assertThat(verify(signed(sameHead, PdfSignature.Kind.SEALED_PAPER, forger)))
                .as(said)
                .isEqualTo(1);
        assertThat(said).contains("重新签名的案卷，不是真的");
        assertThat(verify(signed(sameHead, PdfSignature.Kind.BOUND_FILE, forger)))
                .as(said)
                .isEqualTo(1);
        assertThat(said).contains("签名的公钥与清单里树头的公钥不同");
        assertThat(verify(signed(ownHead, PdfSignature.Kind.BOUND_FILE, forger), "--head", kept.toString()))
                .as(said)
                .isEqualTo(1);
        assertThat(said).contains("它不是同一个系统装订的");
        var resigned =
                Files.write(folder.resolve("resigned.pdf"), signed(ownHead, PdfSignature.Kind.BOUND_FILE, forger));
        assertThat(new FileCheck(List.of(), old.publicKey()).check(resigned).sentences())
                .anyMatch(sentence -> sentence.contains("不是本平台的"));
        assertThat(new FileCheck(List.of(), forger.publicKey()).check(resigned).sentences())
                .isEmpty();
    }

    private static TreeHead head(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return JsonMapper.shared().treeToValue(manifest(document).get("head"), TreeHead.class);
        }
    }

    /** The bound file with a manifest that says something else. */
    private static byte[] withTitle(String title, TreeHead head) throws IOException {
        try (var document = Loader.loadPDF(bound)) {
            var manifest = (ObjectNode) manifest(document);
            manifest.put("title", title);
            manifest.set("head", JsonMapper.shared().valueToTree(head));
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(FileManifest.NAME);
            var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(JSON.writeValueAsBytes(manifest)));
            Objects.requireNonNull(file).setEmbeddedFile(embedded);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
            for (var page : document.getPages()) {
                page.getAnnotations().removeIf(PDAnnotationWidget.class::isInstance);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static byte[] signed(byte[] pdf, PdfSignature.Kind kind, LogKey key) {
        return PdfSignature.sign(pdf, kind, key, Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    @DisplayName("办理中的案件：说缺哪些、依据哪一条、怎么补；别的机关看不到")
    void an_open_case_is_refused_with_what_is_missing() {
        var view = JSON.readTree(officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-03-02", "title": "某案", "place": "某地", "facts": "某事"}
                """).body());
        var address = "/api/cases/" + view.get("id").asString() + "/bound-file";

        var refused = officer.get(address);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body()).get("missing").valueStream())
                .hasSizeGreaterThan(3)
                .allSatisfy(missing -> assertThat(missing.get("article").asString()
                                + missing.get("remedy").asString())
                        .contains("第", "条", "请"));
        assertThat(refused.body()).contains("没有结案", "第四十七条", "尚未立案");
        assertThat(county.at("沁源县应急管理局", Role.OFFICER).get(address).statusCode())
                .isEqualTo(404);
    }

    private byte[] bind() throws IOException {
        var files =
                List.of(uploaded("现场.png", picture()), uploaded("台账.pdf", paper()), uploaded("录音.mp3", recording()));
        var decided = new DecidedCases(county, County.MARKET).withEvidence(files);
        var record = decided.ordinary(
                "CF-0102",
                DecidedCases.aCompany(),
                "经营超过保质期的食品",
                List.of(Map.of("kind", "fine", "amountFen", 5_000_000)),
                TODAY);
        decided.carryOutAndClose(record, 5_000_000, TODAY);
        var answer = officer.download("/api/cases/" + record + "/bound-file");
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/bound-file.pdf"), answer.body());
        return answer.body();
    }

    private String uploaded(String name, byte[] content) {
        return JSON.readTree(officer.upload(name, content).body()).get("id").asString();
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] paper() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            var turned = new PDPage(PDRectangle.A4);
            turned.setRotation(90);
            document.addPage(turned);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] recording() {
        return "ID3\u0004".concat("\0".repeat(2_000)).getBytes(ISO_8859_1);
    }

    private int verify(byte[] pdf, String... more) throws IOException {
        var file = Files.write(folder.resolve("file.pdf"), pdf);
        var out = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of(file.toString()));
        words.addAll(List.of(more));
        var code = new VerifyCommand(new PrintStream(out, true, UTF_8)).run(words);
        said = out.toString(UTF_8);
        return code;
    }

    private static byte[] flipped(int place) {
        var changed = bound.clone();
        changed[place] ^= 1;
        return changed;
    }

    private static int position(String text) {
        var found = new String(bound, ISO_8859_1).lastIndexOf(text);
        assertThat(found).as(text).isPositive();
        return found;
    }

    /** In the middle of the stream of the picture that was handed in as evidence. */
    private static int pictureData() {
        return new String(bound, ISO_8859_1).indexOf("stream", position("/Width 640")) + 20;
    }

    private static JsonNode manifest(PDDocument document) throws IOException {
        return JSON.readTree(ManifestPaper.in(document).orElseThrow());
    }

    private static List<String> kinds(JsonNode parts) {
        return parts.valueStream().map(part -> part.get("kind").asString()).toList();
    }

    private static int from(JsonNode part) {
        return part.get("from").asInt();
    }

    /** The line of the index: title, day, first page and last. */
    private static String line(JsonNode part) {
        var to = part.get("to").asInt();
        return bare(part.get("title").asString()) + "20\\d\\d-\\d\\d-\\d\\d" + from(part)
                + (to == from(part) ? "" : "—" + to);
    }

    /** What must stand on the pages of a part; a PDF that was handed in is blank here. */
    private static String words(JsonNode part) {
        return part.get("kind").asString().equals("file")
                ? ""
                : bare(part.get("title").asString());
    }

    private static String textOf(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return bare(stripper.getText(document));
    }

    /** What stands at the foot on the side away from the spine. */
    private static String corner(PDDocument document, int page) throws IOException {
        var shown = document.getPage(page - 1);
        var turned = shown.getRotation() % 180 != 0;
        var width = (int)
                (turned ? shown.getCropBox().getHeight() : shown.getCropBox().getWidth());
        var height = (int)
                (turned ? shown.getCropBox().getWidth() : shown.getCropBox().getHeight());
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("corner", new Rectangle(page % 2 == 0 ? 20 : width - 70, height - 45, 50, 40));
        stripper.extractRegions(shown);
        return bare(stripper.getTextForRegion("corner"));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
