package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerBuilder;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A justice bureau, a department and a township of their own, and the people who train and are trained in them. */
final class TrainingDesk {

    static final JsonMapper JSON = new JsonMapper();

    final Organ bureau;
    final Organ department;
    final Organ township;
    private final ApplicationContext context;
    private final int port;

    TrainingDesk(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
        var organs = context.getBean(Organs.class);
        bureau = anOrgan().kind(Organ.Kind.JUSTICE_BUREAU).addTo(organs);
        department = anOrgan().addTo(organs);
        township = anOrgan()
                .kind(Organ.Kind.TOWNSHIP)
                .at(Organ.Level.TOWNSHIP, 140431)
                .addTo(organs);
    }

    Client as(Role role, Organ organ) {
        return as(role, organ, null);
    }

    Client as(Role role, Organ organ, @Nullable Officer officer) {
        var login = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var account =
                new Accounts.NewAccount(login, "人" + login, role, organ.id(), officer == null ? null : officer.id());
        var made = Scope.all().call(() -> context.getBean(Accounts.class).create(account, false));
        var client = new Client(port);
        assertThat(client.signIn(login, made.password()).statusCode()).isEqualTo(200);
        return client;
    }

    Officer officer(Organ organ) {
        return officer(anOfficer(organ));
    }

    Officer officer(OfficerBuilder builder) {
        return builder.addTo(context.getBean(OfficerRegister.class));
    }

    /** From that day on the person serves no more. */
    void leave(Officer officer, String on) {
        Scope.all()
                .run(() ->
                        context.getBean(OfficerRegister.class).leave(officer, LocalDate.parse(on), officer.version()));
    }

    /** A course of whoever asks, and its id. */
    String course(Client trainer, String category, String hours) {
        return id(trainer.post("/api/training/courses", courseEntry("课" + UUID.randomUUID(), category, hours)));
    }

    static String courseEntry(String title, String category, String hours) {
        return """
                {"title": "%s", "category": "%s", "audience": "everyone", "grade": "any", "tier": "any", "method": "case-study",
                 "hours": %s}
                """.formatted(title, category, hours);
    }

    String session(Client trainer, String course, String on, int capacity) {
        return id(trainer.post("/api/training/sessions", sessionEntry(course, on, capacity)));
    }

    static String sessionEntry(String course, String on, int capacity) {
        return """
                {"course": "%s", "on": "%s", "startsAt": "09:00", "place": "三楼会议室", "teacherName": "教师", "capacity": %d}
                """.formatted(course, on, capacity);
    }

    static String people(String name, Officer... officers) {
        return "{\"" + name + "\": " + ids(List.of(officers)) + "}";
    }

    /** Who was there and who was not. */
    static String told(List<Officer> present, List<Officer> absent) {
        return "{\"present\": " + ids(present) + ", \"absent\": " + ids(absent) + "}";
    }

    private static String ids(List<Officer> officers) {
        return officers.stream().map(officer -> "\"" + officer.id() + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    /** Changes a record as it stands now. */
    static HttpResponse<String> act(Client client, String address, String act, String body) {
        var version = json(client.get(address)).get("version").asInt();
        return client.post(address + "/" + act, body, "If-Match", "\"" + version + "\"");
    }

    static String id(HttpResponse<String> answer) {
        return json(answer).get("id").asString();
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        return JSON.readTree(answer.body());
    }
}
