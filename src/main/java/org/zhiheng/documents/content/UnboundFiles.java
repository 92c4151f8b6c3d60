package org.zhiheng.documents.content;

import java.util.List;

/** Files that belong to a bound file but are no paper (视听资料清单): they stay in the data folder, known by their digests. */
public record UnboundFiles(List<Line> lines) {

    /**
     * One file.
     *
     * @param digest SM3 as hexadecimal
     */
    public record Line(String title, String name, String kind, String size, String digest) {}
}
