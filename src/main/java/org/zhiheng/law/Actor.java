package org.zhiheng.law;

/** Who may take an act (column 「谁」 of a procedure). */
public interface Actor {

    /** The Chinese name. */
    String label();
}
