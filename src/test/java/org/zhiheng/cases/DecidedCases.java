package org.zhiheng.cases;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhiheng.access.Role;
import org.zhiheng.cases.form.ReviewAspect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decided cases for the tests of modules that watch: taken over HTTP, all on one day, lawful by default. */
public final class DecidedCases {

    private static final JsonMapper JSON = new JsonMapper();

    private final County county;
    private final String organ;
    private List<String> evidenceFiles = List.of();
    private Map<String, String> informant = Map.of();
    private List<Map<String, Object>> asked = List.of();

    public DecidedCases(County county, String organ) {
        this.county = county;
        this.organ = organ;
    }

    /** The files that the evidence of the next case consists of. */
    public DecidedCases withEvidence(List<String> files) {
        evidenceFiles = files;
        return this;
    }

    /** Who gave the clue of the next cases. */
    public DecidedCases reportedBy(String name, String phone) {
        informant = Map.of("informant", name, "informantPhone", phone);
        return this;
    }

    /** Who is asked in the next cases. */
    public DecidedCases asking(List<Map<String, Object>> people) {
        asked = people;
        return this;
    }

    /** A number that can exist and belongs to nobody. */
    public static String idNumber(LocalDate born, int serial) {
        return Numbers.citizen(born, serial);
    }

    public static Map<String, Object> aCompany() {
        return new LinkedHashMap<>(Map.of(
                "name",
                "沁源县某商贸有限公司",
                "kind",
                "LEGAL_PERSON",
                "idNumber",
                County.freshCode(),
                "address",
                "沁源县示例路105号",
                "representative",
                "周某"));
    }

    public static Map<String, Object> aCitizen(String name, LocalDate born, int serial) {
        return new LinkedHashMap<>(Map.of(
                "name",
                name,
                "kind",
                "CITIZEN",
                "idNumber",
                Numbers.citizen(born, serial),
                "address",
                "沁源县沁河镇无名巷甲字院",
                "phone",
                "13835501234"));
    }

    /** By the summary procedure, today. */
    public String onTheSpot(String matter, Map<String, Object> party, String facts, String today) {
        return taken(
                        null,
                        Role.OFFICER,
                        "decide-on-the-spot",
                        Map.ofEntries(
                                Map.entry("party", party),
                                Map.entry("matter", county.matter(matter).toString()),
                                Map.entry("at", today + "T08:00"),
                                Map.entry("place", "某地"),
                                Map.entry("facts", facts),
                                Map.entry("officers", county.officers(organ)),
                                Map.entry("identityShown", true),
                                Map.entry("toldOrally", true),
                                Map.entry("statement", "无"),
                                Map.entry("penalties", List.of(Map.of("kind", "fine", "amountFen", 50_000))),
                                Map.entry("performance", "当场")))
                .get("id")
                .asString();
    }

    /** By the ordinary procedure, from the clue to the decision, all today. */
    public String ordinary(
            String matter, Map<String, Object> party, String facts, List<Map<String, Object>> penalties, String today) {
        var view = heard(matter, party, facts, penalties, List.of("BY_RULE"), today);
        view = taken(view, Role.UNIT_HEAD, "submit-for-review", Map.of("note", "请审核"));
        view = taken(view, Role.REVIEWER, "give-review-opinion", review("AGREE"));
        return taken(view, Role.ORGAN_HEAD, "decide-penalty", Map.of("paymentWay", "银行", "opinion", "同意"))
                .get("id")
                .asString();
    }

    /** As far as the defence, so that the review comes next; returns the case. */
    String heardCase(long fineFen, List<String> reviewGrounds, String today) {
        var fine = List.of(Map.<String, Object>of("kind", "fine", "amountFen", fineFen));
        return heard("CF-0101", aCompany(), "货架上有四件食品超过保质期。", fine, reviewGrounds, today)
                .get("id")
                .asString();
    }

