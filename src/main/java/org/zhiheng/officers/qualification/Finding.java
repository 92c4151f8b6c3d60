package org.zhiheng.officers.qualification;

import org.jspecify.annotations.Nullable;

/**
 * What the comparison of an application with the registers found (比对结果).
 *
 * @param sound whether it stands in the way of nothing
 * @param href where the other record is; null where there is none to see
 */
record Finding(
        String label, boolean sound, String text, @Nullable String href) {}
