package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.cases.County;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("行政执法公示")
class DisclosureTests {

    private static final String MARKET = "沁源县市场监督管理局";
    private static final String EMERGENCY = "沁源县应急管理局";
    private static final String EXPIRED_FOOD = "CF-0101";
    private static final String NO_TRAINING = "CF-0201";
    private static final String FACTS = "货架上有四件食品超过保质期。";
    private static final long FINE_FEN = 5_000_000;
    private static final String REVIEWED = """
            {"review": "不涉及国家秘密、商业秘密，个人信息已隐去"}
            """;
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TermWatch terms;

    @Autowired
    private PickUp pickUp;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private County county;
    private DecidedCases market;
    private Client head;
    private Client unitHead;

    @BeforeEach
    void sign_in() {
        county = new County(context, port);
        county.itIs("2026-03-03");
        market = new DecidedCases(county, MARKET);
        head = county.at(MARKET, Role.ORGAN_HEAD);
        unitHead = county.at(MARKET, Role.UNIT_HEAD);
    }

    private String fined(String facts) {
        return fined(DecidedCases.aCompany(), facts, "2026-03-03");
    }

    private String fined(Map<String, Object> party, String facts, String today) {
        county.itIs(today);
        return market.ordinary(
                EXPIRED_FOOD, party, facts, List.of(Map.of("kind", "fine", "amountFen", FINE_FEN)), today);
    }

    // ——— 列入公示，七个工作日 ———

    @Test
    @DisplayName("作出决定即列入待公示；自次日起第七个工作日到期：前一日、当日未超期，次日超期")
    void seven_working_days() {
        var id = listed(fined(FACTS));

        assertThat(row(id).get("dueOn").asString()).isEqualTo("2026-03-12");
        assertThat(row(id).get("dueBecause").asString()).contains("2026-03-03 次日起算第 7 个工作日", "《山西省行政执法条例》第十六条");
        assertThat(dueStateOn("2026-03-11", id)).isEqualTo("soon");
        assertThat(dueStateOn("2026-03-12", id)).isEqualTo("soon");
        assertThat(dueStateOn("2026-03-13", id)).isEqualTo("overdue");
    }

