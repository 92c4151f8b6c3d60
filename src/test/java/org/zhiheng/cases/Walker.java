package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.zhiheng.access.Role;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.cases.procedure.Stage;

/** Makes up acts at random: mostly what a hasty person would try next, often enough what nobody should. */
public final class Walker {

    private static final List<Act> PATH = List.of(
            Act.VERIFY_CLUE,
            Act.OPEN_CASE,
            Act.RECORD_EVIDENCE,
            Act.ORDER_CORRECTION,
            Act.CONCLUDE_INVESTIGATION,
            Act.SEND_PENALTY_NOTICE,
            Act.DELIVER_NOTICE,
            Act.RECORD_DEFENCE,
            Act.SUBMIT_FOR_REVIEW,
            Act.GIVE_REVIEW_OPINION,
            Act.DISCUSS_COLLECTIVELY,
            Act.EDUCATE,
            Act.DECIDE_PENALTY,
            Act.DECIDE_NO_PENALTY,
            Act.DELIVER_DECISION,
            Act.HAND_OVER_DECISION,
            Act.COLLECT_ON_THE_SPOT,
            Act.HAND_IN_FINE,
            Act.PAY_IN_FINE,
            Act.FILE_WITH_ORGAN,
            Act.RECORD_PAYMENT,
            Act.CARRY_OUT,
            Act.CLOSE_CASE,
            Act.TAKE_MEASURE,
            Act.PASS_TO_CASE);

    private static final List<Act> ANY = List.of(Act.values());

    private final Random random;
    private final String matter;
    private final List<String> officers;
    private final String reviewer;

