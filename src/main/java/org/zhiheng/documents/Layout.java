package org.zhiheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.documents.content.DocumentContent;

/** From the content of a paper to its PDF. */
@Component
class Layout {

    static final String CSS = css();

    private final Templates templates;
    private final Typesetter typesetter;
    private final PublicAddress address;

    Layout(Templates templates, Typesetter typesetter, PublicAddress address) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.address = address;
    }

    /**
     * The PDF of a paper; the same paper gives the same bytes.
     *
     * @param sealed whether a seal will stand on it, so that its place need not be named
     */
    byte[] pdf(
            DocumentKind kind,
            @Nullable String number,
            DocumentContent content,
            LocalDate on,
            String token,
            boolean sealed) {
        var frame = frame(kind, number, content, on, checkText(token), sealed);
        return typesetter.pdf(templates.html(kind, frame, content), frame, address.verificationOf(token));
    }

    /** The PDF of a paper that would be made: without a number, without a code, marked as what it is. */
    byte[] preview(DocumentKind kind, DocumentContent content, LocalDate on) {
        var frame = draftFrame(kind, content, on);
        return typesetter.preview(templates.html(kind, frame, content), frame);
    }

    /** The paper as a DOCX, from the same template as its PDF. */
    byte[] word(DocumentKind kind, @Nullable String number, DocumentContent content, LocalDate on) {
        var frame = frame(kind, number, content, on, null, false);
        return WordPaper.of(templates.html(kind, frame, content), on);
    }

    /** A paper that would be made, as a DOCX. */
    byte[] wordDraft(DocumentKind kind, DocumentContent content, LocalDate on) {
        return WordPaper.of(templates.html(kind, draftFrame(kind, content, on), content), on);
    }

    private static PaperFrame draftFrame(DocumentKind kind, DocumentContent content, LocalDate on) {
        var number = kind.numberWord() == null
                ? null
                : content.organ().word() + kind.numberWord() + "〔" + on.getYear() + "〕（待编）号";
        return frame(kind, number, content, on, null, false);
    }

    /** A PDF with 作废 across every page. */
    byte[] voided(byte[] pdf) {
        return typesetter.voided(pdf);
    }

    private static PaperFrame frame(
            DocumentKind kind,
            @Nullable String number,
            DocumentContent content,
            LocalDate on,
            @Nullable String checkText,
            boolean sealed) {
        return new PaperFrame(
                CSS,
                kind.family(),
                kind.label(),
                number,
                content.organ().name(),
                on,
                checkText,
                kind.signers(),
                sealed);
    }

    /** The token in groups that a person can type. */
    static String checkText(String token) {
        return token.substring(0, 6) + token.substring(6).replaceAll("(.{8})", "-$1");
    }

    private static String css() {
        try (var css = Layout.class.getResourceAsStream("/documents/layout/paper.css")) {
            if (css == null) {
                throw new IllegalStateException("documents/layout/paper.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
