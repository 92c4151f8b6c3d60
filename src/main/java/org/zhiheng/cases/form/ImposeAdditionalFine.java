package org.zhiheng.cases.form;

/**
 * 加处罚款（第七十二条第一款第一项）.
 *
 * @param sumFen what it came to on the day of the decision, in 分; reckoned by the system, asked of nobody
 */
public record ImposeAdditionalFine(
        @Ask(value = "理由", max = 1000) String reason,
        @Ask(value = "加处的数额", optional = true) long sumFen) implements Form {

    public ImposeAdditionalFine of(long sum) {
        return new ImposeAdditionalFine(reason, sum);
    }
}
