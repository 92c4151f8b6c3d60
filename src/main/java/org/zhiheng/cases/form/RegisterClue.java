package org.zhiheng.cases.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/** 登记线索：where it came from, what it says. */
public record RegisterClue(
        @Ask(value = "线索来源", group = "来源") ClueSource source,
        @Ask("发现或者收到日期") LocalDate receivedOn,

        @Ask(value = "来源说明", optional = true, max = 300, hint = "检查编号、交办文号、来电编号等") @Nullable
        String sourceNote,

        @Ask(value = "提供线索的人", optional = true, max = 100) @Nullable
        String informant,

        @Ask(value = "联系电话", optional = true, max = 30) @Nullable
        PersonalText informantPhone,

        @Ask(value = "案由", max = 100, group = "内容", hint = "如：涉嫌经营超过保质期的食品")
        String title,

        @Ask(value = "被反映的单位或者个人", optional = true, max = 300) @Nullable
        String suspect,

        @Ask(value = "发生地点", max = 300) String place,
        @Ask(value = "线索内容", max = 5000) String facts)
        implements Form {}
