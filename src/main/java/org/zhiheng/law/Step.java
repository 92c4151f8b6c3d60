package org.zhiheng.law;

/** A stage or an act of a procedure, with the name a lawyer gives it. */
public interface Step {

    /** The Chinese name. */
    String label();
}
