package org.zhiheng.platform;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of records that organs keep (台账), as lists are taken from it: a row is a record with its {@code region_code},
 * {@code id} and {@code organ_id}.
 */
public final class Ledger {

    private static final String ANY = "";
    private static final String AT_MOST = " limit :limit";

    private final JdbcClient sql;
    private final @Nullable String withWords;
    private final String ofOrgans;
    private final String ofOrgansInRegions;
    private final String ofRegion;
    private final String ofRegions;

    /**
     * @param finder function that gives region and id of the records in which words stand, within regions and organs
     */
    public Ledger(JdbcClient sql, String table, String finder) {
        this(
                "select sheet.* from " + finder + "(:from, :to, :organs, :words) found (in_region, record)" + " join "
                        + table + " sheet on region_code = in_region and id = record where true",
                sql,
                table);
    }

    /** Of a table so small that words are looked for in its columns ({@link Conditions#containing}). */
    public Ledger(JdbcClient sql, String table) {
        this(null, sql, table);
    }

    private Ledger(@Nullable String withWords, JdbcClient sql, String table) {
        this.sql = sql;
        this.withWords = withWords;
        // Each organ has its own stretch of an index; the lists of several are merged.
        var lateral = "select sheet.* from unnest(:organs) seen (organ) cross join lateral (select * from " + table;
        this.ofOrgans = lateral + " where region_code = :from and organ_id = seen.organ";
        this.ofOrgansInRegions = lateral + " where region_code between :from and :to and organ_id = seen.organ";
        this.ofRegion = "select * from " + table + " where region_code = :from";
        this.ofRegions = "select * from " + table + " where region_code between :from and :to";
    }

    /** At most {@code limit} rows that match, in an order. */
    public JdbcClient.StatementSpec rows(Conditions wanted, String order, int limit) {
        return bound(statement(wanted, order), wanted, limit);
    }

    /** How many match, counted to {@link Page#COUNT_LIMIT} and one more. */
    public int count(Conditions wanted) {
        return bound("select count(*) from (" + statement(wanted, ANY) + ") found", wanted, Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    /** Put together of constants alone. */
    private String statement(Conditions wanted, String order) {
        var narrowed = wanted.inSql() + order + AT_MOST;
        if (wanted.words() != null) {
            return Objects.requireNonNull(withWords, "no finder of words") + narrowed;
        }
        var scope = Scope.current();
        var inOne = wanted.organ() != null || scope.regionFrom() == scope.regionTo();
        if (organs(wanted) != null) {
            return (inOne ? ofOrgans : ofOrgansInRegions) + narrowed + ") sheet" + order + AT_MOST;
        }
        return (inOne ? ofRegion : ofRegions) + narrowed;
    }

    private JdbcClient.StatementSpec bound(String statement, Conditions wanted, int limit) {
        var scope = Scope.current();
        var organ = wanted.organ();
        return sql.sql(statement)
                .param("from", organ == null ? scope.regionFrom() : organ.region())
                .param("to", organ == null ? scope.regionTo() : organ.region())
                .param("organs", organs(wanted))
                .param("words", wanted.words())
                .param("limit", limit)
                .params(wanted.values());
    }

    /** The organs whose records are listed; null for all of the scope. */
    private static UUID @Nullable [] organs(Conditions wanted) {
        var organ = wanted.organ();
        if (organ != null) {
            return new UUID[] {organ.id()};
        }
        var seen = Scope.current().organs();
        return seen.equals("*")
                ? null
                : Arrays.stream(seen.split(","))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toArray(UUID[]::new);
    }
}
