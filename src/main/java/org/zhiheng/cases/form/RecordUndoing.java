package org.zhiheng.cases.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记决定变动（第四十八条第二款）: that what was decided was changed, revoked or found unlawful, and by whom. */
public record RecordUndoing(
        @Ask("变动") UndoingKind kind,

        @Ask(value = "变更后的罚款", hint = "变更后没有罚款的填 0", when = "kind=CHANGED") @Nullable
        Long fineFen,

        @Ask("由谁作出") UndoneBy by,
        @Ask("生效日期") LocalDate on,

        @Ask(value = "文书", max = 200, hint = "复议决定书、判决书等的名称和文号")
        String document,

        @Ask(value = "理由", max = 1000) String reason)
        implements Form {}
