package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhiheng.access.Role;

/** Fills in the forms of the acts of one demo case, up to its conclusion; {@link DemoDecisions} does the rest. */
final class DemoForms {

    private final DemoCase told;
    private final String matter;
    private final List<String> officers;
    private final String recorder;
    private final DemoDecisions decisions;

    /** @param officers the two who handle the case */
    DemoForms(DemoCase told, String matter, List<String> officers, String recorder) {
        this.told = told;
        this.matter = matter;
        this.officers = officers;
        this.recorder = recorder;
        this.decisions = new DemoDecisions(told, matter, officers, recorder);
    }

    Role by(String act) {
        return switch (act) {
            case "open-case", "decide-penalty" -> Role.ORGAN_HEAD;
            case "send-penalty-notice", "submit-for-review" -> Role.UNIT_HEAD;
            case "give-review-opinion" -> Role.REVIEWER;
            case "close-case" -> told.isSummary() ? Role.OFFICER : Role.ORGAN_HEAD;
            default -> Role.OFFICER;
        };
    }

    /** The answers to an act that is taken on a day. */
    Map<String, Object> of(String act, LocalDate on) {
        return switch (act) {
            case "register-clue" -> clue(on);
            case "verify-clue" -> verification(on);
            case "record-scene", "record-evidence", "record-interview", "order-correction" -> investigation(act, on);
            default -> decisions.of(act, on);
        };
    }

    private Map<String, Object> clue(LocalDate on) {
        return Map.of(
                "source", told.source(),
                "receivedOn", on,
                "title", told.title(),
                "suspect", told.party().name(),
                "place", told.place(),
                "facts", told.facts());
    }

    private Map<String, Object> verification(LocalDate on) {
        var form = new LinkedHashMap<String, Object>();
        form.put("party", decisions.party());
        form.put("matter", matter);
        form.put("violatedFrom", on.minusDays(2));
        form.put("violatedUntil", on.minusDays(2));
        form.put("discoveredOn", on.minusDays(1));
        form.put("harm", false);
        form.put("place", told.place());
        form.put("facts", told.facts());
        form.put("officers", officers);
        form.put("proposal", "OPEN");
        form.put("opinion", "违法事实初步成立，属于本机关管辖，建议立案调查。");
        return form;
    }

    private Map<String, Object> investigation(String act, LocalDate on) {
        return switch (act) {
            case "record-scene" -> record(on, Map.of("findings", told.facts(), "place", told.place()));
            case "record-evidence" -> evidence(on);
            case "record-interview" ->
                record(
                        on,
                        Map.of(
                                "place",
                                "本机关询问室",
                                "person",
                                decisions.person(),
                                "interview",
                                List.of(Map.of("question", "检查时的情况是否属实", "answer", "属实，是我们管理不到位。"))));
            default -> Map.of("measures", "立即停止违法行为，按规定改正。");
        };
    }

    /** A record made in half an hour (笔录). */
    private Map<String, Object> record(LocalDate on, Map<String, Object> content) {
        var form = new LinkedHashMap<>(content);
        form.put("from", on + "T08:40");
        form.put("until", on + "T09:10");
        form.put("officers", officers);
        form.put("identityShown", true);
        form.put("recorder", recorder);
        return form;
    }

    private Map<String, Object> evidence(LocalDate on) {
        return Map.of(
                "name",
                "现场照片",
                "kind",
                "AUDIO_VISUAL",
                "purpose",
                "证明" + told.title().replaceFirst("^涉嫌", "") + "的事实",
                "form",
                "PHOTO",
                "quantity",
                "6 张",
                "takenAt",
                on + "T08:50",
                "place",
                told.place(),
                "holder",
                told.party().representative(),
                "officers",
                officers);
    }
}
