package org.zhiheng.cases;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/**
 * A case was decided (作出决定): a penalty, none, or that there was no violation.
 *
 * @param record the case
 * @param account who took the act
 * @param on the day in law
 */
public record DecisionMade(RecordId record, RecordId organ, RecordId account, LocalDate on) {}
