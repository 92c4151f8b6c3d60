package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.training.TrainingDesk.act;
import static org.zhiheng.training.TrainingDesk.courseEntry;
import static org.zhiheng.training.TrainingDesk.json;
import static org.zhiheng.training.TrainingDesk.people;
import static org.zhiheng.training.TrainingDesk.sessionEntry;
import static org.zhiheng.training.TrainingDesk.told;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("培训场次：排课、报名、确认到课、更正，学时随之而来")
class SessionTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TrainingDesk desk;
    private Client trainer;

    @BeforeEach
    void a_bureau() {
        desk = new TrainingDesk(context, port);
        trainer = desk.as(Role.TRAINER, desk.bureau);
    }

    @Test
    @DisplayName("司法局排课，部门人事报名，司法局一次确认：到课的有学时，缺课的没有；政治学时不进六十学时")
    void hours_follow_from_what_was_confirmed() {
        var present = desk.officer(desk.department);
        var absent = desk.officer(desk.department);
        var personnel = desk.as(Role.PERSONNEL, desk.department);
        var law = desk.session(trainer, desk.course(trainer, "public-law", "4"), "2026-03-03", 60);
        var party = desk.session(trainer, desk.course(trainer, "political", "8"), "2026-03-03", 60);
        for (var session : List.of(law, party)) {
            var address = "/api/training/sessions/" + session;
            assertThat(json(personnel.post(address + "/enrol", people("officers", present, absent)))
                            .get("entered")
                            .asInt())
                    .isEqualTo(2);
            var confirmed = json(act(trainer, address, "confirm", told(List.of(present), List.of(absent))));
            assertThat(confirmed.get("present").asInt()).isEqualTo(1);
            assertThat(confirmed.get("stateLabel").asString()).isEqualTo("已确认到课");
        }

        assertThat(hours(personnel, present.id().toString())).isEqualTo("4.0 0 8.0 6.7 false");
        assertThat(hours(personnel, absent.id().toString())).isEqualTo("0 0 0 0.0 false");
        assertThat(hours(desk.as(Role.OFFICER, desk.department, present), "mine"))
                .isEqualTo("4.0 0 8.0 6.7 false");
    }

    @Test
    @DisplayName("更正到课要有理由，学时随之改变，留下改前改后；两人同时更正，后一个被告知")
    void attendance_is_corrected_with_a_reason() {
        var officer = desk.officer(desk.department);
        var session = desk.session(trainer, desk.course(trainer, "trade", "4"), "2026-03-02", 60);
        var address = "/api/training/sessions/" + session;
        trainer.post(address + "/enrol", people("officers", officer));
        act(trainer, address, "confirm", told(List.of(), List.of(officer)));
        var correction = """
                {"officer": "%s", "attended": true, "hours": %s, "reason": "%s"}
                """;

        assertThat(trainer.post(address + "/correct", correction.formatted(officer.id(), "2", ""), "If-Match", "\"2\"")
                        .body())
                .contains("理由须为一至 500 个字");
        assertThat(trainer.post(
                                address + "/correct",
                                correction.formatted(officer.id(), "4.5", "迟到"),
                                "If-Match",
                                "\"2\"")
                        .body())
                .contains("不能多于这一场的");
        var corrected = json(trainer.post(
                address + "/correct", correction.formatted(officer.id(), "2", "签到表在第二页"), "If-Match", "\"2\""));
        assertThat(corrected.get("corrections").get(0).get("before").asString()).isEqualTo("缺课");
        assertThat(corrected.get("corrections").get(0).get("reason").asString()).isEqualTo("签到表在第二页");
        assertThat(trainer.post(
                                address + "/correct",
                                correction.formatted(officer.id(), "2", "再来"),
                                "If-Match",
                                "\"2\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(hours(trainer, officer.id().toString())).startsWith("0 2.0");
    }

    @Test
    @DisplayName("名额满了不能再报；开课前一天不能确认，当天可以；确认过不能再确认，也不能再报名")
    void a_session_has_places_and_a_day() {
        var one = desk.officer(desk.department);
        var other = desk.officer(desk.department);
        var tomorrow = desk.session(trainer, desk.course(trainer, "trade", "4"), "2026-03-04", 1);
        var address = "/api/training/sessions/" + tomorrow;
        assertThat(trainer.post(address + "/enrol", people("officers", one)).statusCode())
                .isEqualTo(200);
        assertThat(trainer.post(address + "/enrol", people("officers", one)).statusCode())
                .isEqualTo(409);
        assertThat(trainer.post(address + "/enrol", people("officers", other)).body())
                .contains("名额 1 人，已报名 1 人");
        assertThat(act(trainer, address, "confirm", told(List.of(one), List.of()))
                        .body())
                .contains("才开课");

        var today =
                "/api/training/sessions/" + desk.session(trainer, desk.course(trainer, "trade", "4"), "2026-03-03", 10);
        trainer.post(today + "/enrol", people("officers", one));
        assertThat(act(trainer, today, "confirm", told(List.of(one, other), List.of()))
                        .body())
                .contains("有 1 人没有报名这一场");
        assertThat(act(trainer, today, "confirm", told(List.of(one), List.of())).statusCode())
                .isEqualTo(200);
        assertThat(act(trainer, today, "confirm", told(List.of(one), List.of())).statusCode())
                .isEqualTo(409);
        assertThat(trainer.post(today + "/enrol", people("officers", other)).statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("打开名单以后有人报名、有人退报：确认被退回，写明是谁，什么也没有写入；按新的名单才能确认")
    void nobody_becomes_absent_unseen() {
        var present = desk.officer(desk.department);
        var absent = desk.officer(desk.department);
        var late = desk.officer(desk.department);
        var address =
                "/api/training/sessions/" + desk.session(trainer, desk.course(trainer, "trade", "4"), "2026-03-03", 10);
        trainer.post(address + "/enrol", people("officers", present, absent));
        trainer.post(address + "/enrol", people("officers", late));

        var refused = act(trainer, address, "confirm", told(List.of(present), List.of(absent)));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("没有写入任何内容", "名单以外又有 1 人报名：" + late.name(), "举措七", "请重新读取名单");
        var untouched = json(trainer.get(address));
        assertThat(untouched.get("state").asString()).isEqualTo("planned");
        assertThat(untouched
                        .get("people")
                        .valueStream()
                        .map(person -> person.get("state").asString()))
                .containsOnly("enrolled");

        trainer.post(address + "/withdraw", people("officers", absent));
        assertThat(act(trainer, address, "confirm", told(List.of(present, late), List.of(absent)))
                        .body())
                .contains("名单上的 1 人已经退报：" + absent.name());
        assertThat(act(trainer, address, "confirm", people("present", present, late))
                        .statusCode())
                .isEqualTo(422);
        assertThat(act(trainer, address, "confirm", told(List.of(present, late), List.of(late)))
                        .body())
                .contains("不能既到课又缺课");
        assertThat(json(act(trainer, address, "confirm", told(List.of(present), List.of(late))))
                        .get("present")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("在岗与否看开课当日：到岗前一天的场次不能补报，到岗当日可以；离岗前一天的可以，离岗当日不可以")
    void service_is_judged_on_the_day_of_the_session() {
        var joined = desk.officer(anOfficer(desk.department).joined("2026-03-02"));
        var left = desk.officer(desk.department);
        desk.leave(left, "2026-03-02");
        var before = session("2026-03-01");
        var day = session("2026-03-02");

        assertThat(trainer.post(before + "/enrol", people("officers", joined)).body())
                .contains("开课当日（2026-03-01）不在岗");
        assertThat(trainer.post(day + "/enrol", people("officers", joined)).statusCode())
                .isEqualTo(200);
        assertThat(trainer.post(before + "/enrol", people("officers", left)).statusCode())
                .isEqualTo(200);
        assertThat(trainer.post(day + "/enrol", people("officers", left)).statusCode())
                .isEqualTo(422);
    }

    private String session(String on) {
        return "/api/training/sessions/" + desk.session(trainer, desk.course(trainer, "trade", "4"), on, 60);
    }

    @Test
    @DisplayName("自己报名和退报；退了可以再报；没有人员登记的账号不能给自己报名")
    void an_officer_enters_himself() {
        var officer = desk.officer(desk.department);
        var me = desk.as(Role.OFFICER, desk.department, officer);
        var address =
                "/api/training/sessions/" + desk.session(trainer, desk.course(trainer, "trade", "4"), "2026-03-20", 5);
        assertThat(json(me.post(address + "/enrol-me", "{}")).get("joined").asString())
                .isEqualTo("enrolled");
        assertThat(json(me.post(address + "/withdraw-me", "{}")).get("joined").asString())
                .isEqualTo("withdrawn");
        assertThat(json(me.post(address + "/enrol-me", "{}")).get("entered").asInt())
                .isEqualTo(1);
        assertThat(desk.as(Role.OFFICER, desk.department)
                        .post(address + "/enrol-me", "{}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("课程人人看得到，别的机关改不了；场次由组织的机关确认；邻近机关的人事报不了、也看不到别家的人")
    void each_organ_keeps_its_own() {
        var officer = desk.officer(desk.department);
        var course = desk.course(trainer, "trade", "4");
        var session = desk.session(trainer, course, "2026-03-03", 60);
        var address = "/api/training/sessions/" + session;
        var elsewhere = desk.as(Role.TRAINER, desk.department);
        assertThat(elsewhere.get("/api/training/courses/" + course).statusCode())
                .isEqualTo(200);
        assertThat(elsewhere
                        .put("/api/training/courses/" + course, courseEntry("改", "trade", "4"), "If-Match", "\"1\"")
                        .body())
                .contains("由开课的机关自己管理");
        assertThat(act(elsewhere, address, "confirm", told(List.of(), List.of()))
                        .body())
                .contains("由组织的机关自己管理");
        assertThat(elsewhere
                        .post("/api/training/courses/" + course + "/required", "{\"year\": 2026, \"basis\": \"计划\"}")
                        .statusCode())
                .isEqualTo(403);

        trainer.post(address + "/enrol", people("officers", officer));
        var neighbour = desk.as(Role.PERSONNEL, desk.township);
        assertThat(neighbour
                        .post(address + "/enrol", people("officers", officer))
                        .body())
                .contains("不属于可以查看的机构");
        var seen = json(neighbour.get(address));
        assertThat(seen.get("entered").asInt()).isEqualTo(1);
        assertThat(seen.get("people").size()).isZero();
        assertThat(neighbour.get("/api/training/hours/" + officer.id()).statusCode())
                .isEqualTo(404);
        assertThat(neighbour.get("/api/training/hours").body()).doesNotContain(officer.name() + "\"");
        assertThat(json(desk.as(Role.OFFICER, desk.bureau).get(address))
                        .get("people")
                        .size())
                .isZero();
        assertThat(json(trainer.get(address)).get("people").size()).isEqualTo(1);
        assertThat(desk.as(Role.OFFICER, desk.department)
                        .get("/api/training/hours/" + officer.id())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("名称三百个字、学时不是半学时的倍数、两人同时修改：说清楚，不保存")
    void faults_are_said() {
        assertThat(trainer.post("/api/training/courses", courseEntry("长".repeat(300), "trade", "0.3"))
                        .body())
                .contains("课程名称须为一至 200 个字", "以半学时为单位");
        var course = desk.course(trainer, "trade", "4");
        var address = "/api/training/courses/" + course;
        assertThat(trainer.put(address, courseEntry("甲", "trade", "4"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(trainer.put(address, courseEntry("乙", "trade", "4"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(trainer.put(address, courseEntry("乙", "trade", "4")).statusCode())
                .isEqualTo(428);
        var key = java.util.UUID.randomUUID().toString();
        var entry = sessionEntry(course, "2026-03-20", 5);
        var first = json(trainer.post("/api/training/sessions", entry, "Idempotency-Key", key));
        var second = json(trainer.post("/api/training/sessions", entry, "Idempotency-Key", key));
        assertThat(first.get("id")).isEqualTo(second.get("id"));
    }

    /** Hours of public law, of trade, of political study, progress, whether all is reached. */
    private static String hours(Client client, String whose) {
        var view = json(client.get("/api/training/hours/" + whose));
        var got = view.get("accounts")
                .valueStream()
                .map(account -> account.get("got").decimalValue().toPlainString())
                .toList();
        return String.join(" ", got) + " " + view.get("progress").decimalValue().toPlainString() + " "
                + view.get("reached").asBoolean();
    }
}
