package org.zhiheng.files;

import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;

/** A carrier whose rows are found by one question, and read by certain people. */
public abstract class RowCarrier implements FileCarrier {

    private final JdbcClient sql;
    private final String rows;
    private final Predicate<Actor> readers;

    /**
     * @param rows selects the rows that carry a file: {@code :region} and {@code :file} are its region and number, {@code :id}
     *     its id as text
     * @param readers who may read such a row that is within his scope
     */
    protected RowCarrier(JdbcClient sql, String rows, Predicate<Actor> readers) {
        this.sql = sql;
        this.rows = "select exists (" + rows + ")";
        this.readers = readers;
    }

    @Override
    public final boolean carries(RecordId file) {
        return sql.sql(rows)
                .param("region", file.region())
                .param("file", file.id())
                .param("id", file.toString())
                .query(Boolean.class)
                .single();
    }

    @Override
    public final boolean shows(RecordId file, Actor by) {
        return readers.test(by) && carries(file);
    }
}
