package org.zhiheng.law;

/** What must be on file before an act may be taken (column 「须已具备」 of a procedure). */
public interface Guard {

    /** What is missing when it is not met, in Chinese. */
    String label();
}
