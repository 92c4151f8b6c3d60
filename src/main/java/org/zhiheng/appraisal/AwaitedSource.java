package org.zhiheng.appraisal;

/** A source that no module keeps yet: the form says so openly (尚无数据来源). */
record AwaitedSource(String key, String name, int place) implements Fact {

    @Override
    public Said about(Subject subject) {
        return Said.nothingToDrawOn();
    }
}
