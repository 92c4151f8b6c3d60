package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 登记证据：one piece, what it proves, where it comes from (第四十六条). */
public record RecordEvidence(
        @Ask(value = "证据名称", max = 200, group = "证据") String name,
        @Ask("证据种类") EvidenceKind kind,
        @Ask(value = "证明目的", max = 500) String purpose,
        @Ask("形式") EvidenceForm form,
        @Ask(value = "数量", max = 50, hint = "如：1 份 3 页") String quantity,

        @Ask(value = "与原件核对", optional = true, max = 300, when = "form=COPY", hint = "原件存放处，核对无误的说明") @Nullable
        String comparedWith,

        @Ask(value = "取得时间", group = "来源") LocalDateTime takenAt,
        @Ask(value = "取得地点", max = 300) String place,
        @Ask(value = "提供人或者持有人", max = 200) String holder,
        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,

        @Ask(value = "取证设备", optional = true, max = 100, hint = "型号和编号；照片、录音录像、电子数据填写") @Nullable
        String device,

        @Ask(value = "提供人或者见证人签名", optional = true, max = 200, hint = "签名的情况；拒绝签名的写明原因") @Nullable
        String signature,

        @Ask(value = "说明", optional = true, max = 1000) @Nullable
        String note,

        @Ask(value = "文件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
