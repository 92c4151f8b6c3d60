package org.zhiheng.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zhiheng.documents.content.DocumentContent;

/** The compiled templates; they escape what they print, so that content stays data. */
@Component
class Templates {

    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.zhiheng.documents.templates");

    /** The paper as XHTML. */
    String html(DocumentKind kind, PaperFrame paper, DocumentContent content) {
        return html(kind.template(), paper, content);
    }

    String html(String template, PaperFrame paper, Object content) {
        var output = new StringOutput(16_384);
        engine.render(template, Map.of("paper", paper, "content", content), output);
        return withoutControls(output.toString());
    }

    /** Control characters that somebody pasted would not be XML. */
    private static String withoutControls(String html) {
        return NOT_XML.matcher(html).replaceAll("");
    }
}
