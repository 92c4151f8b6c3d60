package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/** A person who is asked, speaks or is present. */
public record Person(
        @Ask(value = "姓名", max = 100) String name,
        @Ask("与案件的关系") PersonPart part,

        @Ask(value = "性别", optional = true, max = 2) @Nullable
        String gender,

        @Ask(value = "公民身份号码", optional = true, max = 18) @Nullable
        PersonalText idNumber,

        @Ask(value = "联系电话", optional = true, max = 30) @Nullable
        PersonalText phone,

        @Ask(value = "住址", optional = true, max = 300) @Nullable
        PersonalText address,

        @Ask(value = "工作单位和职务", optional = true, max = 200) @Nullable
        String workplace) {}
