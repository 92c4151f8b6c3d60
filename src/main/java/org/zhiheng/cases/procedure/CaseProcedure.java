package org.zhiheng.cases.procedure;

import org.zhiheng.law.Procedure;
import org.zhiheng.platform.Keys;

/** By which procedure a case is handled. */
public enum CaseProcedure {
    ORDINARY("普通程序", OrdinaryProcedure.TABLE),
    SUMMARY("简易程序", SummaryProcedure.TABLE),
    COERCION("案外强制措施", CoercionProcedure.TABLE);

    private final String label;
    private final Procedure<Stage, Act> table;

    CaseProcedure(String label, Procedure<Stage, Act> table) {
        this.label = label;
        this.table = table;
    }

    public String label() {
        return label;
    }

    public String key() {
        return Keys.of(this);
    }

    public Procedure<Stage, Act> table() {
        return table;
    }
}
