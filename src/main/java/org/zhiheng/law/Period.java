package org.zhiheng.law;

/**
 * A period of the law (期间): how long, and what happens at its end.
 *
 * @param length at least 0
 */
public record Period(int length, PeriodUnit unit, Roll roll) {

    public Period {
        if (length < 0) {
            throw new IllegalArgumentException("期限长度不能为负数");
        }
    }

    /** 15 日, 5 个工作日, 6 个月. */
    public String words() {
        return unit == PeriodUnit.WORKING_DAY ? length + " 个工作日" : length + " " + unit.label();
    }
}
