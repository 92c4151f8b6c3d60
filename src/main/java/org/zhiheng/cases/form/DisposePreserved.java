package org.zhiheng.cases.form;

/** 处理先行登记保存的证据（第五十六条：七日内作出处理决定）. */
public record DisposePreserved(
        @Ask("处理方式") PreservedDisposal way,

        @Ask(value = "涉及的物品", max = 200, hint = "写清单上的编号，如 1、3；全部的写“全部”")
        String goods,

        @Ask(value = "理由", max = 1000) String reason)
        implements Form {}
