package org.zhiheng.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text (纯文本) in UTF-8: no control characters, no page that a browser would run, no script of a shell. */
final class PlainText {

    private static final Pattern RUNS =
            Pattern.compile("^\\s*(<[!?a-z]|#!)|<(html|script|svg|iframe|body|meta|object)\\b");

    private PlainText() {}

    /** The beginning may end in the middle of a character. */
    static boolean isIn(byte[] beginning) {
        var text = CharBuffer.allocate(beginning.length);
        var decoded = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(beginning), text, false);
        if (decoded.isError()) {
            return false;
        }
        var words = text.flip().toString();
        return words.chars().noneMatch(PlainText::isControl)
                && !RUNS.matcher(words.replace("\ufeff", "").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
