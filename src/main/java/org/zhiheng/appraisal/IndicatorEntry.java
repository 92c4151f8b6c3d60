package org.zhiheng.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * What is written about an indicator; {@link Indicator} explains each part.
 *
 * @param ended whether it is no longer used
 */
public record IndicatorEntry(
        String name,
        String meaning,
        @Nullable String source,
        @Nullable Boolean ended,
        @Nullable String reason) {}
