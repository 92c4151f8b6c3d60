package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("证据：审查三性、保管不断、音像跟着行为")
class EvidenceTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NEIGHBOUR = "沁源县应急管理局";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private County county;
    private Client officer;
    private String id = "";
    private JsonNode view = JSON.createObjectNode();

    @BeforeEach
    void an_opened_case_with_a_piece_of_evidence() {
        county = new County(context, port);
        officer = county.at(County.MARKET, Role.OFFICER);
        county.itIs("2026-03-02");
        done(officer.post("/api/cases/register-clue", """
                {"source": "INSPECTION", "receivedOn": "2026-03-02", "title": "涉嫌经营过期食品", "place": "示例路",
                 "facts": "货架上有过期酸奶", "warningReason": "试"}
                """));
        take(
                officer,
                "verify-clue",
                Map.ofEntries(
                        Map.entry("party", party()),
                        Map.entry("matter", county.matter("CF-0101").toString()),
                        Map.entry("violatedFrom", "2026-03-02"),
                        Map.entry("violatedUntil", "2026-03-02"),
                        Map.entry("discoveredOn", "2026-03-02"),
                        Map.entry("harm", false),
                        Map.entry("place", "示例路"),
                        Map.entry("facts", "货架上有过期酸奶"),
                        Map.entry("officers", county.officers(County.MARKET)),
                        Map.entry("proposal", "OPEN"),
                        Map.entry("opinion", "立案")));
        county.itIs("2026-03-03");
        take(county.at(County.MARKET, Role.ORGAN_HEAD), "open-case", Map.of("opinion", "同意"));
        take(officer, "record-evidence", evidence("酸奶 12 盒"));
    }

    @Test
    @DisplayName("查证不实的证据不排除，就不能终结调查；排除并写明理由之后可以")
    void what_was_found_wanting_cannot_stay() {
        var piece = piece();
        done(take(officer, "record-evidence", evidence("进货单")));
        done(take(
                officer,
                "check-evidence",
                Map.of(
                        "pieces",
                        List.of(finding(piece, false, "封条破损，不能确认是同一批"), finding(piece + 1, true, "与原件核对无误")))));

        assertThat(missingBefore("conclude-investigation")).contains("审查未通过、尚未排除的证据：酸奶 12 盒");
        assertThat(shown(0).get("checked").get("authentic").asBoolean()).isFalse();
        assertThat(shown(1).get("checked").get("finding").asString()).isEqualTo("与原件核对无误");
        done(take(officer, "exclude-evidence", Map.of("evidence", piece, "reason", "来源不清")));
        assertThat(missingBefore("conclude-investigation")).doesNotContain("审查未通过");
        assertThat(shown(0).get("excluded").asString()).isEqualTo("来源不清");
    }

    @Test
    @DisplayName("重新审查之后以最后一次为准；没有审查的，案件页上提醒，不拦")
    void the_last_check_counts() {
        assertThat(notices()).contains("1 件证据还没有审查");
        done(take(officer, "check-evidence", Map.of("pieces", List.of(finding(piece(), false, "待核")))));
        assertThat(notices()).doesNotContain("还没有审查");
        done(take(officer, "check-evidence", Map.of("pieces", List.of(finding(piece(), true, "已补正")))));

        assertThat(missingBefore("conclude-investigation")).doesNotContain("审查未通过");
    }

    @Test
    @DisplayName("没有这份证据、同一份审查两遍、三百字的名字，都说清楚")
    void faults_of_forms_are_told() {
        assertThat(take(officer, "check-evidence", Map.of("pieces", List.of(finding(99, true, "好"))))
                        .body())
                .contains("卷内没有这份证据");
        assertThat(take(
                                officer,
                                "check-evidence",
                                Map.of("pieces", List.of(finding(piece(), true, "好"), finding(piece(), true, "好"))))
                        .body())
                .contains("只能审查一次");
        var long300 = new HashMap<>(handOver("STORED", "2026-03-03T08:00", "侯思晨", "长".repeat(300)));
        assertThat(take(officer, "hand-over-evidence", long300).body()).contains("最多 100 个字，现有 300 个");
    }

    @Test
    @DisplayName("保管链：谁保管谁移交，时间不倒退，返还之后到头")
    void the_chain_has_no_gap() {
        done(take(officer, "hand-over-evidence", handOver("STORED", "2026-03-03T08:30", "侯思晨", "保管员甲")));

        assertThat(take(officer, "hand-over-evidence", handOver("TAKEN_OUT", "2026-03-03T08:40", "侯思晨", "李乙"))
                        .body())
                .contains("现在由“保管员甲”保管");
        assertThat(take(officer, "hand-over-evidence", handOver("TAKEN_OUT", "2026-03-03T08:29", "保管员甲", "李乙"))
                        .body())
                .contains("不能早于上一次移交");
        assertThat(take(officer, "hand-over-evidence", handOver("TAKEN_OUT", "2026-03-02T23:59", "保管员甲", "李乙"))
                        .body())
                .contains("不能早于取得证据的时间");
        done(take(officer, "hand-over-evidence", handOver("RETURNED", "2026-03-03T08:50", "保管员甲", "当事人")));
        assertThat(take(officer, "hand-over-evidence", handOver("STORED", "2026-03-03T08:55", "当事人", "保管员甲"))
                        .body())
                .contains("已经返还或者销毁");
        assertThat(shown(0).get("custody")).hasSize(2);
        assertThat(shown(0).get("custody").get(1).get("reason").asString()).isEqualTo("返还");
    }

    @Test
    @DisplayName("查封扣押没有自己的全程音像记录不能结案：别的行为的、有中断的都不算")
    void a_measure_needs_its_own_whole_recording() {
        done(take(officer, "take-measure", measure()));
        var measure = view.get("timeline").size();
        done(take(officer, "record-footage", footage(List.of(piece()), true, "2026-03-03T07:00", "2026-03-03T09:00")));
        assertThat(missingBefore("close-as-transferred")).contains("没有全程音像记录：2026-03-03 实施查封扣押");
        assertThat(notices()).contains("没有全程音像记录，不能结案");
        done(take(officer, "record-footage", footage(List.of(measure), false, "2026-03-03T07:00", "2026-03-03T09:00")));
        assertThat(missingBefore("close-as-transferred")).contains("没有全程音像记录");
        done(take(officer, "record-footage", footage(List.of(measure), true, "2026-03-03T07:00", "2026-03-03T09:00")));

        assertThat(missingBefore("close-as-transferred")).doesNotContain("没有全程音像记录");
        assertThat(JSON.readTree(officer.get("/api/cases/" + id + "/forms/record-footage")
                                .body())
                        .toString())
                .contains("{\"value\":\"" + measure + "\",\"label\":\"实施查封扣押（2026-03-03）\"}");
        assertThat(view.get("footage")).hasSize(3);
        var last = view.get("footage").get(2);
        assertThat(last.get("number").asString()).isEqualTo("音像-03");
        assertThat(last.get("shows").get(0).asString()).isEqualTo("实施查封扣押（2026-03-03）");
        assertThat(last.get("keepUntil").asString()).isEqualTo("2056-03-03");
    }

    @Test
    @DisplayName("有中断的：另一段拍到中断时段就补上；差一分钟不算；没有拍到的由机关负责人说明原因")
    void a_gap_is_filled_or_explained() {
        done(take(officer, "take-measure", measure()));
        var measure = view.get("timeline").size();
        done(take(officer, "record-footage", footage(List.of(measure), false, "2026-03-03T07:00", "2026-03-03T09:00")));
        done(take(officer, "record-footage", footage(List.of(measure), false, "2026-03-03T07:30", "2026-03-03T08:30")));
        assertThat(missingBefore("close-as-transferred")).contains("没有全程音像记录");
        var second = new HashMap<>(footage(List.of(measure), false, "2026-03-03T08:11", "2026-03-03T08:30"));
        second.put("breaks", List.of(Map.of("from", "2026-03-03T08:20", "until", "2026-03-03T08:21")));
        done(take(officer, "record-footage", second));
        assertThat(missingBefore("close-as-transferred")).contains("没有全程音像记录");
        assertThat(take(officer, "explain-footage", explained(measure)).statusCode())
                .isEqualTo(403);
        var head = county.at(County.MARKET, Role.ORGAN_HEAD);
        assertThat(take(head, "explain-footage", explained(piece())).body()).contains("只能说明缺少全程音像记录的行为");
        var before = view;
        done(take(officer, "record-footage", footage(List.of(measure), true, "2026-03-03T08:05", "2026-03-03T08:13")));
        assertThat(missingBefore("close-as-transferred")).doesNotContain("没有全程音像记录");
        assertThat(before.get("notices").toString()).contains("由机关负责人说明原因");
    }

    @Test
    @DisplayName("一段也没有拍到的，机关负责人说明原因以后不再妨碍结案；没有缺少的，无需说明")
    void what_was_never_recorded_is_explained() {
        var head = county.at(County.MARKET, Role.ORGAN_HEAD);
        assertThat(take(head, "explain-footage", explained(piece())).body()).contains("只能说明缺少");
        done(take(officer, "take-measure", measure()));
        var measure = view.get("timeline").size();

        done(take(head, "explain-footage", explained(measure)));

        assertThat(missingBefore("close-as-transferred")).doesNotContain("没有全程音像记录");
        assertThat(missingBefore("explain-footage")).contains("无需说明");
    }

    private static Map<String, Object> explained(int act) {
        return Map.of("acts", List.of(act), "reason", "记录仪进水损坏", "otherwise", "现场笔录和十二张照片", "opinion", "情况属实");
    }

    @Test
    @DisplayName("须全程音像的行为没有选明能看到的内容；中断的时段倒置、不在拍摄之内，都说清楚")
    void contents_and_gaps_are_told() {
        done(take(officer, "take-measure", measure()));
        var form = new HashMap<>(
                footage(List.of(view.get("timeline").size()), false, "2026-03-03T07:00", "2026-03-03T09:00"));
        form.put("seen", List.of());
        form.put(
                "breaks",
                List.of(
                        Map.of("from", "2026-03-03T08:10", "until", "2026-03-03T08:10"),
                        Map.of("from", "2026-03-03T06:59", "until", "2026-03-03T07:10")));

        assertThat(take(officer, "record-footage", form).body()).contains("请选明能看到的内容", "中断结束须晚于中断开始", "不在拍摄的起止时间之内");
    }

    @Test
    @DisplayName("音像记录：没有的行为、结束早于开始、有中断没写原因、没有文件，都说清楚")
    void faults_of_recordings_are_told() {
        assertThat(take(officer, "record-footage", footage(List.of(99), true, "2026-03-03T07:00", "2026-03-03T09:00"))
                        .body())
                .contains("卷内没有这个行为");
        assertThat(take(officer, "record-footage", footage(List.of(4), true, "2026-03-03T09:00", "2026-03-03T09:00"))
                        .body())
                .contains("结束时间须晚于开始时间");
        var gaps = new HashMap<>(footage(List.of(4), false, "2026-03-03T07:00", "2026-03-03T09:00"));
        gaps.remove("gaps");
        gaps.put("files", List.of());
        assertThat(take(officer, "record-footage", gaps).body()).contains("中断的原因", "音像文件");
    }

    @ParameterizedTest(name = "拍到 3 月 3 日 9 时，{0} 移交：{1}")
    @CsvSource({"2026-03-03, 200", "2026-03-04, 200", "2026-03-05, 422"})
    @DisplayName("音像记录二十四小时内移交：当日、次日不提醒，第三日要写明理由")
    void handed_in_within_a_day(String on, int status) {
        county.itIs(on + "T10:00");
        var form = new HashMap<>(footage(List.of(4), true, "2026-03-03T07:00", "2026-03-03T09:00"));

        var answer = take(officer, "record-footage", form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.body()).contains("至迟 2026-03-04");
            form.put("warningReason", "设备送修");
            assertThat(take(officer, "record-footage", form).statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("法制审核人员不能审查证据；邻近机关看不到也办不了")
    void only_those_who_handle_the_case() {
        var check = Map.<String, Object>of("pieces", List.of(finding(piece(), true, "好")));
        assertThat(take(county.at(County.MARKET, Role.REVIEWER), "check-evidence", check)
                        .statusCode())
                .isEqualTo(403);
        for (var act : List.of("check-evidence", "hand-over-evidence", "record-footage")) {
            assertThat(take(county.at(NEIGHBOUR, Role.OFFICER), act, check).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("音像及时率：逾期移交的算不及时，数字打开是那件案件")
    void the_figure_counts_what_was_late() {
        var figure = context.getBeansOfType(Figure.class).values().stream()
                .filter(each -> each.key().equals("cases-footage-in-time"))
                .findFirst()
                .orElseThrow();
        var day = java.time.LocalDate.parse("2026-03-05");
        var before =
                Scope.all().call(() -> figure.rows(County.REGION, day, 100)).size();
        county.itIs("2026-03-05T10:00");
        var late = new HashMap<>(footage(List.of(4), true, "2026-03-03T07:00", "2026-03-03T09:00"));
        late.put("warningReason", "设备送修");
        done(take(officer, "record-footage", late));
        done(take(officer, "record-footage", footage(List.of(4), true, "2026-03-03T07:00", "2026-03-05T09:00")));

        var rows = Scope.all().call(() -> figure.rows(County.REGION, day, 100));
        assertThat(rows).hasSize(before + 1);
        assertThat(rows).anySatisfy(row -> assertThat(row.href()).isEqualTo("/cases/" + id));
        assertThat(figure.measures()).containsExactly(41);
    }

    private int piece() {
        return 4;
    }

    private JsonNode shown(int index) {
        return view.get("evidence").get(index);
    }

    private String notices() {
        return view.get("notices").toString();
    }

    private String missingBefore(String act) {
        for (var each : view.get("acts")) {
            if (each.get("act").asString().equals(act)) {
                return each.get("missing").toString();
            }
        }
        throw new IllegalStateException("no " + act + " at this stage");
    }

    private static Map<String, Object> party() {
        return Map.of(
                "name",
                "某店",
                "kind",
                "LEGAL_PERSON",
                "idNumber",
                County.freshCode(),
                "address",
                "示例路",
                "representative",
                "赵某");
    }

    private Map<String, Object> evidence(String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "PHYSICAL",
                "purpose",
                "证明在售",
                "form",
                "THING",
                "quantity",
                "12 盒",
                "takenAt",
                "2026-03-03T08:00",
                "place",
                "示例路",
                "holder",
                "赵某",
                "device",
                "相机 A7",
                "officers",
                county.officers(County.MARKET));
    }

    private static Map<String, Object> finding(int piece, boolean authentic, String finding) {
        return Map.of("evidence", piece, "authentic", authentic, "lawful", true, "relevant", true, "finding", finding);
    }

    private Map<String, Object> handOver(String reason, String at, String from, String to) {
        return Map.of(
                "evidence",
                piece(),
                "reason",
                reason,
                "at",
                at,
                "place",
                "物证室",
                "from",
                from,
                "to",
                to,
                "condition",
                "封存完好");
    }

    private Map<String, Object> measure() {
        return Map.ofEntries(
                Map.entry("manner", "AT_ONCE"),
                Map.entry("urgency", "正在转移"),
                Map.entry("kind", "SEIZE"),
                Map.entry("basis", "《食品安全法》第一百一十条第四项"),
                Map.entry("reason", "防止转移"),
                Map.entry("at", "2026-03-03T08:00"),
                Map.entry("place", "示例路"),
                Map.entry("officers", county.officers(County.MARKET)),
                Map.entry("identityShown", true),
                Map.entry("told", true),
                Map.entry("present", "赵某"),
                Map.entry("statement", "没有意见"),
                Map.entry("findings", "清点"),
                Map.entry("recorder", "记录员"),
                Map.entry("goods", List.of(Map.of("name", "酸奶", "quantity", "12 盒"))),
                Map.entry("concernsTheCase", true),
                Map.entry("keeping", "物证室"),
                Map.entry("signing", "SIGNED"));
    }

    /** Screens send what was ticked as text. */
    private Map<String, Object> footage(List<Integer> acts, boolean whole, String from, String until) {
        var form = new HashMap<String, Object>(Map.of(
                "acts",
                acts.stream().map(String::valueOf).toList(),
                "seen",
                List.of("IDENTITY", "COURSE"),
                "whole",
                whole,
                "from",
                from,
                "until",
                until,
                "place",
                "示例路",
                "device",
                "DSJ-07",
                "recorder",
                "侯思晨",
                "keeper",
                "保管员",
                "storedAt",
                "采集站"));
        form.put("files", List.of(county.recording(County.MARKET)));
        if (!whole) {
            form.put("gaps", "换电池两分钟");
            form.put("breaks", List.of(Map.of("from", "2026-03-03T08:10", "until", "2026-03-03T08:12")));
        }
        return form;
    }

    private HttpResponse<String> take(Client client, String act, Map<String, Object> form) {
        var answer = client.post(
                "/api/cases/" + id + "/" + act,
                JSON.writeValueAsString(form),
                "If-Match",
                "\"" + view.get("version").asInt() + "\"");
        if (answer.statusCode() == 200) {
            done(answer);
        }
        return answer;
    }

    private void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        view = JSON.readTree(answer.body());
        id = view.get("id").asString();
    }
}
