package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/**
 * A person who is asked, speaks or is present (被询问人、陈述申辩人、现场人员).
 *
 * @param part what the person is to the case, such as 当事人 or 证人
 */
public record PersonBlock(
        String name,
        String part,
        @Nullable String gender,
        @Nullable PersonalText idNumber,
        @Nullable PersonalText phone,
        @Nullable PersonalText address,
        @Nullable String workplace) {}
