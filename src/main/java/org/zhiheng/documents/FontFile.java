package org.zhiheng.documents;

import java.nio.ByteBuffer;

/**
 * One TrueType font.
 *
 * @param family what the style sheet calls it
 */
record FontFile(String family, int weight, ByteBuffer bytes) {

    /** The bytes from the beginning, for a reader of its own. */
    ByteBuffer content() {
        return bytes.asReadOnlyBuffer().rewind();
    }
}
