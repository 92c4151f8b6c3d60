package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 先行登记保存证据（第五十六条）：what was listed, where it is kept and by whom. */
public record PreserveEvidence(
        @Ask(value = "保存时间", group = "时间和地点") LocalDateTime at,
        @Ask(value = "保存地点", max = 300) String place,

        @Ask(value = "保管人", max = 200, hint = "登记保存期间，当事人或者有关人员不得销毁或者转移")
        String keeper,

        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("已主动出示执法证件并告知权利义务") boolean identityShown,

        @Ask(value = "登记保存的物品", group = "清单", hint = "一物一行，当场清点，交当事人核对")
        List<Goods> goods,

        @Ask(value = "通知书和清单的交付", group = "交付") Signing signing,

        @Ask(value = "照片、音像记录", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
