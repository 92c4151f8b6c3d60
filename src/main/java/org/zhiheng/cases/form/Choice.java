package org.zhiheng.cases.form;

/** One answer out of a closed set, with its Chinese name. */
public interface Choice {

    String label();
}
