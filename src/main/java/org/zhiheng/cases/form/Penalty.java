package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;
import org.zhiheng.matters.PenaltyKind;

/**
 * One penalty proposed or imposed.
 *
 * @param amountFen in 分; null for a penalty without a sum
 * @param detail what exactly: the things confiscated, the licence, the period; null where the sum says it all
 * @param baseFen what a range by multiples or shares is reckoned from, in 分; null where the sum needs none
 * @param pieces how many vehicles, times or whatever a range by pieces counts; null where the sum counts none
 */
public record Penalty(
        @Ask("处罚种类") PenaltyKind kind,

        @Ask(
                value = "金额",
                hint = "没收非法财物的，填写价值，不知道的不填",
                when = "kind=fine|confiscate-gains|confiscate-property",
                needed = "kind=fine|confiscate-gains")
        @Nullable
        Long amountFen,

        @Ask(value = "内容", max = 500, hint = "没收的财物、暂扣的证件、期限等", when = WITH_DETAIL) @Nullable
        String detail,

        @Ask(value = "基数", optional = true, hint = "按货值金额、投资额等的倍数或者比例处罚的，填写这个数额", when = "kind=fine") @Nullable
        Long baseFen,

        @Ask(value = "计罚数量", optional = true, hint = "按每辆、每次、每人等计罚的，填写数量", when = "kind=fine") @Nullable
        Long pieces) {

    static final String WITH_DETAIL =
            "kind=confiscate-property|suspend-licence|lower-qualification|restrict-business|suspend-business"
                    + "|restrict-trade|revoke-licence|close-down|detention|other";

    public Penalty(PenaltyKind kind, @Nullable Long amountFen, @Nullable String detail) {
        this(kind, amountFen, detail, null, null);
    }
}
