package org.zhiheng.cases.form;

import java.util.List;

/** 审查证据：whether each piece is authentic, lawful and relevant; only what was verified may carry a fact (第四十六条第二款). */
public record CheckEvidence(
        @Ask(value = "证据", group = "逐件审查") List<EvidenceFinding> pieces) implements Form {}
