package org.zhiheng.cases;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/**
 * A case was closed (结案): what was decided has been carried out.
 *
 * @param record the case
 * @param account who took the act
 * @param on the day in law
 */
public record CaseClosed(RecordId record, RecordId organ, RecordId account, LocalDate on) {}
