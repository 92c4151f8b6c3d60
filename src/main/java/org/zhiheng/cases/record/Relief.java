package org.zhiheng.cases.record;

import java.time.LocalDate;
import org.zhiheng.documents.content.ReliefParagraph;
import org.zhiheng.law.ChineseNumber;
import org.zhiheng.law.Parameters;
import org.zhiheng.organs.Organ;

/**
 * How the party may seek relief (救济途径): for decisions on the spot reconsideration comes first, everything else leaves the
 * choice (《行政复议法》第二十条、第二十三条, 《行政诉讼法》第四十五条、第四十六条; JJ-01, 03, 04, 05, 12).
 */
public final class Relief {

    private Relief() {}

    /** Of a decision, or of an order to correct, that is served later. */
    public static ReliefParagraph free(Organ organ, LocalDate on, String paper) {
        return new ReliefParagraph(
                "如不服本" + paper + "，可以自收到之日起" + days("relief.reconsideration", on) + "日内向" + heardBy(organ)
                        + "申请行政复议；也可以自收到之日起" + days("relief.litigation", on) + "个月内依法向" + court(organ) + "提起行政诉讼。");
    }

    /** Of a decision made on the spot: 复议前置. */
    public static ReliefParagraph reconsiderationFirst(Organ organ, LocalDate on) {
        return new ReliefParagraph("如不服本决定，应当自收到本决定书之日起" + days("relief.reconsideration", on) + "日内先向" + heardBy(organ)
                + "申请行政复议，也可以通过本机关提交行政复议申请；对行政复议决定不服的，可以自收到复议决定书之日起"
                + days("relief.litigation-after-reconsideration", on) + "日内依法向" + court(organ) + "提起行政诉讼。");
    }

    /** That the party let all periods pass, as an application to the court tells it (《行政强制法》第五十三条). */
    public static String unused(Organ organ, LocalDate on) {
        return notReconsidered(organ, on) + "，" + days("relief.litigation", on) + "个月内没有向" + court(organ) + "提起行政诉讼";
    }

    /** The same where reconsideration comes first: nobody can sue without it. */
    public static String notReconsidered(Organ organ, LocalDate on) {
        return "自收到处罚决定书之日起" + days("relief.reconsideration", on) + "日内没有向" + heardBy(organ) + "申请行政复议";
    }

    /** That the party did not sue when the reconsideration was decided. */
    public static String notSuedAfterwards(Organ organ, LocalDate on) {
        return "自收到复议决定书之日起" + days("relief.litigation-after-reconsideration", on) + "日内没有向" + court(organ) + "提起行政诉讼";
    }

    private static String days(String parameter, LocalDate on) {
        return ChineseNumber.of(Math.toIntExact(Parameters.standard().number(parameter, on)));
    }

    private static String heardBy(Organ organ) {
        return organ.reconsideration() == null ? "有管辖权的行政复议机关" : organ.reconsideration();
    }

    private static String court(Organ organ) {
        return organ.court() == null ? "有管辖权的人民法院" : organ.court();
    }
}
