package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.OrganBuilder;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organ of its own, its personnel, the head of a unit and its own head, and officers who can sign in. */
final class AppraisalOffice {

    private static final JsonMapper JSON = new JsonMapper();

    final Organ organ;
    final Client personnel;
    final Client superior;
    final Client head;
    private final ApplicationContext context;
    private final int port;

    AppraisalOffice(ApplicationContext context, int port) {
        this(context, port, anOrgan());
    }

    AppraisalOffice(ApplicationContext context, int port, OrganBuilder builder) {
        this(context, port, builder, true);
    }

    /** @param units whether somebody heads a unit of the organ */
    AppraisalOffice(ApplicationContext context, int port, OrganBuilder builder, boolean units) {
        this.context = context;
        this.port = port;
        this.organ = builder.addTo(context.getBean(Organs.class));
        this.personnel = as(Role.PERSONNEL, null);
        this.superior = units ? as(Role.UNIT_HEAD, null) : new Client(port);
        this.head = as(Role.ORGAN_HEAD, null);
    }

    Officer officer(String name) {
        return anOfficer(organ).named(name).addTo(context.getBean(OfficerRegister.class));
    }

    Client as(Role role, @Nullable Officer officer) {
        var login = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var officerId = officer == null ? null : officer.id();
        var person = officer == null ? "人" + login : officer.name();
        var made = Scope.all()
                .call(() -> context.getBean(Accounts.class)
                        .create(new Accounts.NewAccount(login, person, role, organ.id(), officerId), false));
        var client = new Client(port);
        assertThat(client.signIn(login, made.password()).statusCode()).isEqualTo(200);
        return client;
    }

    /** Draws the form of an officer for a year. */
    String drawn(Officer officer, int year) {
        json(personnel.post("/api/appraisals", drawing(year, officer.id())));
        return json(personnel.get("/api/appraisals?limit=500&year=" + year))
                .get("items")
                .valueStream()
                .filter(row -> row.get("name").asString().equals(officer.name()))
                .map(row -> row.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    static String drawing(int year, RecordId officer) {
        return """
                {"year": %d, "officers": ["%s"]}
                """.formatted(year, officer);
    }

    /** Takes a step with the version that personnel read. */
    HttpResponse<String> act(Client client, String form, String act, String answers) {
        return client.post("/api/appraisals/" + form + "/" + act, answers, "If-Match", "\"" + version(form) + "\"");
    }

    int version(String form) {
        return json(personnel.get("/api/appraisals/" + form))
                .get("row")
                .get("version")
                .asInt();
    }

    String stage(String form) {
        return json(personnel.get("/api/appraisals/" + form))
                .get("row")
                .get("stage")
                .asString();
    }

    /** Drawn, shown and summed up. */
    String settled(Officer officer, Client person, int year) {
        var form = drawn(officer, year);
        done(act(personnel, form, "show", "{}"));
        done(act(person, form, "summarise", "{\"note\": \"本人一年的总结\"}"));
        return form;
    }

    /** Settled, and proposed as excellent. */
    String proposed(Officer officer, Client person, int year) {
        var form = settled(officer, person, year);
        done(act(superior, form, "propose", "{\"grade\": \"excellent\", \"note\": \"秘而不宣的理由\"}"));
        return form;
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}
