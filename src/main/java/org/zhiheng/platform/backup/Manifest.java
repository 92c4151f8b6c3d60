package org.zhiheng.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds (清单).
 *
 * @param format of this file; a program refuses what is newer than itself
 * @param madeAt the moment of the snapshot
 * @param schemas version of each module's schema
 * @param tables in an order in which they can be filled
 * @param sequences the last number given by each
 * @param files everything of the data folder but the database
 */
public record Manifest(
        int format,
        Instant madeAt,
        Map<String, Integer> schemas,
        List<TablePart> tables,
        List<SequencePart> sequences,
        List<FilePart> files) {

    public static final int FORMAT = 1;

    /** One table; {@code digest} is SM3 of its rows in the text form of COPY. */
    public record TablePart(String table, List<String> columns, long rows, String digest) {

        String entry() {
            return "tables/" + table + ".copy";
        }
    }

    public record SequencePart(String sequence, long last, boolean called) {}

    /** One file, by its path within the data folder. */
    public record FilePart(String path, long size, String digest) {

        String entry() {
            return "data/" + path;
        }
    }

    public long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }
}
