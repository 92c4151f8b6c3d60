package org.zhiheng.organs;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.law.Citation;
import org.zhiheng.organs.Organ.Nature;
import org.zhiheng.platform.Problem.Missing;

/** Whether an organ may enforce on a day: confirmed and announced, or entrusted in writing, in time and in public. */
final class PowerToEnforce {

    private static final Citation CONFIRMED = Citation.of("shanxi-enforcement-regulation", "8");
    private static final Citation ENTRUSTED = Citation.of("penalty-law", "20");

    private final OrganTree tree;
    private final LocalDate on;

    PowerToEnforce(OrganTree tree, LocalDate on) {
        this.tree = tree;
        this.on = on;
    }

    /** What is missing; empty when nothing is. */
    List<Missing> missing(Organ organ) {
        if (organ.mayEnforceOn(on)) {
            return organ.nature() == Nature.ENTRUSTED ? missingAbove(organ) : List.of();
        }
        return List.of(
                switch (organ.nature()) {
                    case ADMINISTRATIVE, AUTHORISED -> unqualified(organ);
                    case ENTRUSTED -> unentrusted(organ);
                    case NONE -> missing("“" + organ.name() + "”不是行政执法主体", CONFIRMED, "请由有执法主体资格的机关办理。");
                });
    }

    /** Who is entrusted acts in the name of an organ that must be qualified itself. */
    private List<Missing> missingAbove(Organ organ) {
        return organ.entrustments().stream()
                .filter(entrustment -> entrustment.isInForceOn(on))
                .flatMap(entrustment -> tree.find(entrustment.by()).stream())
                .flatMap(by -> missing(by).stream())
                .toList();
    }

    private Missing unqualified(Organ organ) {
        var qualification = organ.qualification();
        var state = qualification == null
                ? "没有经本级人民政府确认"
                : qualification.announcedOn() == null ? "已经确认，尚未公告" : "自 " + qualification.announcedOn() + " 公告";
        return missing(
                "“" + organ.name() + "”的执法主体资格" + state + "，" + on + " 不能实施行政执法",
                CONFIRMED,
                "请由本级人民政府确认并公告其执法主体资格，再由系统管理员登记公告日期。");
    }

    private Missing unentrusted(Organ organ) {
        if (organ.entrustments().isEmpty()) {
            return missing("“" + organ.name() + "”没有委托书", ENTRUSTED, "请由委托机关出具书面委托并公布。");
        }
        var last = organ.entrustments().getLast();
        var state = last.isPublishedBy(on)
                ? "期限为 " + last.from() + " 至 " + last.until() + "，不包括 " + on
                : "在 " + on + " 尚未公布";
        return missing(
                "“" + organ.name() + "”的委托书（" + last.document() + "）" + state,
                ENTRUSTED,
                "请由委托机关在期限内出具书面委托并向社会公布，再由系统管理员登记。");
    }

    private static Missing missing(String text, Citation article, String remedy) {
        return new Missing(text, article.inWords(), remedy);
    }
}
