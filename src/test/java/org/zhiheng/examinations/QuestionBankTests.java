package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.id;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.single;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.sheet.SheetWriter;

@OnPostgres
@DisplayName("题库：版本、依据的法规变了自动停用待核、导入逐行报告，只有司法局的培训管理人员看得到")
class QuestionBankTests {

    private static final String BANK = "/api/examinations/questions";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ExamHall hall;

    @BeforeEach
    void a_hall() {
        hall = new ExamHall(context, port, 140425);
    }

    @AfterEach
    void reset() {
        hall.clock().reset();
    }

    @Test
    @DisplayName("依据的法规八月十四日还施行，八月十五日废止：当天起停用待核，列得出来，也组不进卷子")
    void set_aside_when_the_law_goes() {
        var stem = "大气" + UUID.randomUUID();
        var question = id(hall.trainer.post(BANK, single(stem).replace("penalty-law", "air-pollution-law")));
        hall.clock().set("2026-08-14T09:00");
        assertThat(standing(question)).isEqualTo("在用");
        assertThat(listed("set-aside")).doesNotContain(stem);
        hall.clock().set("2026-08-15T09:00");
        assertThat(standing(question)).isEqualTo("停用待核");
        assertThat(listed("set-aside")).contains(stem, "已经不再施行");
        assertThat(listed("in-use")).doesNotContain(stem);

        var gone = hall.trainer.post(BANK, single("新" + stem).replace("penalty-law", "air-pollution-law"));
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.body()).contains("没有施行中的版本");

