package org.zhiheng.cases.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 责令改正（第二十八条第一款）: what, until when. */
public record OrderCorrection(
        @Ask(value = "改正的内容和要求", max = 2000, hint = "一行一项") String measures,

        @Ask(value = "改正期限", optional = true, future = true, hint = "立即改正的不填") @Nullable
        LocalDate correctBy,

        @Ask(value = "逾期不改正的后果", optional = true, max = 500) @Nullable
        String consequence)
        implements Form {}
