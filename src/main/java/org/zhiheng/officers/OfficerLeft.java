package org.zhiheng.officers;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/**
 * An officer leaves (离岗) and may not enforce from a day on; whatever the person handles must be handed over.
 *
 * @param organ where the person served
 * @param account who registered it
 * @param on the first day on which the person no longer serves
 */
public record OfficerLeft(RecordId officer, RecordId organ, RecordId account, LocalDate on) {}
