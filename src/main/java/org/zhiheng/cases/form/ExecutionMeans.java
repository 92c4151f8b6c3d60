package org.zhiheng.cases.form;

/** By what an organ executes its decision itself (《行政强制法》第十二条). */
public enum ExecutionMeans implements Choice {
    TRANSFER("划拨存款、汇款"),
    AUCTION("拍卖或者依法处理查封、扣押的财物"),
    RESTORE("排除妨碍、恢复原状"),
    DEMOLISH("强制拆除违法的建筑物、构筑物、设施"),
    OTHER("法律规定的其他方式");

    private final String label;

    ExecutionMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it takes money that is owed. */
    public boolean takesMoney() {
        return this == TRANSFER || this == AUCTION;
    }
}
