package org.zhiheng.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page that a template made, as a DOCX that an officer can edit (ADR 0018): the same words, Word's own layout. */
final class WordPaper {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordPaper() {}

    /**
     * @param html as {@link Templates} makes it
     * @param on the date of the file, so that the same paper gives the same bytes
     */
    static byte[] of(String html, LocalDate on) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
        parts.put("word/_rels/document.xml.rels", relationships(Map.of("styles", "styles.xml")));
        parts.put("word/styles.xml", styles());
        parts.put("word/document.xml", document(parsed(html)));
        return zipped(parts, on);
    }

    private static String document(Document page) {
        var body = new WordBody();
        body.add(page.getElementsByTagName("body").item(0));
        return HEAD + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1701\" w:right=\"1474\" w:bottom=\"1701\" w:left=\"1587\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private static String relationships(Map<String, String> targets) {
        var xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        targets.forEach((kind, target) ->
                xml.append("<Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(OFFICE, kind, target)));
        return xml.append("</Relationships>").toString();
    }

    /** Fonts as GB/T 9704 asks for; a computer without them puts its own. Sizes in half points. */
    private static String styles() {
        return HEAD + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + fonts("仿宋")
                + "<w:sz w:val=\"28\"/><w:lang w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Normal", "正文", "<w:pPr><w:spacing w:line=\"500\" w:lineRule=\"exact\"/></w:pPr>")
                + style(
                        "Title",
                        "标题",
                        "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr>" + fonts("方正小标宋简体")
                                + "<w:b/><w:sz w:val=\"40\"/></w:rPr>")
                + style(
                        "Heading",
                        "小标题",
                        "<w:pPr><w:keepNext/><w:ind w:firstLine=\"560\"/></w:pPr><w:rPr>" + fonts("黑体") + "</w:rPr>")
                + style("Cell", "表格", "<w:rPr><w:sz w:val=\"24\"/></w:rPr>")
                + "</w:styles>";
    }

    private static String fonts(String name) {
        return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\"/>".formatted(name);
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, rest);
    }

    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] zipped(Map<String, String> parts, LocalDate on) {
        var bytes = new ByteArrayOutputStream(20_000);
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(on.atStartOfDay(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
