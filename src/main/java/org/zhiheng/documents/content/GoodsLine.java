package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of goods (清单).
 *
 * @param note size, features, identifying mark; null where there is none
 * @param hold under which power the thing is held
 */
public record GoodsLine(
        String number,
        String name,
        String quantity,
        @Nullable String note,
        String hold) {}