    @Test
    @DisplayName("第七个工作日公示算按期，第八个工作日公示算逾期")
    void late_from_the_eighth_day() {
        var inTime = listed(fined(FACTS));
        var late = listed(fined(FACTS));

        county.itIs("2026-03-12");
        publish(inTime);
        county.itIs("2026-03-13");
        publish(late);

        assertThat(row(inTime).get("late").asBoolean()).isFalse();
        assertThat(row(late).get("late").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("当事人未满十八周岁的决定依规则不公示，任何人都公示不了")
    void a_juvenile_is_never_published() {
        var minor = DecidedCases.aCitizen("贾兰兰", LocalDate.parse("2009-06-01"), 7);
        var id = listed(fined(minor, "十六岁的贾兰兰摆摊。", "2026-03-03"));

        assertThat(row(id).get("standing").asString()).isEqualTo("ended");
        assertThat(row(id).get("ending").asString()).isEqualTo("依规则不公示");
        assertThat(act(head, id, "publish", REVIEWED).statusCode()).isEqualTo(409);
        assertThat(onPublicPages("贾兰兰")).isFalse();
    }

    // ——— 个人信息 ———

    @Test
    @DisplayName("身份证号、电话、个人住址、姓名、未成年人姓名：预览列出并遮盖，任何公开的地址都没有")
    void personal_data_never_reaches_the_public() {
        var secrets = List.of("尤二姐", "13835501234", "无名巷甲字院", "王小雨", "李建国", "3号楼2单元501室", "140431199003071234");
        var party = DecidedCases.aCitizen("尤二姐", LocalDate.parse("1990-03-07"), 9);
        var facts = "尤二姐（电话13835501234，住沁源县沁河镇无名巷甲字院）向未成年人王小雨（13岁）出售过期食品。"
                + "证人李建国，身份证号140431199003071234，家住城南小区3号楼2单元501室。";
        var id = listed(fined(party, facts, "2026-03-03"));

        var preview = whole(unitHead, id).get("preview");
        publish(id);

        assertThat(preview.get("hidden")
                        .valueStream()
                        .map(one -> one.get("kind").asString()))
                .contains("name", "phone", "address", "minor", "id-number");
        assertThat(preview.toString()).doesNotContain(secrets);
        var shown = json(new Client(port).get("/api/public/disclosure/" + id)).get("shown");
        assertThat(shown.get("party").asString()).isEqualTo("尤某某");
        assertThat(shown.get("creditCode").isNull()).isTrue();
        assertThat(shown.get("facts").asString()).contains("出售过期食品", "未成年人某某");
        secrets.forEach(secret -> assertThat(onPublicPages(secret)).as(secret).isFalse());
        assertThat(onPublicPages(String.valueOf(party.get("idNumber")))).isFalse();
        assertThat(json(new Client(port).get("/api/public/disclosure?words=尤二姐"))
                        .get("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("公示人另行隐去的字不出现；撤回的理由里写了个人信息的不收")
    void the_publisher_hides_more() {
        var id = listed(fined("摊主人称阿福，在市场经营。"));

        var published = act(unitHead, id, "publish", """
                {"review": "已审查", "alsoHide": ["阿福"]}
                """);
        var withdrawn = act(head, id, "withdraw-publication", """
                {"reason": "经电话13835501234核实有误"}
                """);

        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(publicFacts(id)).isEqualTo("摊主人称（略），在市场经营。");
        assertThat(withdrawn.statusCode()).isEqualTo(422);
        assertThat(withdrawn.body()).contains("电话号码", "第五十条").doesNotContain("13835501234");
    }

    // ——— 撤回 ———

    @Test
    @DisplayName("复议撤销之后三个工作日内撤回：前一日、当日未超期，次日超期")
    void three_working_days_to_withdraw() {
        var record = fined(FACTS);
        var id = listed(record);
        county.itIs("2026-03-04");
        publish(id);
        county.itIs("2026-03-20");
        market.revoke(record, "2026-03-20");
        until(() -> row(id).get("standing").asString().equals("to-withdraw"));

        assertThat(row(id).get("dueOn").asString()).isEqualTo("2026-03-25");
        assertThat(dueStateOn("2026-03-24", id)).isEqualTo("soon");
        assertThat(dueStateOn("2026-03-25", id)).isEqualTo("soon");
        assertThat(dueStateOn("2026-03-26", id)).isEqualTo("overdue");
    }

    @Test
    @DisplayName("撤回的在公开检索里没有了，撤回的事实和理由还在，内容一个字也不剩")
    void the_fact_of_withdrawal_stays() {
        var record = fined("撤回之前的事实写在这里。");
        var id = listed(record);
        publish(id);
        market.revoke(record, "2026-03-03");
        until(() -> row(id).get("standing").asString().equals("to-withdraw"));

        var answer = act(unitHead, id, "withdraw-publication", """
                {"reason": "沁政复决〔2026〕3号撤销原决定"}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var stranger = new Client(port);
        assertThat(ids(stranger.get("/api/public/disclosure?limit=500"))).doesNotContain(id);
        assertThat(ids(stranger.get("/api/public/disclosure?limit=500&withdrawn=true")))
                .contains(id);
        assertThat(stranger.get("/api/public/disclosure/" + id).body())
                .contains("沁政复决〔2026〕3号撤销原决定", "\"withdrawnOn\":\"2026-03-03\"", "\"shown\":null")
                .doesNotContain("撤回之前的事实");
    }

    @Test
    @DisplayName("公示之前就被撤销的，不再公示")
    void what_was_revoked_before_is_never_published() {
        var record = fined(FACTS);
        var id = listed(record);
        market.revoke(record, "2026-03-03");
        until(() -> row(id).get("standing").asString().equals("ended"));

        assertThat(row(id).get("ending").asString()).isEqualTo("决定变动");
        assertThat(act(unitHead, id, "publish", REVIEWED).statusCode()).isEqualTo(409);
    }

    // ——— 期满和修复 ———

    @Test
    @DisplayName("一般失信信息公示一年：最后一日还看得到，次日公众就看不到，随后记为期满")
    void the_period_ends() {
        var id = listed(fined(DecidedCases.aCompany(), FACTS, "2026-05-06"));
        publish(id);
        var address = "/api/public/disclosure/" + id;

        assertThat(row(id).get("until").asString()).isEqualTo("2027-05-06");
        county.itIs("2027-05-05");
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(200);
        county.itIs("2027-05-06");
        terms.endAll();
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(200);
        county.itIs("2027-05-07");
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(404);
        assertThat(row(id).get("standing").asString()).isEqualTo("published");
        terms.endAll();
        assertThat(row(id).get("ending").asString()).isEqualTo("公示期满");
        assertThat(lastEntry(id)).isEqualTo("end-term 系统");
        county.itIs("2026-05-07");
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("信用修复：没有履行完的、未过最短公示期的不受理；准予之后停止公示")
    void repair_ends_publication() {
        var record = fined(FACTS);
        var id = listed(record);
        publish(id);
        var asked = """
                {"on": "%s", "corrected": "已改正并缴清罚款", "commitment": "承诺守法经营"}
                """;

        county.itIs("2026-06-02");
        var early = act(unitHead, id, "request-repair", asked.formatted("2026-06-02"));
        market.carryOutAndClose(record, FINE_FEN, "2026-06-02");
        var tooEarly = act(unitHead, id, "request-repair", asked.formatted("2026-06-02"));
        county.itIs("2026-06-03");
        var inTime = act(unitHead, id, "request-repair", asked.formatted("2026-06-03"));
        var twice = act(unitHead, id, "request-repair", asked.formatted("2026-06-03"));
        var granted = act(head, id, "grant-repair", """
                {"reason": "符合修复条件"}
                """);

        assertThat(early.body()).contains("2026-06-03 才届满", "还没有履行完毕");
        assertThat(tooEarly.body()).contains("2026-06-03 才届满").doesNotContain("还没有履行完毕");
        assertThat(inTime.statusCode()).as(inTime.body()).isEqualTo(200);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        assertThat(row(id).get("ending").asString()).isEqualTo("准予信用修复");
        assertThat(new Client(port).get("/api/public/disclosure/" + id).statusCode())
                .isEqualTo(404);
    }

    // ——— 谁能办 ———

    @Test
    @DisplayName("执法人员、审核人员、监督人员公示不了；别的机关看不到；不予公开只有机关负责人能决定")
    void only_the_organ_that_decided() {
        var id = listed(fined(FACTS));
        var version = "\"" + row(id).get("version").asInt() + "\"";

        assertThat(publishAs(county.at(MARKET, Role.OFFICER), id, version)).isEqualTo(403);
        assertThat(publishAs(county.at(MARKET, Role.REVIEWER), id, version)).isEqualTo(403);
        assertThat(publishAs(county.at("沁源县司法局", Role.SUPERVISOR), id, version)).isEqualTo(403);
        assertThat(publishAs(county.at(EMERGENCY, Role.UNIT_HEAD), id, version)).isEqualTo(404);
        assertThat(county.at(EMERGENCY, Role.OFFICER)
                        .get("/api/disclosure/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(county.at("沁源县司法局", Role.SUPERVISOR)
                        .get("/api/disclosure/" + id)
                        .statusCode())
                .isEqualTo(200);
        assertThat(act(unitHead, id, "keep-back", kept()).statusCode()).isEqualTo(403);
        assertThat(act(head, id, "keep-back", kept()).statusCode()).isEqualTo(200);
        assertThat(row(id).get("ending").asString()).isEqualTo("不予公开");
    }

    @Test
    @DisplayName("台账和记录：本机关、县司法局、县领导看得到；别的机关、司法所看不到；管理员不能用")
    void who_sees_the_ledger() {
        var id = listed(fined(FACTS));
        var seen = List.of(
                county.at(MARKET, Role.REVIEWER),
                county.at("沁源县司法局", Role.SUPERVISOR),
                county.at("沁源县人民政府", Role.LEADER));
        var unseen = List.of(
                county.at(EMERGENCY, Role.ORGAN_HEAD),
                county.at("沁源县郭道镇人民政府", Role.OFFICER),
                county.at("沁源县司法局郭道司法所", Role.JUSTICE_OFFICE));

        assertThat(seen).allSatisfy(client -> {
            assertThat(ids(client.get("/api/disclosure?limit=500"))).contains(id);
            assertThat(client.get("/api/disclosure/" + id).statusCode()).isEqualTo(200);
        });
        assertThat(unseen).allSatisfy(client -> {
            assertThat(ids(client.get("/api/disclosure?limit=500"))).doesNotContain(id);
            assertThat(client.get("/api/disclosure/" + id).statusCode()).isEqualTo(404);
        });
        for (var role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            assertThat(county.at(MARKET, role).get("/api/disclosure/" + id).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("没有保密审查意见的不能公示，说出缺什么、依据哪一条")
    void no_publication_without_review() {
        var id = listed(fined(FACTS));

        var answer = act(unitHead, id, "publish", "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("保密审查意见");
        assertThat(new Client(port).get("/api/public/disclosure/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("两人同时公示：恰有一人办成，另一人被告知；公示只有一次")
    void one_of_two_publishes() throws Exception {
        var id = listed(fined(FACTS));
        var version = "\"" + row(id).get("version").asInt() + "\"";

        var codes = atOnce(List.of(
                () -> publishAs(unitHead, id, version), () -> publishAs(head, id, version, "Idempotency-Key", id)));

        assertThat(codes).containsExactlyInAnyOrder(200, 409);
        assertThat(whole(head, id).get("timeline").size()).isEqualTo(2);
    }

    // ——— 双公示、实时数字 ———

    @Test
    @DisplayName("双公示导出：罚没款以万元计、六位小数，代码和日期合乎标准，事实是脱敏的，没有公式；轻微的不在内")
    void double_publicity_export() {
        var party = DecidedCases.aCompany();
        var id = listed(fined(party, "=1+1，证人李建国（电话13835501234）在场。", "2026-04-08"));
        publish(id);
        var address = "/api/disclosure/export?from=2026-04-08&to=2026-04-08&format=";

        var checked = json(unitHead.get("/api/disclosure/export/check?from=2026-04-08&to=2026-04-08"));
        var csv = unitHead.get(address + "csv").body();
        var xlsx = new String(unitHead.download(address + "xlsx").body(), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(checked.get("rows").asInt()).isEqualTo(1);
        assertThat(checked.get("faults")).isEmpty();
        assertThat(csv)
                .startsWith("\uFEFF\"CF_XDR_MC\",\"CF_XDR_LB\",\"CF_XDR_SHXYM\"")
                .contains("\"沁源县某商贸有限公司\",\"法人及非法人组织\",\"" + party.get("idNumber") + "\"")
                .contains("\"'=1+1，证人李某某（电话（电话略））在场。\"", "\"罚款\"", "\"5.000000\"")
                .contains("\"2026/04/08\",\"2099/12/31\",\"2027/04/08\"", "\"" + MARKET + "\"")
                .doesNotContain("13835501234");
        assertThat(xlsx).startsWith("PK");
        assertThat(unitHead.get(address + "pdf").statusCode()).isEqualTo(422);
        assertThat(json(county.at(EMERGENCY, Role.UNIT_HEAD)
                                .get("/api/disclosure/export/check?from=2026-04-08&to=2026-04-08"))
                        .get("rows")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("不合标准的行说出第几行、哪一项、怎么改，一行有错就不导出")
    void faulty_rows_are_not_exported() {
        var party = DecidedCases.aCompany();
        party.remove("representative");
        var id = listed(fined(party, FACTS, "2026-04-09"));
        publish(id);

        var checked = json(unitHead.get("/api/disclosure/export/check?from=2026-04-09&to=2026-04-09"));
        var refused = unitHead.get("/api/disclosure/export?from=2026-04-09&to=2026-04-09");

        assertThat(checked.get("faults").size()).isEqualTo(1);
        assertThat(checked.get("faults").get(0).get("field").asString()).isEqualTo("CF_FRDB");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("第 2 行", "法定代表人", "没有导出");
    }

    @Test
    @DisplayName("看板上的实时数字：按期公示的比例、逾期没有公示的件数，能打开到每一件")
    void figures_of_the_board() {
        var late = listed(fined(DecidedCases.aCompany(), FACTS, "2026-01-05"));
        county.itIs("2026-01-16");
        var figure = context.getBean(OverduePublications.class);
        var share = context.getBean(PublishedInTime.class);
        var day = LocalDate.parse("2026-01-16");

        var overdue = Scope.all().call(() -> figure.rows(County.REGION, day, 500));
        var rows = Scope.all().call(() -> share.rows(County.REGION, day, 500));
        var onTheDay = Scope.all().call(() -> figure.rows(County.REGION, day.minusDays(2), 500));

        assertThat(overdue).extracting(row -> String.valueOf(row.record())).contains(late);
        assertThat(rows).extracting(row -> String.valueOf(row.record())).contains(late);
        assertThat(onTheDay).extracting(row -> String.valueOf(row.record())).doesNotContain(late);
    }

    // ——— 此前的决定 ———

    @Test
    @DisplayName("本模块启用之前作出的决定补列入公示，期限仍从决定之日起算；已列入的不重复")
    void earlier_decisions_are_picked_up() throws Exception {
        var emergency = new DecidedCases(county, EMERGENCY);
        var record = emergency.onTheSpot(NO_TRAINING, DecidedCases.aCompany(), "未培训。", "2026-03-03");
        listedAt(EMERGENCY, record);
        forget(record);
        county.itIs("2026-04-01");

        var first = Scope.all().call(() -> pickUp.list(County.REGION));
        var second = Scope.all().call(() -> pickUp.list(County.REGION));

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        var again = java.util.Objects.requireNonNull(rowOf(EMERGENCY, record));
        assertThat(again.get("dueOn").asString()).isEqualTo("2026-03-12");
        assertThat(again.get("dueState").asString()).isEqualTo("overdue");
    }

    /** As if the module had not been there when it was decided. */
    private void forget(String record) throws java.sql.SQLException {
        try (var owner = java.sql.DriverManager.getConnection(
                        environment.getRequiredProperty("ZHIHENG_DB_URL"),
                        environment.getRequiredProperty("ZHIHENG_DB_USER"),
                        environment.getRequiredProperty("ZHIHENG_DB_PASSWORD"));
                var statement = owner.createStatement()) {
            var uuid = record.substring("140431-".length());
            var ids = " in (select id from disclosure.publication where case_id = '" + uuid + "')";
            statement.executeUpdate("delete from disclosure.publication_sheet where id" + ids);
            statement.executeUpdate("delete from disclosure.publication_act where publication_id" + ids);
            statement.executeUpdate("delete from disclosure.publication where case_id = '" + uuid + "'");
        }
    }

    @Test
    @DisplayName("台账的每一行都是行为说的：由行为重新导出，与库中的相同")
    void every_line_is_what_the_acts_say() {
        var id = listed(fined(FACTS));
        publish(id);
        var sheets = context.getBean(PublicationSheets.class);
        var store = context.getBean(PublicationStore.class);
        var derivation = context.getBean(SheetDerivation.class);
        var all = new PublicationSheets.Filter(null, null, null, null, null, null, null, false);

        var kept = read(() -> sheets.search(all, null, 500).items());

        assertThat(kept)
                .extracting(PublicationSheet::id)
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(kept)
                .allSatisfy(sheet -> assertThat(sheet)
                        .isEqualTo(
                                read(() -> derivation.of(store.find(sheet.id()).orElseThrow()))));
    }

    private <T> T read(java.util.function.Supplier<T> work) {
        var transaction = new org.springframework.transaction.support.TransactionTemplate(
                context.getBean(org.springframework.transaction.PlatformTransactionManager.class));
        return java.util.Objects.requireNonNull(Scope.all().call(() -> transaction.execute(status -> work.get())));
    }

    // ——— 帮手 ———

    private String listed(String record) {
        return listedAt(MARKET, record);
    }

    private String listedAt(String organ, String record) {
        until(() -> rowOf(organ, record) != null);
        return java.util.Objects.requireNonNull(rowOf(organ, record)).get("id").asString();
    }

    @org.jspecify.annotations.Nullable
    private JsonNode rowOf(String organ, String record) {
        return json(county.at(organ, Role.ORGAN_HEAD).get("/api/disclosure?limit=500"))
                .get("items")
                .valueStream()
                .filter(row -> row.get("caseId").asString().equals(record))
                .findFirst()
                .orElse(null);
    }

    private JsonNode row(String id) {
        return whole(head, id).get("row");
    }

    private String dueStateOn(String day, String id) {
        county.itIs(day);
        return row(id).get("dueState").asString();
    }

    private static JsonNode whole(Client client, String id) {
        return json(client.get("/api/disclosure/" + id));
    }

    private void publish(String id) {
        var answer = act(unitHead, id, "publish", REVIEWED);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> act(Client client, String id, String act, String form) {
        var version = whole(client, id).get("row").get("version").asInt();
        return client.post("/api/disclosure/" + id + "/" + act, form, "If-Match", "\"" + version + "\"");
    }

    private static int publishAs(Client client, String id, String version, String... more) {
        var headers = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("If-Match", version), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return client.post("/api/disclosure/" + id + "/publish", REVIEWED, headers)
                .statusCode();
    }

    private static String kept() {
        return """
                {"ground": "BUSINESS_SECRET", "reason": "配方属于商业秘密"}
                """;
    }

    private String publicFacts(String id) {
        return json(new Client(port).get("/api/public/disclosure/" + id))
                .get("shown")
                .get("facts")
                .asString();
    }

    private String lastEntry(String id) {
        var last = whole(head, id)
                .get("timeline")
                .valueStream()
                .reduce((first, second) -> second)
                .orElseThrow();
        return last.get("act").asString() + " " + last.get("person").asString();
    }

    /** Whether a text stands in any list or record that the public may open. */
    private boolean onPublicPages(String text) {
        var stranger = new Client(port);
        var list = stranger.get("/api/public/disclosure?limit=500");
        var withdrawn = stranger.get("/api/public/disclosure?limit=500&withdrawn=true");
        return list.body().contains(text)
                || withdrawn.body().contains(text)
                || ids(list).stream()
                        .anyMatch(id -> stranger.get("/api/public/disclosure/" + id)
                                .body()
                                .contains(text));
    }

    private static List<String> ids(HttpResponse<String> list) {
        return json(list)
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
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
            var results = new java.util.ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    /** What follows an act comes by its event, a moment later. */
    private static void until(Callable<Boolean> true_) {
        try {
            for (int i = 0; i < 200 && !true_.call(); i++) {
                Thread.sleep(50);
            }
            assertThat(true_.call()).isTrue();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
