package org.zhiheng.plans;

import org.zhiheng.platform.RecordId;

/** One measure (举措) of a plan, as it is now. */
record Measure(RecordId id, RecordId plan, int version, MeasureEntry entry) {}
