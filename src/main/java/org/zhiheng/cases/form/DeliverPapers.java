package org.zhiheng.cases.form;

import java.util.Set;

/**
 * 送达其他文书：one receipt for several papers.
 *
 * @param freezes the acts whose freeze decisions are delivered; empty where only one is not delivered yet, or none is meant
 */
public record DeliverPapers(
        @Ask("文书") Set<OtherPaper> papers,

        @Ask(value = "送达哪一次冻结的决定书", optional = true, pick = Ask.Pick.ACTS, hint = "只有一次冻结的决定书没有送达的，不用选")
        Set<Integer> freezes,

        @Ask("送达") Delivery delivery)
        implements Form {}
