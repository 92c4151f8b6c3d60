package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A delivery (送达) as the receipt proves it; its manner and moment start every period of the party (T-08).
 *
 * @param at when it was received, left, or arrived; of a notice: when it was published
 */
public record Delivery(
        @Ask("送达方式") DeliveryManner manner,

        @Ask(value = "送达时间", hint = "以送达回证载明的签收时间为准；公告送达填公告发布时间")
        LocalDateTime at,

        @Ask(value = "送达地点", max = 300) String place,

        @Ask(value = "签收人", max = 100, when = "manner=DIRECT|POST|ELECTRONIC|ENTRUSTED") @Nullable
        String receivedBy,

        @Ask(value = "见证人", optional = true, max = 200, hint = "留置送达须有见证人，或者以拍照、录像记录", when = "manner=LEFT") @Nullable
        String witness,

        @Ask(value = "原因和经过", optional = true, max = 1000, hint = "拒收事由；或者用过哪些方式、为何无法送达", when = "manner=LEFT|NOTICE")
        @Nullable
        String circumstances,

        @Ask(value = "送达人", pick = Ask.Pick.OFFICERS) List<RecordId> officers,

        @Ask(value = "送达凭证", optional = true, pick = Ask.Pick.FILES, hint = "签字的送达回证、邮件签收单、电子送达确认书、现场照片")
        List<RecordId> files) {}
