package org.zhiheng.organs;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of an entry by their Chinese names, to say which of them a change touched. */
enum OrganParts {
    NAME("名称", OrganEntry::name),
    SHORT_NAME("简称", OrganEntry::shortName),
    WORD("机关代字", OrganEntry::word),
    KIND("类型", OrganEntry::kind),
    LEVEL("层级", OrganEntry::level),
    NATURE("主体性质", OrganEntry::nature),
    PARENT("上级机构", OrganEntry::parent),
    FIELDS("执法领域", OrganEntry::fields),
    QUALIFICATION("主体资格", OrganEntry::qualification),
    SUPERVISED_BY("监督机构", OrganEntry::supervisedBy),
    RECONSIDERED_BY("复议机关", OrganEntry::reconsideredBy),
    RECONSIDERATION("复议机关的写法", OrganEntry::reconsideration),
    COURT("管辖法院", OrganEntry::court),
    ADDRESS("地址", OrganEntry::address),
    PHONE("电话", OrganEntry::phone),
    CREDIT_CODE("统一社会信用代码", OrganEntry::creditCode),
    SERVES("服务的乡镇", OrganEntry::serves),
    AREA_CODE("乡级区划代码", OrganEntry::areaCode),
    ENTRUSTMENTS("委托", OrganEntry::entrustments),
    POWERS("法律规定的强制权", OrganEntry::powers);

    private final String label;
    private final Function<OrganEntry, @Nullable Object> value;

    OrganParts(String label, Function<OrganEntry, @Nullable Object> value) {
        this.label = label;
        this.value = value;
    }

    static List<String> differing(OrganEntry before, OrganEntry after) {
        return java.util.Arrays.stream(values())
                .filter(part -> !Objects.equals(part.value.apply(before), part.value.apply(after)))
                .map(part -> part.label)
                .toList();
    }
}
