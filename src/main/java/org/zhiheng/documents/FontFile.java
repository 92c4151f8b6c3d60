package org.zhiheng.documents;

import java.io.IOException;
import java.io.InputStream;

/**
 * One TrueType font.
 *
 * @param family what the style sheet calls it
 */
record FontFile(String family, int weight, Content content) {

    /** Opens the font each time anew. */
    interface Content {
        InputStream open() throws IOException;
    }
}
