package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/**
 * Receipt of delivery (送达回证), article 61 of the penalty law.
 *
 * @param manner 直接送达、留置送达、邮寄送达、电子送达、公告送达…
 * @param deliveredAt null when it is not delivered yet: the receipt is then signed on paper
 * @param receivedBy who took it, with the relation to the party; null when nobody did
 * @param witness null when there was none
 */
public record DeliveryReceipt(
        OrganBlock organ,
        CaseLine matter,
        String recipient,
        @Nullable PersonalText address,
        List<Paper> papers,
        String manner,
        String place,
        @Nullable LocalDateTime deliveredAt,
        @Nullable String receivedBy,
        @Nullable String witness,
        List<OfficerLine> officers,
        @Nullable String note)
        implements DocumentContent {

    /** One document delivered. */
    public record Paper(String label, @Nullable String number, int copies) {}
}
