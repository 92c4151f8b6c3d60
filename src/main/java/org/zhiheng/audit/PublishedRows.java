package org.zhiheng.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.audit.LeafStore.SealedLeaf;

/**
 * The rows that modules let the log prove.
 *
 * <p>A module that hands the stored JSON text of a row to {@link AuditLog#record} and keeps the number of the entry
 * with the row publishes these rows in a view {@code <module>.published_payload}, {@code security_invoker}, readable by
 * {@code zhiheng_app}, with an index that serves {@code (region_code, entry)}:
 *
 * <ul>
 *   <li>{@code region_code int}, {@code entry bigint}: the entry, which no second row has;
 *   <li>{@code label text}: what a person calls the row;
 *   <li>{@code payload text}: the JSON that was recorded, read from the row again;
 *   <li>{@code stated jsonb}: what other columns of the row say of the act, under the names that the fields have in the
 *       leaf: {@code act}, {@code record}, {@code organ}, {@code account}, {@code person}, {@code role},
 *       {@code legalDate}. A column in neither is not protected.
 * </ul>
 *
 * <p>A module whose rows name files of the data folder by their digest publishes these in {@code <module>.published_blob}
 * ({@code label}, {@code digest} SM3 as hexadecimal, {@code path} within the data folder); see {@link BlobCheck}.
 *
 * <p>Both views are found by their names; this module need not know whose they are.
 */
@Repository
class PublishedRows {

    private final JdbcClient sql;

    PublishedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** One row as it is stored now. */
    record PublishedRow(String source, long entry, String label, String payload, String stated) {}

    /** The rows that belong to these entries. */
    List<PublishedRow> of(int region, List<SealedLeaf> leaves) {
        return of(region, leaves.stream().mapToLong(SealedLeaf::number).toArray());
    }

    List<PublishedRow> of(int region, long[] entries) {
        return union().map(rows -> sql.sql("""
                        select source, entry, label, payload, stated::text as stated
                          from (%s) row
                         where region_code = :region and entry = any (:entries)
                         order by entry, source, label
                        """.formatted(rows))
                        .param("region", region)
                        .param("entries", entries)
                        .query(PublishedRow.class)
                        .list())
                .orElse(List.of());
    }

    /** Rows that name an entry which does not exist. */
    List<PublishedRow> withoutEntry(int limit) {
        return union().map(rows -> sql.sql("""
                        select source, entry, label, payload, stated::text as stated
                          from (%s) row
                         where not exists (select 1 from audit.entry entry
                                            where entry.region_code = row.region_code and entry.number = row.entry)
                         order by source, entry
                         limit :limit
                        """.formatted(rows))
                        .param("limit", limit)
                        .query(PublishedRow.class)
                        .list())
                .orElse(List.of());
    }

    private Optional<String> union() {
        return PublishedViews.schemasWith(sql, "published_payload").stream()
                .map(schema ->
                        "select '%s' as source, region_code, entry, label, payload, stated from %s.published_payload"
                                .formatted(schema, schema))
                .reduce((one, other) -> one + " union all " + other);
    }
}
