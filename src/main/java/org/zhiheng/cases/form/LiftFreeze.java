package org.zhiheng.cases.form;

import java.time.LocalDateTime;

/** 解除冻结，及时通知金融机构和当事人（《行政强制法》第三十三条）. */
public record LiftFreeze(
        @Ask("解除的情形") ThawGround ground,

        @Ask(value = "涉及的存款、汇款", max = 200, hint = "写编号，如 1、3；全部的写“全部”")
        String deposits,

        @Ask(value = "理由", max = 1000) String reason,
        @Ask("通知金融机构的时间") LocalDateTime toldAt,

        @Ask(value = "金融机构的签收人", max = 100) String receivedBy)
        implements Form {}
