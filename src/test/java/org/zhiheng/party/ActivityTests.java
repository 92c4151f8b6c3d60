package org.zhiheng.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;
import static org.zhiheng.party.PartyOffice.activity;
import static org.zhiheng.party.PartyOffice.json;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;

@OnPostgres
@DisplayName("支部活动：登记、签到、更正、导入")
class ActivityTests {

    private static final List<SheetColumn> COLUMNS = java.util.stream.Stream.of(
                    "党支部", "类型", "主题", "日期", "地点", "到会人员", "联合单位", "与执法任务的关联")
            .map(heading -> SheetColumn.required(heading, ""))
            .toList();

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private PartyOffice own;
    private String branch = "";

    @BeforeEach
    void a_branch() {
        own = new PartyOffice(context, port);
        branch = own.branch("机关党支部", "2020-07-01");
    }

    @Test
    @DisplayName("应到的是当天在支部的人：编入前一日不应到，当日应到，转出当日不应到")
    void who_is_expected_on_the_day() {
        var member = own.member(branch, "甲", "2026-02-10");
        own.personnel.post("/api/party/branches/members/" + member + "/leave", "{\"on\": \"2026-02-20\"}");

        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-02-09", "", member))
                        .body())
                .contains("当天不在这个支部的应到名单里");
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-02-10", "", member))
                        .statusCode())
                .isEqualTo(201);
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-02-19", "", member))
                        .statusCode())
                .isEqualTo(201);
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-02-20", "", member))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("今天的可以登记，明天的不可以；联合行动须有单位；主题三百个字的不可以；同一个键送两次只登记一次")
    void what_an_activity_needs() {
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-03-03", ""))
                        .statusCode())
                .isEqualTo(201);
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-03-04", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-03-01", ", \"kind\": \"joint-action\""))
                        .body())
                .contains("联合行动须写明联合开展的单位");
        assertThat(own.personnel
                        .post(
                                "/api/party/activities",
                                activity(branch, "2026-03-01", ", \"theme\": \"" + "长".repeat(300) + "\""))
                        .statusCode())
                .isEqualTo(422);
        var once = activity(branch, "2026-01-05", ", \"theme\": \"送两次的\"");
        own.personnel.post("/api/party/activities", once, "Idempotency-Key", "party-once-" + branch);
        own.personnel.post("/api/party/activities", once, "Idempotency-Key", "party-once-" + branch);
        assertThat(json(own.personnel.get("/api/party/activities?words=" + encoded("送两次的") + "&branch=" + branch))
                        .get("total")
                        .asString())
                .isEqualTo("1");
    }

    @Test
    @DisplayName("更正写明理由，原来的登记留着；两人同时更正，后来的被告知；旁的机关如同没有")
    void corrections_are_kept() {
        var one = own.member(branch, "甲", "2025-01-01");
        var other = own.member(branch, "乙", "2025-01-01");
        var id = own.recorded(branch, "2026-02-10", "", one);
        var path = "/api/party/activities/" + id;
        var reason = ", \"reason\": \"漏签一人\"";

        assertThat(own.personnel
                        .put(path, activity(branch, "2026-02-10", "", one, other), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(422);
        var corrected =
                json(own.personnel.put(path, activity(branch, "2026-02-10", reason, one, other), "If-Match", "\"1\""));
        assertThat(corrected.get("row").get("attended").asInt()).isEqualTo(2);
        assertThat(corrected.get("changes").size()).isEqualTo(2);
        assertThat(own.personnel
                        .put(path, activity(branch, "2026-02-10", reason, one), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        var neighbour = new PartyOffice(context, port);
        assertThat(neighbour
                        .personnel
                        .put(path, activity(branch, "2026-02-10", reason), "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour.personnel.get("/api/party/activities").body()).doesNotContain(id);
    }

    @Test
    @DisplayName("到会名单：本机关人事人员和负责人看得见姓名，司法局只看见人数")
    void who_came_stays_in_the_organ() {
        var member = own.member(branch, "壬癸子", "2025-01-01");
        var path = "/api/party/activities/" + own.recorded(branch, "2026-02-10", "", member);
        var bureau = new PartyOffice(context, port, anOrgan().kind(Organ.Kind.JUSTICE_BUREAU));

        assertThat(own.as(Role.ORGAN_HEAD).get(path).body()).contains("壬癸子");
        assertThat(own.as(Role.OFFICER).get(path).body()).doesNotContain("壬癸子");
        assertThat(bureau.as(Role.SUPERVISOR).get(path).body())
                .contains("\"attended\":1")
                .doesNotContain("壬癸子");
        assertThat(own.as(Role.OFFICER)
                        .post("/api/party/activities", activity(branch, "2026-02-10", ""))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("照片须是本机关上传的图片：文字文件、别的机关的图片都不行")
    void photos_are_own_pictures() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        var photo = file(own, "现场.png", png.toByteArray());
        var text = file(own, "名单.txt", "名单".getBytes(StandardCharsets.UTF_8));
        var strange = file(new PartyOffice(context, port), "别处.png", png.toByteArray());

        assertThat(json(own.personnel.get("/api/party/activities/" + own.recorded(branch, "2026-02-10", photos(photo))))
                        .get("photos")
                        .get(0)
                        .asString())
                .isEqualTo(photo);
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-02-10", photos(text)))
                        .body())
                .contains("本机关上传的图片");
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-02-10", photos(strange)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("活动照片后来入了卷：更正活动照样可以带着它，新的活动不能再用")
    void a_photo_that_became_evidence_does_not_stop_a_correction() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        var photo = file(own, "行动.png", png.toByteArray());
        var id = own.recorded(branch, "2026-02-10", photos(photo));
        var officer = own.as(Role.OFFICER);
        var made = json(officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-03-02", "title": "某案", "suspect": "某公司", "place": "某路",
                 "facts": "某事", "informant": "某人", "warningReason": "试"}
                """));
        json(officer.post(
                "/api/cases/" + made.get("id").asString() + "/add-note", """
                {"text": "附上", "files": ["%s"], "warningReason": "试"}
                """.formatted(photo), "If-Match", "\"1\""));

        var corrected = own.personnel.put(
                "/api/party/activities/" + id,
                activity(branch, "2026-02-11", ", \"reason\": \"日期写错\"" + photos(photo)),
                "If-Match",
                "\"1\"");
        assertThat(json(corrected).get("photos").get(0).asString()).isEqualTo(photo);
        assertThat(own.personnel
                        .post("/api/party/activities", activity(branch, "2026-02-12", photos(photo)))
                        .body())
                .contains("案卷里的证据或者文书");
    }

    private static String file(PartyOffice office, String name, byte[] content) {
        return json(office.personnel.upload(name, content)).get("id").asString();
    }

    private static String photos(String file) {
        return ", \"photos\": [\"" + file + "\"]";
    }

    @Test
    @DisplayName("导入：一行有错全部不导入，逐行写明；改正后全部导入")
    void all_lines_or_none() {
        own.member(branch, "甲", "2025-01-01");
        var good = List.of("机关党支部", "党课", "讲党课", "2026-02-01", "会议室", "甲", "", "");
        var bad = List.of("没有的支部", "党课", "讲党课", "2026-02-01", "会议室", "甲", "", "");
        var worse = List.of("机关党支部", "联合行动", "联合检查", "2026-03-04", "集市", "丙", "", "");

        var refused = json(upload(List.of(good, bad, worse)));
        assertThat(refused.get("imported").asBoolean()).isFalse();
        assertThat(refused.get("problems").toString())
                .contains("本机关没有登记“没有的支部”")
                .contains("“丙”当天不在")
                .contains("联合行动须写明")
                .contains("不能晚于今天");
        assertThat(json(own.personnel.get("/api/party/activities?branch=" + branch))
                        .get("items")
                        .size())
                .isZero();

        assertThat(json(upload(List.of(good))).get("imported").asBoolean()).isTrue();
        assertThat(json(own.personnel.get("/api/party/activities?branch=" + branch))
                        .get("items")
                        .get(0)
                        .get("attended")
                        .asInt())
                .isEqualTo(1);
    }

    private java.net.http.HttpResponse<String> upload(List<List<String>> lines) {
        return own.personnel.upload(
                "/api/party/activities/import", "活动.xlsx", SheetWriter.write("支部活动", COLUMNS, lines, ""));
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
