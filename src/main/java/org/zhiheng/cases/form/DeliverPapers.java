package org.zhiheng.cases.form;

import java.util.Set;

/** 送达其他文书：one receipt for several papers. */
public record DeliverPapers(
        @Ask("文书") Set<OtherPaper> papers, @Ask("送达") Delivery delivery) implements Form {}
