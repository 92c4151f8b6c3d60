package org.zhiheng.plans;

import org.jspecify.annotations.Nullable;

/**
 * A part (部分) or an indicator (指标) of a plan.
 *
 * @param part number of the part to which an indicator belongs; null for a part
 */
public record Heading(int number, String title, @Nullable Integer part) {}
