package org.zhiheng.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Guard;
import org.zhiheng.platform.Problem.Missing;

/** Checks what the procedure of disclosure demands before an act; what is missing comes with its article and its cure. */
@Component
class DisclosureChecks {

    private final Placings placings;

    DisclosureChecks(Placings placings) {
        this.placings = placings;
    }

    List<Missing> missing(List<Guard> demanded, Moment moment) {
        var missing = new ArrayList<Missing>();
        demanded.forEach(demand -> missing.addAll(check((Needed) demand, moment)));
        return missing;
    }

    private List<Missing> check(Needed demand, Moment moment) {
        var publication = moment.publication();
        return switch (demand) {
            case MAY_BE_SHOWN ->
                lackIf(
                        DisclosureTable.line(publication.situation(), Place.OWN_SITE)
                                        .showing()
                                == Showing.NOT_SHOWN,
                        demand,
                        "“" + publication.situation().label() + "”的决定不公示",
                        "请由机关负责人决定不予公开。");
            case DECISION_STANDS ->
                lackIf(moment.decision().undoing() != null, demand, "决定已经被变更、撤销或者确认违法、无效", "不再公示；已经公示的，请撤回并说明理由。");
            case SECRETS_REVIEWED -> secretsReviewed(demand, moment);
            case NOTHING_PERSONAL -> nothingPersonal(demand, moment);
            case SHORTEST_PERIOD_OVER -> shortestPeriodOver(demand, moment);
            case OBLIGATIONS_DONE ->
                lackIf(moment.decision().closedOn() == null, demand, "处罚决定还没有履行完毕、结案", "请在当事人履行完毕、案件结案之后办理。");
            case NO_REPAIR_PENDING -> lackIf(publication.repairPending(), demand, "已有一件修复申请等待决定", "请先由机关负责人决定这件申请。");
            case REPAIR_PENDING -> lackIf(!publication.repairPending(), demand, "没有等待决定的修复申请", "请先登记当事人的修复申请。");
            case PERIOD_OVER -> periodOver(demand, moment);
        };
    }

    private static List<Missing> secretsReviewed(Needed demand, Moment moment) {
        return lackIf(
                moment.content() instanceof Content.Published published
                        && published.review().isBlank(),
                demand,
                "没有写明保密审查意见",
                "请写明是否涉及国家秘密、商业秘密和个人隐私，以及处理的结果。");
    }

    /** The text that goes out is searched once more for what must not be in it. */
    private static List<Missing> nothingPersonal(Needed demand, Moment moment) {
        return switch (moment.content()) {
            case Content.Published published ->
                left(demand, moment, published.harmless(), published.shown().freeText());
            case Content.Withdrawn withdrawn -> left(demand, moment, List.of(), Stream.of(withdrawn.reason()));
            case null, default -> List.of();
        };
    }

    private static List<Missing> left(Needed demand, Moment moment, List<String> harmless, Stream<String> text) {
        var masking = new Masking(moment.decision(), List.of(), harmless);
        return text.flatMap(part -> masking.apply(part).findings().stream())
                .distinct()
                .map(finding -> new Missing(
                        "公示的文字里还有" + finding.kind().label() + "（" + finding.sample() + "）",
                        demand.citation().inWords(),
                        "请删去或者改写后再办理。"))
                .toList();
    }

    private List<Missing> shortestPeriodOver(Needed demand, Moment moment) {
        var from = placings.ownSite(
                        moment.publication().situation(), moment.decision().decidedOn())
                .repairableFrom();
        return lackIf(
                from != null && moment.today().isBefore(from),
                demand,
                "最短公示期到 " + from + " 才届满",
                "请在 " + from + " 之后受理。");
    }

    private List<Missing> periodOver(Needed demand, Moment moment) {
        var until = placings.ownSite(
                        moment.publication().situation(), moment.decision().decidedOn())
                .until();
        return lackIf(until == null || !moment.today().isAfter(until), demand, "公示期还没有届满", "届满之后系统停止公示。");
    }

    private static List<Missing> lackIf(boolean lacking, Needed demand, String text, String remedy) {
        return lacking ? List.of(new Missing(text, demand.citation().inWords(), remedy)) : List.of();
    }
}
