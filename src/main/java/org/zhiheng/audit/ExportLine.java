package org.zhiheng.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an export (日志导出): first the {@link Title}, then every {@link Leaf} in the order of the tree, and every
 * {@link Signed} head behind the last leaf under it.
 */
sealed interface ExportLine {

    String FORMAT = "zhiheng-log-1";

    /**
     * The first line.
     *
     * @param head of the whole export
     */
    record Title(String export, Instant exportedAt, TreeHead head) implements ExportLine {}

    /**
     * An entry in its place.
     *
     * @param leaf position in the tree
     * @param number of the entry
     * @param hash as it stands in the tree
     * @param entry all fields; their canonical JSON gives the hash; null when somebody removed the entry
     * @param rows that the entry is about, as they were stored when the export was made
     */
    record Leaf(
            long leaf,
            long number,
            String hash,
            @JsonRawValue @Nullable String entry,
            List<Row> rows) implements ExportLine {}

    /** A head, behind the last leaf under it. */
    record Signed(TreeHead head) implements ExportLine {}

    /**
     * A row without its content, which administrators do not see.
     *
     * @param digest of the content as it was stored when the export was made, to be held against that of the entry
     * @param contradicts names of the fields of the entry that the row says differently
     */
    record Row(String source, String label, String digest, List<String> contradicts) {}
}
