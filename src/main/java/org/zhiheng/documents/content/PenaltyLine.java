package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;

/**
 * One penalty proposed or imposed.
 *
 * @param kind its kind of article 9 of the penalty law, such as 罚款
 * @param words the whole item as the document states it, with the amount in words where there is one
 * @param amountFen in 分; null where the penalty is not of money
 */
public record PenaltyLine(
        String kind, String words, @Nullable Long amountFen) {}