        var changed = hall.trainer.put(
                BANK + "/" + question,
                single(stem).replaceFirst("\\{", "{\"reason\": \"改依新法\", "),
                "If-Match",
                "\"1\"");
        assertThat(json(changed).get("standingLabel").asString()).isEqualTo("在用");
        assertThat(json(hall.trainer.get(BANK + "/" + question)).size()).isEqualTo(2);
    }

    private String standing(String question) {
        return json(hall.trainer.get(BANK + "/" + question))
                .get(0)
                .get("standingLabel")
                .asString();
    }

    private String listed(String standing) {
        return hall.trainer.get(BANK + "?limit=500&standing=" + standing).body();
    }

    @Test
    @DisplayName("两人同时修改，后一个被告知；停用写理由，停用一次；修改不写理由不行")
    void changed_once() {
        var address = BANK + "/" + id(hall.trainer.post(BANK, single("甲" + UUID.randomUUID())));
        assertThat(hall.trainer.put(address, single("乙"), "If-Match", "\"1\"").body())
                .contains("须写明修改的理由");
        var entry = single("乙" + UUID.randomUUID()).replaceFirst("\\{", "{\"reason\": \"改字\", ");
        assertThat(hall.trainer.put(address, entry, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(hall.trainer.put(address, entry, "If-Match", "\"1\"").statusCode())
                .isEqualTo(409);
        assertThat(retire(address, "")).isEqualTo(422);
        assertThat(retire(address, "题意不清")).isEqualTo(200);
        assertThat(retire(address, "题意不清")).isEqualTo(409);
    }

    @Test
    @DisplayName("停用以前读到的人再改，不会顺手恢复；恢复使用是另一件事，写理由，只能一次；恢复以后可以改")
    void a_stale_change_revives_nothing() {
        var address = BANK + "/" + id(hall.trainer.post(BANK, single("停" + UUID.randomUUID())));
        var entry = single("改" + UUID.randomUUID()).replaceFirst("\\{", "{\"reason\": \"改字\", ");
        assertThat(act(address, "retire", "超纲").statusCode()).isEqualTo(200);
        var stale = hall.trainer.put(address, entry, "If-Match", "\"1\"");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("已于 2026-03-03 停用", "恢复使用", "article");
        assertThat(json(hall.trainer.get(address)).get(0).get("standingLabel").asString())
                .isEqualTo("已停用");

        assertThat(act(address, "restore", "").statusCode()).isEqualTo(422);
        assertThat(json(act(address, "restore", "核对无误")).get("standingLabel").asString())
                .isEqualTo("在用");
        assertThat(act(address, "restore", "核对无误").body()).contains("没有停用");
        assertThat(hall.trainer.put(address, entry, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> act(String address, String act, String why) {
        return hall.trainer.post(address + "/" + act, "{\"why\": \"" + why + "\"}", "If-Match", "\"1\"");
    }

    @Test
    @DisplayName("题干只差空格、大小写、全角半角，也是同一道：登记不进，别的题也改不成；改自己的可以")
    void the_same_stem_however_it_is_written() {
        var mark = UUID.randomUUID().toString();
        var address = BANK + "/" + id(hall.trainer.post(BANK, single("罚款（a）" + mark)));
        assertThat(hall.trainer.post(BANK, single("罚 款(A)　" + mark)).body()).contains("题干相同", "article");
        var other = BANK + "/" + id(hall.trainer.post(BANK, single("没收" + mark)));
        var entry = single("罚款 (a)" + mark).replaceFirst("\\{", "{\"reason\": \"改字\", ");
        assertThat(hall.trainer.put(other, entry, "If-Match", "\"1\"").statusCode())
                .isEqualTo(409);
        assertThat(hall.trainer.put(address, entry, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        var twice = upload(List.of(
                line("单选题", "导 入" + mark, "A", "行政处罚法", "42.1"), line("单选题", "导入" + mark, "A", "行政处罚法", "42.1")));
        assertThat(twice.get("problems").toString()).contains("出现了两次");
    }

    private int retire(String address, String why) {
        return hall.trainer
                .post(address + "/retire", "{\"why\": \"" + why + "\"}", "If-Match", "\"2\"")
                .statusCode();
    }

    @Test
    @DisplayName("缺什么一次说全：没有题干、两个选项、答案在选项之外、条款超过全法条数；题干三百字可以，两千零一字不行")
    void what_is_wrong_is_said_at_once() {
        var bad = hall.trainer.post(BANK, """
                {"kind": "single", "stem": " ", "options": ["一", "二"], "answer": ["D"], "explanation": "解",
                 "level": "entry", "difficulty": "easy", "statute": "penalty-law", "article": "87"}
                """);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("题干须为一至 2000 个字", "3 至 8 个选项", "选项以外的字母", "共 86 条，没有第 87 条");
        assertThat(hall.trainer.post(BANK, single("长".repeat(300))).statusCode())
                .isIn(201, 409);
        assertThat(hall.trainer.post(BANK, single("长".repeat(2001))).statusCode())
                .isEqualTo(422);
        assertThat(hall.trainer
                        .post(BANK, single("多").replace("\"single\"", "\"multiple\""))
                        .body())
                .contains("两个以上正确的选项");
    }

    @Test
    @DisplayName("导入：一行有错全部不进，逐行说明；改正以后全部进去；再导一次说重复")
    void imported_whole_or_not_at_all() {
        var stem = "导入" + UUID.randomUUID();
        var good = line("单选题", stem, "A", "行政处罚法", "42.1");
        var bad = line("问答题", stem + "二", "A", "没有的法", "42.1");
        var refused = upload(List.of(good, bad));
        assertThat(refused.get("imported").asBoolean()).isFalse();
        assertThat(refused.get("problems").toString()).contains("\"line\":3", "不在可选范围内", "法规库中没有");
        assertThat(listed("in-use")).doesNotContain(stem);

        var judgement = new ArrayList<>(line("判断题", stem + "三", "错误", "行政处罚法", "29"));
        List.of(2, 3, 4, 5).forEach(option -> judgement.set(option, ""));
        assertThat(upload(List.of(good, judgement)).get("imported").asBoolean()).isTrue();
        assertThat(listed("in-use")).contains(stem, "\"answer\":[\"F\"]");
        assertThat(upload(List.of(good)).get("problems").toString()).contains("已经有题干相同的题目");
        assertThat(hall.trainer.download(BANK + "/export").statusCode()).isEqualTo(200);
    }

    private tools.jackson.databind.JsonNode upload(List<List<String>> lines) {
        var sheet = SheetWriter.write("题库", QuestionSheet.COLUMNS, lines, "试");
        return json(hall.trainer.upload(BANK + "/import", "bank.xlsx", sheet));
    }

    private static List<String> line(String kind, String stem, String answer, String statute, String article) {
        return List.of(kind, stem, "一", "二", "三", "四", "", "", answer, "解析", statute, article, "", "初任", "易");
    }

    @Test
    @DisplayName("部门的培训管理人员、人事、监督、阅卷人员、领导都进不了题库；别的县的司法局看不到本县的题")
    void nobody_else_sees_the_bank() {
        var stem = "密" + UUID.randomUUID();
        var question = id(hall.trainer.post(BANK, single(stem)));
        assertThat(hall.as(Role.TRAINER, hall.department).get(BANK).statusCode())
                .isEqualTo(403);
        for (var role : List.of(Role.PERSONNEL, Role.SUPERVISOR, Role.MARKER, Role.LEADER, Role.OFFICER)) {
            assertThat(hall.as(role, hall.bureau).get(BANK).statusCode())
                    .as(role.key())
                    .isEqualTo(403);
        }
        var other = new ExamHall(context, port, 140426);
        assertThat(other.trainer.get(BANK + "?limit=500").body()).doesNotContain(stem);
        assertThat(other.trainer.get(BANK + "/" + question).statusCode()).isEqualTo(404);
        assertThat(other.bureau.kind()).isEqualTo(Organ.Kind.JUSTICE_BUREAU);
    }
}
