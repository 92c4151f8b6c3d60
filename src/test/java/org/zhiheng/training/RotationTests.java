package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.training.TrainingDesk.act;
import static org.zhiheng.training.TrainingDesk.id;
import static org.zhiheng.training.TrainingDesk.json;
import static org.zhiheng.training.TrainingDesk.people;
import static org.zhiheng.training.TrainingDesk.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.officers.OfficerBuilder;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.settings.SettableClock;

@OnPostgres
@DisplayName("全员轮训：名单、补训期限、截止快照")
class RotationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("快照固定以后，更正到课不改变它，数据库也不让改；同一天不能固定两次，没有过完的一天不能固定")
    void a_snapshot_never_changes() {
        var desk = new TrainingDesk(context, port);
        var trainer = desk.as(Role.TRAINER, desk.bureau);
        var officer = desk.officer(desk.department);
        var address = "/api/training/rotations/" + id(trainer.post("/api/training/rotations", entry(desk)));
        json(trainer.post(address + "/list", "{}"));
        var session = "/api/training/sessions/"
                + id(trainer.post("/api/training/sessions", """
                {"course": "%s", "on": "2026-03-02", "place": "礼堂", "teacherName": "教师", "capacity": 500, "batch": "%s"}
                """.formatted(
                                desk.course(trainer, "trade", "4"), address.substring(address.lastIndexOf('/') + 1))));
        trainer.post(session + "/enrol", people("officers", officer));
        json(act(trainer, session, "confirm", told(List.of(), List.of(officer))));
        var kept = json(trainer.post(address + "/snapshot", "{\"asOf\": \"2026-03-02\"}"));
        assertThat(kept.get("snapshots").get(0).get("done").asInt()).isZero();

        json(trainer.post(session + "/correct", """
                {"officer": "%s", "attended": true, "reason": "签到表漏登"}
                """.formatted(officer.id()), "If-Match", "\"2\""));
        var after = json(trainer.get(address));
        assertThat(after.get("done").asInt()).isEqualTo(1);
        assertThat(after.get("snapshots").get(0).get("done").asInt()).isZero();
        assertThat(trainer.post(address + "/snapshot", "{\"asOf\": \"2026-03-02\"}")
                        .body())
                .contains("已经固定，不能再改", "举措八", "请填另一个日期");
        assertThat(trainer.post(address + "/snapshot", "{\"asOf\": \"2026-03-03\"}")
                        .body())
                .contains("已经过完的一天", "不晚于 2026-03-02");
        assertThatThrownBy(() -> Scope.all()
                        .call(() ->
                                transaction.execute(status -> sql.sql("update training.rotation_snapshot set done = 1")
                                        .update())))
                .isInstanceOf(PermissionDeniedDataAccessException.class);
    }

    @Test
    @DisplayName("完成期限以后入岗的另计六个月：满期当日不算超期，第二天算；到岗日期没有登记的自始在名单里；无证的不在名单里")
    void who_joins_later_has_a_period_of_his_own() {
        var desk = new TrainingDesk(context, port);
        var trainer = desk.as(Role.TRAINER, desk.bureau);
        var register = context.getBean(OfficerRegister.class);
        var onTime =
                OfficerBuilder.anOfficer(desk.department).joined("2025-09-03").addTo(register);
        var late =
                OfficerBuilder.anOfficer(desk.department).joined("2025-09-02").addTo(register);
        var before =
                OfficerBuilder.anOfficer(desk.department).joined("2025-01-01").addTo(register);
        var unknown = OfficerBuilder.anOfficer(desk.department).addTo(register);
        var uncertified =
                OfficerBuilder.anOfficer(desk.department).uncertified().addTo(register);
        var address = "/api/training/rotations/" + id(trainer.post("/api/training/rotations", entry(desk)));
        var listed = json(trainer.post(address + "/list", "{}")).get("people");

        assertThat(line(listed, onTime.id().toString())).isEqualTo("2026-03-03 true false");
        assertThat(line(listed, late.id().toString())).isEqualTo("2026-03-02 true true");
        assertThat(line(listed, before.id().toString())).isEqualTo("2025-06-30 false true");
        assertThat(line(listed, unknown.id().toString())).isEqualTo("2025-06-30 false true");
        assertThat(line(listed, uncertified.id().toString())).isEmpty();
        var excused = json(trainer.post(address + "/excuse", """
                {"officer": "%s", "why": "长期病假"}
                """.formatted(before.id())));
        assertThat(line(excused.get("people"), before.id().toString())).endsWith("false");
        var figure = figures.stream()
                .filter(each -> each.key().equals("training-make-up-overdue"))
                .findFirst()
                .orElseThrow();
        assertThat(context.getBean(Places.class)
                        .scopeOf(Role.OFFICER, desk.bureau.id())
                        .call(() -> figure.rows(140431, LocalDate.parse("2026-03-03"), 500)))
                .isEmpty();
        var neighbour = json(desk.as(Role.PERSONNEL, desk.township).get(address));
        assertThat(neighbour.get("people").size()).isZero();
    }

    @Test
    @DisplayName("快照只数那一天在名单里的：那一天以后到岗的不算，当日到岗的算；那一天以后移出的还算，当日移出的不算")
    void a_snapshot_counts_who_was_listed_on_its_day() {
        var desk = new TrainingDesk(context, port);
        var trainer = desk.as(Role.TRAINER, desk.department);
        var onTheDay = desk.officer(OfficerBuilder.anOfficer(desk.department).joined("2025-08-01"));
        desk.officer(OfficerBuilder.anOfficer(desk.department).joined("2025-08-02"));
        desk.officer(OfficerBuilder.anOfficer(desk.department).joined("2025-01-01"));
        desk.officer(desk.department);
        var address = "/api/training/rotations/" + id(trainer.post("/api/training/rotations", entry(desk)));
        json(trainer.post(address + "/list", "{}"));

        assertThat(members(trainer, address, "2025-06-30")).isEqualTo(2);
        assertThat(members(trainer, address, "2025-08-01")).isEqualTo(3);
        assertThat(members(trainer, address, "2025-08-02")).isEqualTo(4);
        json(trainer.post(address + "/excuse", """
                {"officer": "%s", "why": "长期病假"}
                """.formatted(onTheDay.id())));
        assertThat(members(trainer, address, "2026-03-02")).isEqualTo(4);
        try {
            ((SettableClock) context.getBean(LegalClock.class)).set("2026-03-04T09:00");
            assertThat(members(trainer, address, "2026-03-03")).isEqualTo(3);
        } finally {
            ((SettableClock) context.getBean(LegalClock.class)).reset();
        }
    }

    private static int members(Client trainer, String address, String asOf) {
        return json(trainer.post(address + "/snapshot", "{\"asOf\": \"" + asOf + "\"}"))
                .get("snapshots")
                .valueStream()
                .filter(snapshot -> snapshot.get("asOf").asString().equals(asOf))
                .findFirst()
                .orElseThrow()
                .get("members")
                .asInt();
    }

    @Test
    @DisplayName("同一年不能有同名的批次，下一年可以；数据库也不让重名")
    void a_name_is_given_once_a_year() {
        var desk = new TrainingDesk(context, port);
        var trainer = desk.as(Role.TRAINER, desk.bureau);
        var neighbour = desk.as(Role.TRAINER, desk.department);
        var first = json(trainer.post("/api/training/rotations", entry(desk)));

        var refused = neighbour.post("/api/training/rotations", entry(desk));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("2025 年已有同名的轮训批次", "举措八", "请换一个名称");
        assertThat(trainer.post("/api/training/rotations", entry(desk).replace("2025-", "2026-"))
                        .statusCode())
                .isEqualTo(201);
        assertThatThrownBy(() -> Scope.all()
                        .call(() -> transaction.execute(status -> sql.sql("""
                                insert into training.rotation (region_code, id, organ_id, version, title, from_day, until_day)
                                select region_code, gen_random_uuid(), organ_id, 1, title, '2025-12-31', '2025-12-31'
                                  from training.rotation where title = :title and until_day = '2025-06-30'
                                """)
                                .param("title", first.get("title").asString())
                                .update())))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static String entry(TrainingDesk desk) {
        return """
                {"title": "轮训%s", "from": "2025-01-01", "until": "2025-06-30"}
                """.formatted(desk.bureau.name());
    }

    private static String line(tools.jackson.databind.JsonNode people, String officer) {
        return people.valueStream()
                .filter(person -> person.get("officer").asString().equals(officer))
                .map(person -> person.get("dueOn").asString() + " "
                        + person.get("later").asBoolean() + " "
                        + person.get("overdue").asBoolean())
                .findFirst()
                .orElse("");
    }
}
