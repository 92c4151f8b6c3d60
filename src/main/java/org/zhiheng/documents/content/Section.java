package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/**
 * One part of a document: some paragraphs, under a heading where there is one.
 *
 * @param personal what it says of personal data after its text, such as the number of an account; null where it says none
 */
public record Section(
        @Nullable String title, String text, @Nullable PersonalText personal) {

    public Section(@Nullable String title, String text) {
        this(title, text, null);
    }
}
