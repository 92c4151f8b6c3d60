package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;

/**
 * The case (案件) a document belongs to.
 *
 * @param number number of the case; null before it is opened
 * @param title 案由
 */
public record CaseLine(@Nullable String number, String title) {}
