package org.zhiheng.cases.form;

/** How something executed wrongly is put right (《行政强制法》第四十一条). */
public enum RestoringWay implements Choice {
    RESTORED("恢复原状"),
    RETURNED("退还财物"),
    COMPENSATED("不能恢复、退还，依法给予赔偿");

    private final String label;

    RestoringWay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
