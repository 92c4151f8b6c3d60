package org.zhiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Client;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organs of their own, the people in them, and requests as cases would submit them. */
final class ReviewDesk {

    static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final JsonMapper JSON = new JsonMapper();

    final Organ organ;
    private final ApplicationContext context;
    private final int port;

    ReviewDesk(ApplicationContext context, int port) {
        this(context, port, anOrgan().addTo(context.getBean(Organs.class)));
    }

    ReviewDesk(ApplicationContext context, int port, Organ organ) {
        this.context = context;
        this.port = port;
        this.organ = organ;
    }

    /** A person of the organ who can sign in, by login name. */
    record Person(String login, Client client, Actor actor) {}

    Client as(Role role) {
        return person(role).client();
    }

    Person person(Role role) {
        var login = role.key() + "-" + java.util.UUID.randomUUID().toString().substring(0, 8);
        var accounts = context.getBean(Accounts.class);
        var made = Scope.all()
                .call(() ->
                        accounts.create(new Accounts.NewAccount(login, "人" + login, role, organ.id(), null), false));
        var client = new Client(port);
        assertThat(client.signIn(login, made.password()).statusCode()).isEqualTo(200);
        return new Person(login, client, new Actor(made.account(), "人" + login, role, organ.id(), organ.name(), null));
    }

    /** Enters somebody into the pool and returns the answer. */
    HttpResponse<String> enter(String name, String more) {
        return as(Role.ORGAN_HEAD).post("/api/review/reviewers", entry(name, more));
    }

    String entered(String name, String more) {
        var answer = enter(name, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).get("id").asString();
    }

    static String entry(String name, String more) {
        return """
                {"name": "%s", "joinedOn": "2026-01-01"%s%s%s}
                """.formatted(
                        name,
                        more.contains("kind") ? "" : ", \"kind\": \"staff\"",
                        more.contains("firstReview") ? "" : ", \"firstReview\": false",
                        more);
    }

    static String login(Person person) {
        return ", \"login\": \"" + person.login() + "\"";
    }

    /** Submits a case as the module of cases does, and returns the request. */
    String submitted(RecordId record, List<RecordId> handlers, String due) {
        var head = person(Role.UNIT_HEAD).actor();
        within(
                head,
                () -> context.getBean(ReviewRequests.class)
                        .submit(
                                new ReviewRequests.Submission(
                                        record,
                                        organ.id(),
                                        "测试案件",
                                        null,
                                        "市场监管",
                                        List.of("疑难复杂"),
                                        handlers,
                                        LocalDate.parse(due),
                                        TODAY),
                                null,
                                head));
        return json(as(Role.ORGAN_HEAD).get("/api/review/requests?limit=500"))
                .get("items")
                .valueStream()
                .filter(row -> row.get("record").asString().equals(record.toString()))
                .map(row -> row.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    void within(Actor by, Runnable work) {
        var scope = context.getBean(Places.class).scopeOf(by.role(), by.organ());
        scope.run(() -> Actors.as(
                by, () -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run())));
    }

    HttpResponse<String> act(Client client, String request, String act, String body) {
        var version = json(as(Role.ORGAN_HEAD).get("/api/review/requests/" + request))
                .get("row")
                .get("version")
                .asInt();
        return client.post("/api/review/requests/" + request + "/" + act, body, "If-Match", "\"" + version + "\"");
    }

    HttpResponse<String> assign(String request, String reviewer, String note) {
        return act(as(Role.ORGAN_HEAD), request, "assign", """
                {"reviewer": "%s", "note": "%s"}
                """.formatted(reviewer, note));
    }

    RecordId aCase() {
        return RecordId.create(organ.id().region());
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}
