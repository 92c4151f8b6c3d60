package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;

/** One part of a document: some paragraphs, under a heading where there is one. */
public record Section(@Nullable String title, String text) {}
