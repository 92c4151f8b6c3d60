package org.zhiheng.examinations;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/** Somebody who is to sit an examination (应考人员). */
record Candidate(RecordId examination, RecordId officer, RecordId organ, String name, LocalDate addedOn) {}
