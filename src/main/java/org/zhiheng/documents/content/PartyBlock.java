package org.zhiheng.documents.content;

import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/**
 * The party (当事人).
 *
 * @param kind 公民、个体工商户、法人 or 其他组织
 * @param idLabel what the number is, such as 公民身份号码 or 统一社会信用代码
 * @param representative legal representative, person in charge or operator; null for a citizen
 */
public record PartyBlock(
        String name,
        String kind,
        String idLabel,
        @Nullable PersonalText idNumber,
        @Nullable PersonalText address,
        @Nullable PersonalText phone,
        @Nullable String representative) {}
