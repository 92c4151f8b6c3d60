package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Client;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.organs.CoercivePower;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("两人同时办理")
class TwoAtOnceTests {

    private static final String ORGAN = "沁源县应急管理局";
    private static final String MATTER = "CF-0201";
    private static final int ROUNDS = 20;
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Cases cases;

    @Autowired
    private Places places;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private County county;
    private Client first;
    private Client second;

    @BeforeEach
    void sign_in() {
        county = new County(context, port);
        county.itIs("2026-03-03");
        first = county.at(ORGAN, Role.OFFICER);
        second = county.at(ORGAN, Role.UNIT_HEAD);
    }

    @Test
    @DisplayName("同一案件、同一版本、两种行为：每次恰有一人办成，另一人被告知谁办了什么")
    void one_wins_and_the_other_is_told() throws Exception {
        var winners = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var record = json(first.post("/api/cases/register-clue", clue()))
                    .get("id")
                    .asString();
            var answers = atOnce(List.<Callable<HttpResponse<String>>>of(
                    () -> first.post("/api/cases/" + record + "/verify-clue", verification(), "If-Match", "\"1\""),
                    () -> second.post("/api/cases/" + record + "/add-note", note(), "If-Match", "\"1\"")));
            winners.add(told(record, answers.getFirst(), answers.getLast()));
        }

