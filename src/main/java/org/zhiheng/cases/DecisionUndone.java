package org.zhiheng.cases;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/**
 * A decision was changed, revoked, or found unlawful or void (决定变动).
 *
 * @param record the case
 * @param account who took the act
 * @param on the day in law
 */
public record DecisionUndone(RecordId record, RecordId organ, RecordId account, LocalDate on) {}
