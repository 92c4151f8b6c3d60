package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills in the forms of one demo case from its conclusion to its closing, and those of a penalty on the spot. */
final class DemoDecisions {

    private static final long FEN_PER_YUAN = 100;
    private static final String PAYMENT = "通过非税缴款码缴纳";
    private static final List<String> REVIEWED =
            List.of("COMPETENCE", "PROCEDURE", "FACTS", "LAW", "DISCRETION", "POWERS", "PAPERS", "CRIME");

    private final DemoCase told;
    private final String matter;
    private final List<String> officers;
    private final String recorder;

    DemoDecisions(DemoCase told, String matter, List<String> officers, String recorder) {
        this.told = told;
        this.matter = matter;
        this.officers = officers;
        this.recorder = recorder;
    }

    /** The answers to an act that is taken on a day. */
    Map<String, Object> of(String act, LocalDate on) {
        return switch (act) {
            case "conclude-investigation" -> conclusion();
            case "deliver-notice", "deliver-decision" -> Map.of("delivery", delivery(on));
            case "record-defence" -> defence(on);
            case "request-hearing" -> Map.of("on", on, "by", told.party().name(), "grounds", "认为处罚过重，要求听证。");
            case "decide-on-the-spot" -> onTheSpot(on);
            case "record-payment" ->
                Map.of("kind", "FINE", "amountFen", fineFen(), "paidOn", on, "receipt", "晋财票 " + on.getDayOfYear());
            default -> decision(act, on);
        };
    }

    Map<String, Object> party() {
        var party = told.party();
        return Map.of(
                "name", party.name(),
                "kind", party.kind(),
                "idNumber", party.idNumber(),
                "address", party.address(),
                "representative", party.representative());
    }

    Map<String, Object> person() {
        return Map.of(
                "name",
                told.party().representative(),
                "part",
                told.party().kind().equals("CITIZEN") ? "PARTY" : "REPRESENTATIVE");
    }

    private Map<String, Object> conclusion() {
        var form = new LinkedHashMap<String, Object>();
        form.put("facts", told.facts());
        form.put("outcome", "PENALTY");
        form.put("penalties", penalties());
        if (told.gains() != null) {
            form.put("gainsFen", told.gains() * FEN_PER_YUAN);
        }
        form.put("discretion", "初次违法，积极配合调查，情节一般。");
        form.put("proposal", "事实清楚，证据充分，建议给予处罚。");
        form.put("complexOrGrave", false);
        return form;
    }

    private List<Map<String, Object>> penalties() {
        var penalties = new ArrayList<Map<String, Object>>();
        penalties.add(told.fine() == null ? Map.of("kind", "warning") : Map.of("kind", "fine", "amountFen", fineFen()));
        Stream.ofNullable(told.gains())
                .forEach(sum -> penalties.add(Map.of("kind", "confiscate-gains", "amountFen", sum * FEN_PER_YUAN)));
        Stream.ofNullable(told.goods())
                .forEach(goods -> penalties.add(Map.of("kind", "confiscate-property", "detail", goods)));
        return penalties;
    }

    private long fineFen() {
        return told.fine() == null ? 0 : told.fine() * FEN_PER_YUAN;
    }

    private Map<String, Object> delivery(LocalDate on) {
        return Map.of(
                "manner",
                "DIRECT",
                "at",
                on + "T09:30",
                "place",
                told.party().address(),
                "receivedBy",
                told.party().representative(),
                "officers",
                officers);
    }

    private Map<String, Object> defence(LocalDate on) {
        return Map.of(
                "manner",
                told.statement() == null ? "WAIVED_ALL" : "ORAL",
                "at",
                on + "T09:20",
                "place",
                "本机关办公室",
                "person",
                person(),
                "officers",
                officers,
                "recorder",
                recorder,
                "statement",
                told.statement() == null ? "放弃陈述、申辩，不要求听证。" : told.statement());
    }

    private Map<String, Object> onTheSpot(LocalDate on) {
        var form = new LinkedHashMap<String, Object>();
        form.put("party", party());
        form.put("matter", matter);
        form.put("at", on + "T09:00");
        form.put("place", told.place());
        form.put("facts", told.facts());
        form.put("correction", "责令立即改正。");
        form.put("officers", officers);
        form.put("identityShown", true);
        form.put("toldOrally", true);
        form.put("statement", "无");
        form.put("penalties", penalties());
        form.put("performance", told.fine() == null ? "当场给予警告。" : "收到决定书之日起十五日内缴至指定银行。");
        return form;
    }

    private Map<String, Object> decision(String act, LocalDate on) {
        return switch (act) {
            case "open-case" -> Map.of("opinion", "同意立案。");
            case "send-penalty-notice" ->
                told.hearing() == null
                        ? Map.of("opinion", "同意告知。")
                        : Map.of("hearing", told.hearing(), "hearingReason", "罚款数额不属于较大数额。", "opinion", "同意告知。");
            case "submit-for-review" -> Map.of("note", "案卷材料齐全，请审核。");
            case "give-review-opinion" ->
                Map.of(
                        "points",
                        REVIEWED.stream()
                                .map(aspect -> Map.of("aspect", aspect, "passed", true, "finding", "符合要求。"))
                                .toList(),
                        "conclusion",
                        "AGREE",
                        "opinion",
                        "同意承办机构的处理建议。");
            case "decide-penalty" ->
                told.answer() == null
                        ? Map.of("paymentWay", PAYMENT, "opinion", "同意处罚。")
                        : Map.of("paymentWay", PAYMENT, "opinion", "同意处罚。", "defenceAnswer", told.answer());
            case "close-case" -> Map.of("execution", "处罚已执行完毕，违法行为已改正。", "reason", "处罚决定执行完毕。");
            default -> onTheSpotAfter(act, on);
        };
    }

    private Map<String, Object> onTheSpotAfter(String act, LocalDate on) {
        return switch (act) {
            case "hand-over-decision" ->
                Map.of(
                        "at",
                        on + "T09:20",
                        "signing",
                        "SIGNED",
                        "note",
                        told.party().representative());
            case "collect-on-the-spot" -> Map.of("ground", "UP_TO_LIMIT", "on", on, "receipt", "晋财票 0001");
            case "hand-in-fine" -> Map.of("on", on, "receivedBy", "财务室");
            case "pay-in-fine" -> Map.of("on", on, "receipt", "银行回单 0001");
            case "file-with-organ" -> Map.of("note", "报本机关备案。");
            default -> throw new IllegalArgumentException(act);
        };
    }
}
