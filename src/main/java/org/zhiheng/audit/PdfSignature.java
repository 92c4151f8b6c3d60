package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.zhiheng.platform.Sm3;

/**
 * The signature of the log's key over a whole PDF (ADR 0014): every byte is either signed, or follows from the signature.
 *
 * @param publicKey as in {@link TreeHead}
 * @param isGenuine whether it is the signature of that key over these bytes
 */
record PdfSignature(String publicKey, boolean isGenuine) {

    /** What is signed: a signature of one kind is none of another. */
    enum Kind {
        BOUND_FILE("zhiheng bound file 1"),
        SEALED_PAPER("zhiheng sealed paper 1");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private static final int ROOM = 1_024;
    private static final int TAIL = 100_000;
    private static final Pattern RANGE = Pattern.compile("/ByteRange *\\[0 (\\d{1,10}) (\\d{1,10}) (\\d{1,10}) *]");

    static byte[] sign(byte[] pdf, Kind kind, LogKey key, Instant at) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(COSName.getPDFName("ZhiHeng"));
            signature.setSubFilter(COSName.getPDFName("zhiheng.sm2.sm3"));
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneId.of("Asia/Shanghai"))));
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(
                    signature,
                    content -> {
                        var text = signedText(kind, content.readAllBytes());
                        return contents(kind, key.publicKey(), key.sign(text)).getBytes(US_ASCII);
                    },
                    options);
            var signed = new ByteArrayOutputStream(pdf.length + 20_000);
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The signature at the end of a file; empty where none can be made out. */
    static Optional<PdfSignature> of(byte[] pdf, Kind kind) {
        var from = Math.max(0, pdf.length - TAIL);
        var found = RANGE.matcher(new String(pdf, from, pdf.length - from, ISO_8859_1));
        if (!found.find()) {
            return Optional.empty();
        }
        var gap = Long.parseLong(found.group(1));
        var rest = Long.parseLong(found.group(2));
        if (gap >= rest || rest - gap > 3L * ROOM || rest + Long.parseLong(found.group(3)) != pdf.length) {
            return Optional.empty();
        }
        return read(pdf, kind, (int) gap, (int) rest);
    }

    private static Optional<PdfSignature> read(byte[] pdf, Kind kind, int gap, int rest) {
        var written = new String(pdf, gap, rest - gap, US_ASCII);
        var lines = text(written).split("\n", -1);
        if (lines.length != 4 || !written.equals(hex(contents(kind, lines[1], lines[2]), written.length()))) {
            return Optional.empty();
        }
        var signed = Arrays.copyOf(pdf, pdf.length - (rest - gap));
        System.arraycopy(pdf, rest, signed, gap, pdf.length - rest);
        return Optional.of(new PdfSignature(
                lines[1], isCanonical(lines[2]) && LogKey.verifies(lines[1], signedText(kind, signed), lines[2])));
    }

    private static String contents(Kind kind, String publicKey, String signature) {
        return kind.title + "\n" + publicKey + "\n" + signature + "\n";
    }

    /** As PDF writes bytes into a room that is larger. */
    private static String hex(String text, int room) {
        var digits = HexFormat.of().withUpperCase().formatHex(text.getBytes(US_ASCII));
        return "<" + digits + "0".repeat(Math.max(0, room - 2 - digits.length())) + ">";
    }

    private static String text(String written) {
        try {
            var bytes = HexFormat.of().parseHex(written, 1, written.length() - 1);
            return new String(bytes, US_ASCII).replaceAll("\0+$", "");
        } catch (IllegalArgumentException noHex) {
            return "";
        }
    }

    private static boolean isCanonical(String base64) {
        try {
            return Base64.getEncoder()
                    .encodeToString(Base64.getDecoder().decode(base64))
                    .equals(base64);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String signedText(Kind kind, byte[] content) {
        return kind.title + "\nsm3 " + HexFormat.of().formatHex(Sm3.of(content)) + "\n";
    }
}
