package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;

/**
 * The organ of a document (制作机关) as it was called on that day.
 *
 * @param word its word in document numbers (机关代字), such as 沁市监
 */
public record OrganBlock(
        String name,
        String word,
        @Nullable String address,
        @Nullable String phone) {}