        assertThat(winners).hasSize(ROUNDS).isSubsetOf("verify-clue", "add-note");
    }

    /** The act that was taken; the answer to the other names it and whoever took it. */
    private String told(String record, HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(List.of(one.statusCode(), other.statusCode())).containsExactlyInAnyOrder(200, 409);
        var refused = one.statusCode() == 409 ? one.body() : other.body();
        var view = json(first.get("/api/cases/" + record));
        var taken = view.get("timeline").get(1);
        assertThat(view.get("version").asInt()).isEqualTo(2);
        assertThat(view.get("timeline").size()).isEqualTo(2);
        assertThat(refused)
                .contains(
                        taken.get("person").asString(),
                        taken.get("roleLabel").asString(),
                        taken.get("label").asString());
        return taken.get("act").asString();
    }

    @Test
    @DisplayName("两人同时作出当场处罚决定，其间有的被拒、有的没有做成：文号不跳不重")
    void numbers_have_no_gaps() throws Exception {
        var before = json(first.post("/api/cases/decide-on-the-spot", decision(true)))
                .get("number")
                .asString();
        var words = before.replaceAll("\\d+号$", "");
        var last = Integer.parseInt(before.substring(words.length(), before.length() - 1));
        var made = atOnce(Stream.of(first, county.secondOfficer(ORGAN))
                .<Callable<List<HttpResponse<String>>>>map(officer -> () -> decisions(officer))
                .toList());

        var numbers = made.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> json(answer).get("number").asString())
                .toList();
        assertThat(made)
                .allSatisfy(answers -> assertThat(answers)
                        .extracting(HttpResponse::statusCode)
                        .containsOnly(201, 422)
                        .contains(422));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(last + 1, last + numbers.size())
                        .mapToObj(ordinal -> words + ordinal + "号")
                        .toList());
    }

    /** Every third is refused, and after every other one an act is taken that does not come to its end. */
    private List<HttpResponse<String>> decisions(Client officer) {
        var answers = new ArrayList<HttpResponse<String>>();
        for (int i = 0; i < ROUNDS; i++) {
            answers.add(officer.post("/api/cases/decide-on-the-spot", decision(i % 3 != 2)));
            if (i % 2 == 0) {
                decideInVain();
            }
        }
        return answers;
    }

    /** It has its number when the transaction fails. */
    private void decideInVain() {
        var person = county.people(ORGAN).get(1);
        var by = new Actor(
                RecordId.create(County.REGION), person.name(), Role.OFFICER, county.organ(ORGAN), ORGAN, person.id());
        places.scopeOf(by.role(), by.organ())
                .run(() -> Actors.as(
                        by,
                        () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                            cases.begin(Act.DECIDE_ON_THE_SPOT, JSON.readTree(decision(true)), by);
                            status.setRollbackOnly();
                        })));
    }

    @Test
    @DisplayName("两件案外强制措施同时扣押同一辆车、冻结同一个账号：每次恰有一件办成，另一件被告知已被查封扣押、冻结")
    void of_two_who_take_the_same_thing_one_does() throws Exception {
        county.empower(ORGAN, CoercivePower.Kind.FREEZE);
        for (int round = 0; round < ROUNDS; round++) {
            var mark = "并发" + System.nanoTime();
            refusedOnce(each("take-measure", seizure(mark)), "已被" + ORGAN + "查封、扣押");
            refusedOnce(each("freeze-deposits", freeze(String.valueOf(System.nanoTime()))), "已被" + ORGAN + "冻结");
        }
    }

    /** The same is done in two cases at once. */
    private List<HttpResponse<String>> each(String act, String form) throws Exception {
        var freezes = act.equals("freeze-deposits");
        var one = outsideACase(freezes);
        var other = outsideACase(freezes);
        var version = freezes ? "\"3\"" : "\"1\"";
        var second = county.secondOfficer(ORGAN);
        return atOnce(List.<Callable<HttpResponse<String>>>of(
                () -> first.post("/api/cases/" + one + "/" + act, form, "If-Match", version),
                () -> second.post("/api/cases/" + other + "/" + act, form, "If-Match", version)));
    }

    private static void refusedOnce(List<HttpResponse<String>> answers, String why) {
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .as(answers.toString())
                .containsExactlyInAnyOrder(200, 422);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 422))
                .singleElement()
                .satisfies(answer -> assertThat(answer.body()).contains(why, "不得重复"));
    }

    /** A measure outside a case, where wanted with a freeze that is approved. */
    private String outsideACase(boolean freezes) {
        var opened = first.post(
                "/api/cases/open-coercion",
                JSON.writeValueAsString(Map.of(
                        "title", "某车涉嫌违法",
                        "at", "2026-03-03T08:00",
                        "place", "某地",
                        "party", party(),
                        "matter", county.matter(MATTER).toString(),
                        "basis", "某法",
                        "reason", "某理由",
                        "officers", county.officers(ORGAN))));
        var id = json(opened).get("id").asString();
        if (freezes) {
            json(first.post("/api/cases/" + id + "/apply-to-freeze", """
                    {"institution": "某银行", "what": "存款", "involvedFen": 900000, "reckoning": "台账", "amountFen": 100000,
                     "basis": "某法", "reason": "某理由"}
                    """, "If-Match", "\"1\""));
            json(county.at(ORGAN, Role.ORGAN_HEAD)
                    .post("/api/cases/" + id + "/approve-freeze", """
                    {"granted": true, "opinion": "同意"}
                    """, "If-Match", "\"2\""));
        }
        return id;
    }

    private String seizure(String mark) {
        var goods = Map.of("name", "某车", "quantity", "1 辆", "mark", mark);
        var form = new HashMap<String, Object>(
                Map.of("manner", "AT_ONCE", "urgency", "正要开走", "kind", "SEIZE", "basis", "某法", "reason", "某理由"));
        form.putAll(Map.of("at", "2026-03-03T08:30", "place", "某地", "officers", county.officers(ORGAN)));
        form.putAll(Map.of("identityShown", true, "told", true, "present", "某人", "statement", "无"));
        form.putAll(Map.of("findings", "某", "recorder", "某", "goods", List.of(goods), "concernsTheCase", true));
        form.putAll(Map.of("keeping", "某处", "signing", "SIGNED"));
        return JSON.writeValueAsString(form);
    }

    private String freeze(String account) {
        var deposit = Map.of("account", account, "holder", "某公司", "amountFen", 100_000);
        var form = new HashMap<String, Object>(
                Map.of("institution", "某银行", "deposits", List.of(deposit), "basis", "某法", "reason", "某理由"));
        form.putAll(Map.of("at", "2026-03-03T08:30", "place", "某行", "officers", county.officers(ORGAN)));
        form.putAll(Map.of("identityShown", true, "receivedBy", "某", "findings", "某", "recorder", "某"));
        return JSON.writeValueAsString(form);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var start = new CyclicBarrier(work.size());
        try (var pool = Executors.newFixedThreadPool(work.size())) {
            var running = work.stream()
                    .map(one -> pool.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private static String clue() {
        return """
                {"source": "REPORT", "receivedOn": "2026-03-03", "title": "涉嫌未培训", "place": "某地", "facts": "某事"}
                """;
    }

    private static String note() {
        return """
                {"text": "电话核实", "files": []}
                """;
    }

    private String verification() {
        return JSON.writeValueAsString(Map.ofEntries(
                Map.entry("party", party()),
                Map.entry("matter", county.matter(MATTER).toString()),
                Map.entry("violatedFrom", "2026-03-02"),
                Map.entry("violatedUntil", "2026-03-02"),
                Map.entry("discoveredOn", "2026-03-03"),
                Map.entry("harm", false),
                Map.entry("place", "某地"),
                Map.entry("facts", "某事"),
                Map.entry("officers", county.officers(ORGAN)),
                Map.entry("proposal", "OPEN"),
                Map.entry("opinion", "建议立案")));
    }

    private String decision(boolean identityShown) {
        return JSON.writeValueAsString(Map.ofEntries(
                Map.entry("party", party()),
                Map.entry("matter", county.matter(MATTER).toString()),
                Map.entry("at", "2026-03-03T08:00"),
                Map.entry("place", "某地"),
                Map.entry("facts", "某事"),
                Map.entry("officers", county.officers(ORGAN)),
                Map.entry("identityShown", identityShown),
                Map.entry("toldOrally", true),
                Map.entry("statement", "无"),
                Map.entry("penalties", List.of(Map.of("kind", "fine", "amountFen", 50_000))),
                Map.entry("performance", "十五日内缴至银行"),
                Map.entry("warningReason", "试")));
    }

    private static Map<String, Object> party() {
        return Map.of("name", "某公司", "kind", "LEGAL_PERSON", "idNumber", County.freshCode(), "address", "沁源县示例路");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body());
    }
}
