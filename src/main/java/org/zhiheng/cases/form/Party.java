package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/**
 * The party (当事人).
 *
 * @param idNumber 统一社会信用代码, or 公民身份号码 of a citizen
 * @param representative legal representative, person in charge or operator; null for a citizen
 */
public record Party(
        @Ask(value = "姓名或者名称", max = 300) String name,
        @Ask("类型") PartyKind kind,

        @Ask(value = "证件号码", hint = "公民填公民身份号码，其他填统一社会信用代码", max = 18)
        PersonalText idNumber,

        @Ask(value = "住所", max = 300) PersonalText address,

        @Ask(value = "联系电话", optional = true, max = 30) @Nullable
        PersonalText phone,

        @Ask(value = "法定代表人、负责人或者经营者", optional = true, max = 100) @Nullable
        String representative) {

    public String idLabel() {
        return kind == PartyKind.CITIZEN ? "公民身份号码" : "统一社会信用代码";
    }
}