    public Walker(long seed, String matter, List<String> officers, String reviewer) {
        this.random = new Random(seed);
        this.matter = matter;
        this.officers = officers;
        this.reviewer = reviewer;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** The act with which a case begins. */
    public Act first() {
        return chance(70) ? Act.REGISTER_CLUE : chance(60) ? Act.DECIDE_ON_THE_SPOT : Act.OPEN_COERCION;
    }

    /** The next act: mostly the first on the way not done yet, often another of the stage, sometimes any. */
    public Act next(CaseProcedure kind, Stage stage, Set<Act> done) {
        var known =
                kind.table().at(stage).stream().map(row -> row.act()).distinct().toList();
        var onTheWay = PATH.stream()
                .filter(act -> known.contains(act) && !done.contains(act))
                .findFirst();
        if (onTheWay.isPresent() && chance(70)) {
            return onTheWay.get();
        }
        return chance(70) && !known.isEmpty() ? known.get(below(known.size())) : ANY.get(below(ANY.size()));
    }

    /** Usually whoever may take the act, sometimes anybody. */
    public Role role(CaseProcedure kind, Act act) {
        if (chance(8)) {
            return List.of(Role.OFFICER, Role.UNIT_HEAD, Role.ORGAN_HEAD, Role.REVIEWER)
                    .get(below(4));
        }
        return kind.table().rows().stream()
                .filter(row -> row.act() == act)
                .map(row -> ((CaseRole) row.by()).role())
                .findFirst()
                .orElse(Role.OFFICER);
    }

    private List<String> two() {
        return chance(4) ? List.of(officers.getFirst(), officers.getFirst()) : officers;
    }

    private Map<String, Object> party() {
        var party = new LinkedHashMap<String, Object>();
        if (chance(20)) {
            var born = LocalDate.of(2006 + below(8), 1 + below(12), 1 + below(28));
            party.putAll(
                    Map.of("name", "某某@" + born, "kind", "CITIZEN", "idNumber", Numbers.citizen(born, below(900))));
        } else {
            party.putAll(Map.of("name", "某公司", "kind", "LEGAL_PERSON", "idNumber", County.freshCode()));
        }
        party.put("address", "沁源县示例路");
        return party;
    }

    private List<Map<String, Object>> penalties() {
        return List.of(Map.of("kind", "fine", "amountFen", (1L + below(14)) * 500_000));
    }

    private List<Map<String, Object>> goods() {
        var mark = "M" + below(40);
        return List.of(Map.of("name", "某物", "quantity", "1"), Map.of("name", "某车", "quantity", "1", "mark", mark));
    }

    private String which() {
        return chance(60) ? "全部" : String.valueOf(1 + below(4));
    }

    private Map<String, Object> delivery(String at) {
        return Map.of("manner", "DIRECT", "at", at, "place", "当场", "receivedBy", "某某", "officers", two());
    }

    /** An hour of a day, now and then in the night. */
    private Map<String, Object> during(LocalDate today) {
        var day = today.minusDays(below(3));
        return chance(80)
                ? Map.of("from", day + "T07:00", "until", day + "T08:30")
                : Map.of("from", day + "T04:00", "until", day + "T05:30");
    }

    /** Answers for an act on a day; now and then a date that has not come. */
    public Map<String, Object> form(Act act, LocalDate today) {
        var day = (chance(3) ? today.plusDays(1) : today.minusDays(chance(15) ? below(4) : 0)).toString();
        var at = day + "T08:00";
        var form = new LinkedHashMap<String, Object>();
        switch (act) {
            case REGISTER_CLUE ->
                form.putAll(Map.of("source", "REPORT", "receivedOn", day, "title", "试", "place", "某地", "facts", "某事"));
            case VERIFY_CLUE -> {
                form.putAll(Map.of("party", party(), "matter", matter, "violatedFrom", day, "violatedUntil", day));
                form.putAll(Map.of("discoveredOn", day, "place", "某地", "facts", "某事", "officers", two()));
                form.putAll(Map.of("proposal", "OPEN", "opinion", "立"));
            }
            case OPEN_COERCION -> {
                form.putAll(Map.of("title", "试", "at", at, "place", "某地", "basis", "某法", "party", party()));
                form.putAll(Map.of("matter", matter, "officers", two()));
            }
            case END_COERCION -> form.put("result", "退还");
            case PASS_TO_CASE -> form.putAll(Map.of("title", "试", "facts", "某事"));
            case OPEN_CASE, ADD_NOTE, FILE_WITH_ORGAN, SUBMIT_FOR_REVIEW -> {}
            case RECORD_SCENE ->
                form.putAll(Map.of(
                        "from",
                        at,
                        "until",
                        day + "T08:30",
                        "place",
                        "某地",
                        "officers",
                        two(),
                        "identityShown",
                        !chance(10),
                        "recorder",
                        "某",
                        "findings",
                        "某"));
            case RECORD_INTERVIEW -> {
                form.putAll(Map.of(
                        "from",
                        at,
                        "until",
                        day + "T08:30",
                        "place",
                        "某地",
                        "officers",
                        two(),
                        "identityShown",
                        !chance(10),
                        "recorder",
                        "某"));
                form.putAll(Map.of(
                        "person",
                        Map.of("name", "某", "part", "PARTY"),
                        "interview",
                        List.of(Map.of("question", "问", "answer", "答"))));
            }
            case RECORD_EVIDENCE ->
                form.putAll(Map.of(
                        "name",
                        "照片",
                        "kind",
                        "AUDIO_VISUAL",
                        "purpose",
                        "证",
                        "form",
                        "PHOTO",
                        "quantity",
                        "1",
                        "takenAt",
                        at,
                        "place",
                        "某地",
                        "holder",
                        "某",
                        "officers",
                        two()));
            case EXCLUDE_EVIDENCE -> form.putAll(Map.of("evidence", 1 + below(8), "reason", "非法取得"));
            case CHECK_EVIDENCE ->
                form.put(
                        "pieces",
                        List.of(Map.of(
                                "evidence",
                                1 + below(8),
                                "authentic",
                                chance(90),
                                "lawful",
                                true,
                                "relevant",
                                true,
                                "finding",
                                "核")));
            case HAND_OVER_EVIDENCE -> {
                form.putAll(Map.of("evidence", 1 + below(8), "reason", chance(80) ? "STORED" : "RETURNED", "at", at));
                form.putAll(Map.of("place", "某地", "from", "某", "to", "某", "condition", "完好"));
            }
            case EXPLAIN_FOOTAGE -> form.putAll(Map.of("acts", List.of(1 + below(12)), "otherwise", "现场笔录"));
            case ORDER_CORRECTION -> form.put("measures", "改");
            case RECORD_UNDOING ->
                form.putAll(
                        Map.of("kind", "REVOKED", "by", "RECONSIDERATION", "on", day, "document", "某号", "reason", "某"));
            case REPORT_REFERRAL -> form.putAll(Map.of("taskForce", two(), "facts", "某", "grounds", "某"));
            case DECIDE_REFERRAL ->
                form.putAll(Map.of("office", chance(80) ? "PRINCIPAL" : "DEPUTY", "at", at, "granted", chance(70)));
            case HAND_OVER_REFERRAL ->
                form.putAll(Map.of(
                        "at",
                        at,
                        "receiver",
                        "公安局",
                        "materials",
                        chance(80) ? List.of("LETTER", "REPORT", "GOODS") : List.of("LETTER"),
                        "absent",
                        "没有",
                        "list",
                        "某"));
            case RECORD_RECEIPT -> form.putAll(Map.of("on", day, "signer", "某"));
            case RECORD_POLICE_ANSWER, RECORD_OBJECTION_ANSWER ->
                form.putAll(Map.of("answer", chance(50) ? "FILED" : "NOT_FILED", "on", day, "document", "某号"));
            case OBJECT_TO_POLICE ->
                form.putAll(Map.of("way", chance(50) ? "RECONSIDER" : "SUPERVISION", "on", day, "grounds", "某"));
            case HAND_OVER_GOODS -> form.putAll(Map.of("on", day, "receiver", "公安局", "what", "全部"));
            case CLEAR_SUSPICION ->
                form.putAll(Map.of(
                        "ground",
                        List.of("NOT_APPROVED", "NOT_FILED", "RETURNED").get(below(3)),
                        "document",
                        "某号"));
            case APPLY_TO_PRESERVE -> form.put("what", "账册");
            case APPROVE_PRESERVATION, APPROVE_MEASURE -> form.put("granted", chance(85));
            case PRESERVE_EVIDENCE -> {
                form.putAll(Map.of("at", at, "place", "某地", "keeper", "某", "officers", two()));
                form.putAll(Map.of("identityShown", !chance(10), "goods", goods(), "signing", "SIGNED"));
            }
            case DISPOSE_PRESERVED ->
                form.putAll(Map.of(
                        "way", chance(50) ? "RELEASED" : chance(50) ? "CONFISCATED" : "COPIED", "goods", which()));
            case TAKE_SAMPLES -> {
                form.putAll(Map.of("at", at, "place", "某地", "officers", two(), "identityShown", !chance(10)));
                form.putAll(Map.of("samples", goods(), "method", "随机", "present", "某"));
            }
            case COMMISSION_APPRAISAL -> {
                form.putAll(Map.of("kind", "TEST", "subject", "某", "body", "某", "question", "某"));
                form.put("until", today.plusDays(9).toString());
                if (chance(80)) {
                    form.put("goods", chance(50) ? "不涉及" : which());
                }
            }
            case RECORD_APPRAISAL -> {
                form.putAll(Map.of("on", day, "document", "某号", "conclusion", "合格"));
                if (chance(30)) {
                    form.put("commission", 1 + below(12));
                }
            }
            case APPLY_FOR_MEASURE -> form.putAll(Map.of("kind", "SEIZE", "what", "某", "basis", "某法"));
            case TAKE_MEASURE -> {
                form.putAll(Map.of("manner", chance(60) ? "APPROVED" : "AT_ONCE", "urgency", "急", "kind", "SEIZE"));
                form.putAll(Map.of("basis", "某法", "at", at, "place", "某地", "officers", two()));
                form.putAll(Map.of("identityShown", !chance(10), "told", !chance(10), "statement", "无"));
                form.putAll(Map.of("findings", "某", "recorder", "某", "goods", goods(), "keeping", "某"));
                form.putAll(Map.of("concernsTheCase", !chance(10), "signing", "SIGNED"));
                form.put(chance(90) ? "present" : "place", "某");
            }
            case APPLY_TO_FREEZE -> {
                form.putAll(Map.of("institution", "某银行", "what", "存款", "involvedFen", 900_000, "reckoning", "某"));
                form.putAll(Map.of("amountFen", (1 + below(10)) * 100_000, "basis", "某法"));
            }
            case APPROVE_FREEZE -> form.put("granted", chance(85));
            case FREEZE_DEPOSITS -> {
                var deposit = Map.of("account", "62220000" + below(40), "holder", "某", "amountFen", 100_000);
                form.putAll(Map.of("institution", "某银行", "deposits", List.of(deposit), "basis", "某法", "at", at));
                form.putAll(Map.of("place", "某行", "officers", two(), "identityShown", !chance(10)));
                form.putAll(Map.of("receivedBy", "某", "findings", "某", "recorder", "某"));
            }
            case LIFT_FREEZE ->
                form.putAll(Map.of("ground", "DECIDED", "deposits", which(), "toldAt", at, "receivedBy", "某"));
            case EXTEND_MEASURE -> form.put("goods", which());
            case EXTEND_FREEZE -> form.put("deposits", which());
            case CONFIRM_MEASURE -> form.putAll(Map.of("at", at, "granted", chance(70)));
            case LIFT_MEASURE -> form.putAll(Map.of("ground", "DECIDED", "goods", which(), "returned", "退"));
            case DISPOSE_GOODS ->
                form.putAll(Map.of(
                        "way", chance(50) ? "CONFISCATED" : "DESTROYED", "goods", which(), "on", day, "detail", "毕"));
            case MAKE_PAPER ->
                form.putAll(Map.of("kind", chance(50) ? "ASSISTANCE_REQUEST" : "INTERVIEW_NOTICE", "addressee", "某局"));
            case DELIVER_PAPERS ->
                form.putAll(Map.of(
                        "papers",
                        List.of(List.of(
                                        "CORRECTION_ORDER",
                                        "EXECUTION_DECISION",
                                        "SUBSTITUTE_DECISION",
                                        "MEASURE_DECISION",
                                        "FREEZE_DECISION")
                                .get(below(5))),
                        "delivery",
                        delivery(at)));
            case MARK_SUSPECTED_CRIME -> form.put("offence", "某罪");
            case APPLY_FOR_RECUSAL ->
                form.putAll(Map.of("officer", officers.getFirst(), "by", "PARTY", "on", day, "grounds", "亲属"));
            case DECIDE_RECUSAL -> form.put("granted", false);
            case CHANGE_OFFICERS -> form.put("officers", two());
            case CONCLUDE_INVESTIGATION -> {
                var punish = chance(85);
                form.putAll(Map.of(
                        "facts",
                        "某事",
                        "outcome",
                        punish ? "PENALTY" : "NO_PENALTY",
                        "discretion",
                        "裁",
                        "proposal",
                        "议",
                        "complexOrGrave",
                        chance(20)));
                form.putAll(punish ? Map.of("penalties", penalties()) : Map.of("ground", "MINOR"));
            }
            case SEND_PENALTY_NOTICE ->
                form.putAll(Map.of("hearing", chance(50) ? "ENTITLED" : "NOT_ENTITLED", "hearingReason", "判"));
            case TELL_OF_APPRAISAL, DELIVER_NOTICE, DELIVER_HEARING_NOTICE, DELIVER_DECISION, DELIVER_DEMAND ->
                form.put("delivery", delivery(at));
            case RECORD_DEFENCE ->
                form.putAll(Map.of(
                        "manner",
                        List.of("ORAL", "WRITTEN", "WAIVED", "WAIVED_ALL").get(below(4)),
                        "at",
                        at,
                        "place",
                        "某地",
                        "person",
                        Map.of("name", "某", "part", "PARTY"),
                        "officers",
                        two(),
                        "recorder",
                        "某",
                        "statement",
                        "辩"));
            case REQUEST_HEARING -> form.putAll(Map.of("on", day, "by", "某"));
            case WITHDRAW_HEARING_REQUEST -> form.putAll(Map.of("on", day, "statement", "撤回"));
            case ARRANGE_HEARING ->
                form.putAll(Map.of(
                        "at",
                        today.plusDays(below(20)) + "T09:00",
                        "place",
                        "某地",
                        "hosts",
                        chance(20) ? two() : List.of(reviewer),
                        "recorder",
                        "某",
                        "openness",
                        "OPEN"));
            case HOLD_HEARING ->
                form.putAll(Map.of(
                        "from",
                        at,
                        "until",
                        day + "T08:30",
                        "attendance",
                        chance(70) ? "PRESENT" : "ABSENT",
                        "partySide",
                        "某",
                        "investigators",
                        "某",
                        "party",
                        "某",
                        "lastWords",
                        "某",
                        "signed",
                        "已签"));
            case DEFER_PAYMENT ->
                form.putAll(Map.of(
                        "appliedOn",
                        day,
                        "hardship",
                        "困难",
                        "instalments",
                        List.of(Map.of(
                                "dueOn",
                                today.plusDays(10 + below(30)).toString(),
                                "amountFen",
                                (1L + below(14)) * 500_000))));
            case RECORD_REMEDY -> form.putAll(Map.of("kind", "RECONSIDERATION", "on", day, "body", "县政府"));
            case END_REMEDY -> form.putAll(Map.of("outcome", "UPHELD", "on", day, "document", "某号"));
            case DEMAND_PERFORMANCE -> {
                form.putAll(Map.of("duty", "缴罚款", "howToPerform", "银行"));
                form.put("until", chance(60) ? today.plusDays(below(6)).toString() : null);
            }
            case RECORD_DEMAND_REPLY ->
                form.putAll(Map.of("at", at, "by", "某", "statement", "辩", "goodReason", chance(20), "answer", "复核"));
            case DECIDE_EXECUTION -> {
                form.putAll(Map.of("way", chance(70) ? "UNHEEDED" : "ASSETS_MOVED", "signs", "某", "subject", "某"));
                form.putAll(Map.of("means", chance(60) ? "OTHER" : "TRANSFER", "plannedAt", at));
            }
            case EXECUTE_BY_FORCE -> {
                form.putAll(during(today));
                form.putAll(Map.of("place", "某地", "officers", two(), "identityShown", !chance(5), "present", "某"));
                form.putAll(
                        Map.of("suppliesKept", !chance(10), "course", "某", "recorder", "某", "finished", chance(60)));
            }
            case AGREE_ON_EXECUTION -> form.putAll(Map.of("on", day, "terms", "某", "harmless", !chance(10)));
            case END_AGREEMENT -> form.putAll(Map.of("on", day, "kept", chance(30), "what", "某"));
            case SUSPEND_EXECUTION -> form.put("ground", "UNABLE");
            case TERMINATE_EXECUTION -> {
                form.put("ground", chance(50) ? "OBJECT_GONE" : "THREE_YEARS");
                form.put("which", List.of("BY_FORCE", "SUBSTITUTE", "").get(below(3)));
            }
            case RESTORE_EXECUTED ->
                form.putAll(Map.of("on", day, "way", "RETURNED", "wronglyExecuted", chance(50), "what", "某"));
            case DECIDE_SUBSTITUTE -> {
                var atOnce = chance(30);
                form.putAll(Map.of("ground", atOnce ? "OBSTRUCTION" : "POLLUTION", "atOnce", atOnce, "subject", "某"));
                form.putAll(Map.of("manner", "某", "plannedAt", at, "performer", "某", "disinterested", !chance(10)));
                form.putAll(Map.of("estimateFen", 100_000, "unable", "没有工具"));
            }
            case REMIND_OF_SUBSTITUTE -> form.put("delivery", delivery(at));
            case PERFORM_SUBSTITUTE -> {
                form.putAll(during(today));
                form.putAll(Map.of("place", "某地", "performer", "某", "officers", two(), "witness", "某", "course", "某"));
                form.putAll(Map.of("peaceful", !chance(10), "finished", chance(60), "costFen", 90_000));
            }
            case APPLY_TO_COURT -> form.putAll(Map.of("on", day, "court", "某法院", "subject", "罚款", "partySide", "无"));
            case RECORD_COURT_RULING -> form.putAll(Map.of("ruling", "GRANTED", "on", day, "number", "某号"));
            case REPORT_HEARING -> form.putAll(Map.of("findings", "某", "answer", "某"));
            case CHANGE_PROPOSAL -> form.putAll(Map.of("penalties", penalties(), "discretion", "裁"));
            case EDUCATE -> form.putAll(Map.of("at", at, "place", "某地", "education", "教", "officers", two()));
            case GIVE_REVIEW_OPINION -> {
                var points = new ArrayList<Map<String, Object>>();
                for (var aspect : org.zhiheng.cases.form.ReviewAspect.values()) {
                    points.add(Map.of("aspect", aspect.name(), "passed", true, "finding", "好"));
                }
                form.putAll(Map.of("points", points, "conclusion", chance(80) ? "AGREE" : "DISAGREE"));
            }
            case RETURN_REVIEW_MATERIAL -> form.put("lacking", "某");
            case SUPPLY_REVIEW_MATERIAL -> form.put("supplied", "某");
            case RESPOND_TO_REVIEW ->
                form.putAll(Map.of("response", chance(60) ? "ADOPTED" : "DECLINED", "reason", "某"));
            case SETTLE_REVIEW ->
                form.putAll(Map.of("settlement", chance(60) ? "FOLLOW_REVIEW" : "REVIEW_AGAIN", "reason", "某"));
            case DISCUSS_COLLECTIVELY -> {
                var member = Map.of("name", "某", "post", "局长", "opinion", "同意");
                form.putAll(Map.of(
                        "from",
                        at,
                        "until",
                        day + "T08:30",
                        "place",
                        "某地",
                        "chair",
                        "某",
                        "members",
                        List.of(member, member),
                        "recorder",
                        "某",
                        "conclusion",
                        "AGREE"));
            }
            case DECIDE_PENALTY -> form.putAll(Map.of("defenceAnswer", "复核", "paymentWay", "银行"));
            case DECIDE_NO_PENALTY -> form.put("ground", "MINOR");
            case DECIDE_ON_THE_SPOT -> {
                form.putAll(Map.of(
                        "party", party(), "matter", matter, "at", at, "place", "某地", "facts", "某事", "officers", two()));
                form.putAll(Map.of(
                        "identityShown", !chance(5), "toldOrally", !chance(5), "statement", "无", "performance", "缴"));
                form.put("penalties", List.of(Map.of("kind", "fine", "amountFen", (1L + below(40)) * 5_000)));
            }
            case HAND_OVER_DECISION -> form.putAll(Map.of("at", at, "signing", "SIGNED"));
            case COLLECT_ON_THE_SPOT ->
                form.putAll(
                        Map.of("ground", chance(50) ? "UP_TO_LIMIT" : "HARD_TO_COLLECT", "on", day, "receipt", "1"));
            case HAND_IN_FINE -> form.putAll(Map.of("on", day, "receivedBy", "某"));
            case PAY_IN_FINE -> form.putAll(Map.of("on", day, "receipt", "1"));
            case RECORD_PAYMENT ->
                form.putAll(
                        Map.of("kind", "FINE", "amountFen", (1L + below(14)) * 500_000, "paidOn", day, "receipt", "1"));
            case CARRY_OUT -> form.putAll(Map.of("on", day, "what", "毕"));
            case CLOSE_CASE -> form.put("execution", "毕");
            default -> {}
        }
        fillTexts(act, form);
        return form;
    }

    /** Plain texts that every form of the kind asks. */
    private static void fillTexts(Act act, Map<String, Object> form) {
        for (var field : List.of("opinion", "reason", "note", "text")) {
            var asked = java.util.Arrays.stream(act.form().getRecordComponents())
                    .anyMatch(component -> component.getName().equals(field) && component.getType() == String.class);
            if (asked) {
                form.putIfAbsent(field, "如题");
            }
        }
        form.put("warningReason", "试走");
    }
}
