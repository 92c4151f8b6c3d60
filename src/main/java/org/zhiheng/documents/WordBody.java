package org.zhiheng.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The blocks of a page as the blocks of a Word document: paragraphs, headings and tables. */
final class WordBody {

    /** Width of the text in twentieths of a point: 156 mm. */
    private static final int WIDTH = 8_844;

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "div", "table");

    private final StringBuilder xml = new StringBuilder();

    /** Adds what stands in it, but for the foot of the page. */
    void add(Node parent) {
        for (var child : elements(parent)) {
            switch (child.getTagName()) {
                case "p" -> paragraph(child, styleOf(child), shapeOf(child));
                case "h1" -> paragraph(child, "Title", "");
                case "h2" -> paragraph(child, "Heading", "");
                case "table" -> table(child);
                default -> {
                    if (!child.getAttribute("class").equals("foot")) {
                        add(child);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    private static String styleOf(Element paragraph) {
        return paragraph.getAttribute("class").equals("organ") ? "Title" : "Normal";
    }

    private static String shapeOf(Element paragraph) {
        var signature =
                ((Element) paragraph.getParentNode()).getAttribute("class").equals("signature");
        return switch (paragraph.getAttribute("class")) {
            case "number", "date-line", "signed-by" -> "<w:jc w:val=\"right\"/>";
            case "organ" -> "";
            case "plain" -> "";
            default -> signature ? "<w:jc w:val=\"right\"/>" : "<w:ind w:firstLine=\"560\"/>";
        };
    }

    private void paragraph(Node content, String style, String shape) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(shape)
                .append("</w:pPr>");
        runs(content, false);
        xml.append("</w:p>");
    }

    private void runs(Node content, boolean bold) {
        for (var child = content.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getTagName().equals("br")) {
                    xml.append("<w:r><w:br/></w:r>");
                } else {
                    runs(element, bold || element.getTagName().equals("b"));
                }
            } else {
                run(child.getNodeValue(), bold);
            }
        }
    }

    private void run(String text, boolean bold) {
        var words = text.replaceAll("[ \\t\\r\\n]+", " ");
        if (!words.isBlank()) {
            xml.append("<w:r>")
                    .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</w:t></w:r>");
        }
    }

    private void table(Element table) {
        var rows = new ArrayList<Element>();
        rowsOf(table, rows);
        var columns = rows.stream().mapToInt(WordBody::columnsOf).max().orElse(1);
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/>".formatted(WIDTH));
        xml.append(table.getAttribute("class").startsWith("form") ? borders() : "");
        xml.append("<w:tblLayout w:type=\"autofit\"/></w:tblPr><w:tblGrid>");
        xml.append("<w:gridCol w:w=\"%d\"/>".formatted(WIDTH / columns).repeat(columns))
                .append("</w:tblGrid>");
        rows.forEach(row -> row(row, columns));
        xml.append("</w:tbl><w:p/>");
    }

    private static void rowsOf(Element parent, List<Element> rows) {
        for (var child : elements(parent)) {
            if (child.getTagName().equals("tr")) {
                rows.add(child);
            } else {
                rowsOf(child, rows);
            }
        }
    }

    private static int columnsOf(Element row) {
        return elements(row).stream().mapToInt(WordBody::spanOf).sum();
    }

    private static int spanOf(Element cell) {
        var span = cell.getAttribute("colspan");
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    private void row(Element row, int columns) {
        xml.append("<w:tr>");
        for (var cell : elements(row)) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:gridSpan w:val=\"%d\"/></w:tcPr>"
                    .formatted(WIDTH / columns * spanOf(cell), spanOf(cell)));
            cell(cell);
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    /** Text that stands in the cell itself comes first, then its paragraphs. */
    private void cell(Element cell) {
        var blocks = elements(cell).stream()
                .filter(child -> BLOCKS.contains(child.getTagName()))
                .toList();
        var before = cell.cloneNode(true);
        elements(before).stream()
                .filter(child -> BLOCKS.contains(child.getTagName()))
                .forEach(before::removeChild);
        if (blocks.isEmpty() || !before.getTextContent().isBlank()) {
            paragraph(before, "Cell", cell.getTagName().equals("th") ? "<w:jc w:val=\"center\"/>" : "");
        }
        blocks.forEach(
                block -> paragraph(block, "Cell", shapeOf(block).contains("right") ? "<w:jc w:val=\"right\"/>" : ""));
    }

    private static String borders() {
        var sides = new StringBuilder("<w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            sides.append("<w:%s w:val=\"single\" w:sz=\"6\" w:color=\"000000\"/>".formatted(side));
        }
        return sides.append("</w:tblBorders>").toString();
    }

    private static List<Element> elements(Node parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
