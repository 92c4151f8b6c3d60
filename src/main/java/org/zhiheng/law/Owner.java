package org.zhiheng.law;

/** Whose period it is: a party's rolls over holidays at its end, an organ's does not (T-05, T-06). */
public enum Owner {
    PARTY(Roll.NEXT_WORKING_DAY),
    ORGAN(Roll.NONE);

    private final Roll roll;

    Owner(Roll roll) {
        this.roll = roll;
    }

    public Roll roll() {
        return roll;
    }
}
