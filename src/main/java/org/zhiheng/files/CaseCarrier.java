package org.zhiheng.files;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiheng.access.Role.Duty;

/**
 * A carrier of evidence and papers (证据、文书): for those who enforce or supervise. Who looks after people (人事、培训、阅卷) reads
 * none of it, and it goes with no row about them.
 */
public abstract class CaseCarrier extends RowCarrier {

    private static final Set<Duty> READERS = EnumSet.of(Duty.ENFORCE, Duty.SUPERVISE);

    /** @param rows as {@link RowCarrier} takes them */
    protected CaseCarrier(JdbcClient sql, String rows) {
        super(sql, rows, by -> READERS.contains(by.role().duty()));
    }

    @Override
    public final boolean isOfCases() {
        return true;
    }
}