    private JsonNode heard(
            String matter,
            Map<String, Object> party,
            String facts,
            List<Map<String, Object>> penalties,
            List<String> reviewGrounds,
            String today) {
        var at = today + "T08:00";
        var officers = county.officers(organ);
        var view = taken(null, Role.OFFICER, "register-clue", clue(today));
        view = taken(
                view,
                Role.OFFICER,
                "verify-clue",
                Map.ofEntries(
                        Map.entry("party", party),
                        Map.entry("matter", county.matter(matter).toString()),
                        Map.entry("violatedFrom", today),
                        Map.entry("violatedUntil", today),
                        Map.entry("discoveredOn", today),
                        Map.entry("harm", false),
                        Map.entry("place", "某地"),
                        Map.entry("facts", facts),
                        Map.entry("officers", officers),
                        Map.entry("proposal", "OPEN"),
                        Map.entry("opinion", "立")));
        view = taken(view, Role.ORGAN_HEAD, "open-case", Map.of("opinion", "同意"));
        view = taken(view, Role.OFFICER, "record-evidence", evidence(at, officers));
        for (var person : asked) {
            view = taken(view, Role.OFFICER, "record-interview", interview(person, at, officers));
        }
        view = taken(view, Role.OFFICER, "order-correction", Map.of("measures", "改正"));
        view = taken(
                view,
                Role.OFFICER,
                "conclude-investigation",
                Map.of(
                        "facts",
                        facts,
                        "outcome",
                        "PENALTY",
                        "penalties",
                        penalties,
                        "gainsFen",
                        1_800,
                        "discretion",
                        "裁量",
                        "proposal",
                        "建议",
                        "reviewGrounds",
                        reviewGrounds,
                        "complexOrGrave",
                        false));
        view = taken(view, Role.UNIT_HEAD, "send-penalty-notice", Map.of("opinion", "同意"));
        view = taken(view, Role.OFFICER, "deliver-notice", Map.of("delivery", delivery(at, officers)));
        return taken(
                view,
                Role.OFFICER,
                "record-defence",
                Map.of(
                        "manner",
                        "WAIVED_ALL",
                        "at",
                        at,
                        "place",
                        "本机关",
                        "person",
                        Map.of("name", "周某", "part", "AGENT"),
                        "officers",
                        officers,
                        "recorder",
                        "某",
                        "statement",
                        "放弃"));
    }

    /** Delivers, has everything paid and closes a case decided with a fine and nothing else to carry out. */
    public void carryOutAndClose(String record, long fineFen, String today) {
        var officers = county.officers(organ);
        var view = read(record);
        view = taken(view, Role.OFFICER, "deliver-decision", Map.of("delivery", delivery(today + "T08:00", officers)));
        view = taken(
                view,
                Role.OFFICER,
                "record-payment",
                Map.of("kind", "FINE", "amountFen", fineFen, "paidOn", today, "receipt", "1"));
        taken(view, Role.ORGAN_HEAD, "close-case", Map.of("execution", "缴清", "reason", "执行完毕"));
    }

    /** Reconsideration revokes what was decided. */
    public void revoke(String record, String on) {
        taken(
                read(record),
                Role.ORGAN_HEAD,
                "record-undoing",
                Map.of(
                        "kind",
                        "REVOKED",
                        "by",
                        "RECONSIDERATION",
                        "on",
                        on,
                        "document",
                        "沁政复决〔2026〕3号",
                        "reason",
                        "认定事实不清"));
    }

    public JsonNode read(String record) {
        return JSON.readTree(
                county.at(organ, Role.OFFICER).get("/api/cases/" + record).body());
    }

    private Map<String, Object> clue(String today) {
        var clue = new LinkedHashMap<String, Object>(informant);
        clue.putAll(Map.of("source", "REPORT", "receivedOn", today, "title", "涉嫌违法", "place", "某地", "facts", "线索"));
        return clue;
    }

    private static Map<String, Object> interview(Map<String, Object> person, String at, List<String> officers) {
        return Map.of(
                "from",
                at,
                "until",
                at.replace("T08:00", "T08:20"),
                "place",
                "本机关",
                "person",
                person,
                "officers",
                officers,
                "identityShown",
                true,
                "recorder",
                "某",
                "interview",
                List.of(Map.of("question", "看见什么", "answer", "看见经过")));
    }

    private Map<String, Object> evidence(String at, List<String> officers) {
        return Map.ofEntries(
                Map.entry("name", "照片"),
                Map.entry("kind", "AUDIO_VISUAL"),
                Map.entry("purpose", "证"),
                Map.entry("form", "PHOTO"),
                Map.entry("quantity", "1"),
                Map.entry("takenAt", at),
                Map.entry("place", "某地"),
                Map.entry("holder", "某"),
                Map.entry("officers", officers),
                Map.entry("files", evidenceFiles));
    }

    private static Map<String, Object> delivery(String at, List<String> officers) {
        return Map.of("manner", "DIRECT", "at", at, "place", "当场", "receivedBy", "周某", "officers", officers);
    }

    static Map<String, Object> review(String conclusion) {
        var points = List.of(ReviewAspect.values()).stream()
                .map(aspect -> Map.of("aspect", aspect.name(), "passed", true, "finding", "好"))
                .toList();
        return Map.of("points", points, "conclusion", conclusion, "opinion", "意见");
    }

    private JsonNode taken(
            @org.jspecify.annotations.Nullable JsonNode view, Role role, String act, Map<String, ?> form) {
        var answers = new LinkedHashMap<String, Object>(form);
        answers.put("warningReason", "试");
        var text = JSON.writeValueAsString(answers);
        var client = county.at(organ, role);
        HttpResponse<String> answer = view == null
                ? client.post("/api/cases/" + act, text)
                : client.post(
                        "/api/cases/" + view.get("id").asString() + "/" + act,
                        text,
                        "If-Match",
                        "\"" + view.get("version").asInt() + "\"");
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(act + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
