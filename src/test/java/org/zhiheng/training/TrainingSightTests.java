package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;
import static org.zhiheng.training.TrainingDesk.act;
import static org.zhiheng.training.TrainingDesk.id;
import static org.zhiheng.training.TrainingDesk.json;
import static org.zhiheng.training.TrainingDesk.people;
import static org.zhiheng.training.TrainingDesk.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Client;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("个人学时、到课名单、轮训名单：只给本人、所在机关的人事人员、培训管理人员看；别人只看得到数")
class TrainingSightTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<Figure> figures;

    @LocalServerPort
    private int port;

    private final String name = "密" + UUID.randomUUID().toString().substring(0, 8);
    private TrainingDesk desk;
    private Client trainer;
    private Officer officer;
    private Organ government;
    private String session;
    private String rotation;

    @BeforeEach
    void somebody_was_at_a_session_of_his_department() {
        desk = new TrainingDesk(context, port);
        trainer = desk.as(Role.TRAINER, desk.department);
        officer = desk.officer(anOfficer(desk.department).named(name));
        government = anOrgan().kind(Organ.Kind.GOVERNMENT).addTo(context.getBean(Organs.class));
        session =
                "/api/training/sessions/" + desk.session(trainer, desk.course(trainer, "trade", "4"), "2026-03-02", 60);
        rotation = "/api/training/rotations/"
                + id(trainer.post("/api/training/rotations", """
                {"title": "批次%s", "from": "2025-01-01", "until": "2025-06-30"}
                """.formatted(UUID.randomUUID())));
        json(trainer.post(rotation + "/list", "{}"));
        json(trainer.post(session + "/enrol", people("officers", officer)));
        json(act(trainer, session, "confirm", told(List.of(), List.of(officer))));
        json(trainer.post(session + "/correct", """
                {"officer": "%s", "attended": true, "reason": "签到表在第二页"}
                """.formatted(officer.id()), "If-Match", "\"2\""));
    }

    @Test
    @DisplayName("本人、本机关人事、部门和司法局的培训管理人员看得到")
    void who_reads() {
        var me = desk.as(Role.OFFICER, desk.department, officer);
        assertThat(me.get(session).body()).contains(name, "签到表在第二页");
        assertThat(me.get("/api/training/hours/mine").body()).contains(name);
        var readers = List.of(desk.as(Role.PERSONNEL, desk.department), trainer, desk.as(Role.TRAINER, desk.bureau));
        for (var reader : readers) {
            assertThat(reader.get(session).body()).contains(name, "签到表在第二页");
            assertThat(reader.get(rotation).body()).contains(name);
            assertThat(reader.get("/api/training/hours?words=" + name).body()).contains(name);
            assertThat(reader.get("/api/training/hours/" + officer.id()).body()).contains(name);
            assertThat(reader.get("/api/training/hours/overview").body()).contains(name);
        }
    }

    @Test
    @DisplayName("同事、承办机构和机关负责人、审核、阅卷、监督人员、司法所、领导、邻近机关的人事：名单、更正、学时、概况里都没有")
    void who_does_not() {
        var others = new ArrayList<>(List.of(
                desk.as(Role.OFFICER, desk.department, desk.officer(desk.department)),
                desk.as(Role.UNIT_HEAD, desk.department),
                desk.as(Role.ORGAN_HEAD, desk.department),
                desk.as(Role.REVIEWER, desk.department),
                desk.as(Role.SUPERVISOR, desk.bureau),
                desk.as(Role.SUPERVISOR, desk.department),
                desk.as(Role.LEADER, government),
                desk.as(Role.LEADER, desk.department),
                desk.as(Role.MARKER, desk.bureau),
                desk.as(Role.PERSONNEL, desk.township),
                desk.as(Role.PERSONNEL, desk.bureau)));
        for (var other : others) {
            var seen = json(other.get(session));
            assertThat(seen.get("people").size() + seen.get("corrections").size())
                    .isZero();
            assertThat(seen.get("entered").asInt()).isEqualTo(1);
            assertThat(other.get("/api/training/hours/" + officer.id()).statusCode())
                    .isIn(403, 404);
            for (var address : List.of(
                    rotation,
                    "/api/training/rotations",
                    "/api/training/hours?words=" + name,
                    "/api/training/hours/overview",
                    "/api/training/hours/export",
                    session + "/sheet")) {
                assertThat(other.get(address).body()).as(address).doesNotContain(name);
            }
        }
        assertThat(json(desk.as(Role.ORGAN_HEAD, desk.department).get("/api/training/hours/overview"))
                        .get("people")
                        .asInt())
                .isPositive();
        assertThat(json(desk.as(Role.ORGAN_HEAD, desk.department).get(rotation))
                        .get("members")
                        .asInt())
                .isPositive();
    }

    @Test
    @DisplayName("看板上的数人人一样，数后面的名字只给培训管理人员和人事人员；别人看到各机关几人")
    void rows_behind_a_rate() {
        for (var key : List.of("training-hours", "training-political", "training-behind", "training-make-up-overdue")) {
            assertThat(labels(key, Role.TRAINER, desk.department)).as(key).anyMatch(label -> label.startsWith(name));
            assertThat(labels(key, Role.PERSONNEL, desk.department)).as(key).anyMatch(label -> label.startsWith(name));
            for (var role : List.of(Role.ORGAN_HEAD, Role.OFFICER, Role.SUPERVISOR)) {
                assertThat(labels(key, role, desk.department))
                        .as(key)
                        .isNotEmpty()
                        .allMatch(label -> label.matches(".+：\\d+ 人"));
            }
        }
    }

    private List<String> labels(String key, Role role, Organ organ) {
        var figure = figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        var labels = new ArrayList<String>();
        context.getBean(Places.class)
                .scopeOf(role, organ.id())
                .run(() -> Actors.as(
                        new Actor(organ.id(), "某人", role, organ.id(), organ.name(), null),
                        () -> figure.rows(140431, LocalDate.parse("2026-03-03"), 500).stream()
                                .map(FigureRow::label)
                                .forEach(labels::add)));
        return labels;
    }

    @Test
    @DisplayName("同机关同名的两个人：各人只看得到自己的更正")
    void namesakes_are_told_apart() {
        var namesake = desk.officer(anOfficer(desk.department).named(name));
        var address =
                "/api/training/sessions/" + desk.session(trainer, desk.course(trainer, "trade", "4"), "2026-03-02", 60);
        trainer.post(address + "/enrol", people("officers", officer, namesake));
        json(act(trainer, address, "confirm", told(List.of(), List.of(officer, namesake))));
        json(trainer.post(address + "/correct", """
                {"officer": "%s", "attended": true, "reason": "另一个"}
                """.formatted(namesake.id()), "If-Match", "\"2\""));

        assertThat(corrections(officer, address)).isZero();
        assertThat(corrections(namesake, address)).isEqualTo(1);
    }

    private int corrections(Officer whose, String address) {
        return json(desk.as(Role.OFFICER, desk.department, whose).get(address))
                .get("corrections")
                .size();
    }
}
