package org.zhiheng.disclosure;

/** Whether a decision is published at a place. */
enum Showing {
    SHOWN("公示"),
    IF_NEEDED("原则上不公示，确有必要的可以公示"),
    NOT_SHOWN("不公示");

    private final String label;

    Showing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
