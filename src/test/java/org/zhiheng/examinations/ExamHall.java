package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerBuilder;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.OrganBuilder;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.SettableClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A county with a justice bureau, a department, a bank of questions and people who sit, at 2026-03-03 09:00. */
final class ExamHall {

    private static final JsonMapper JSON = new JsonMapper();

    final Organ bureau;
    final Organ department;
    final Client trainer;
    private final ApplicationContext context;
    private final int port;

    /** Each region has a bank of its own. */
    ExamHall(ApplicationContext context, int port, int region) {
        this.context = context;
        this.port = port;
        clock().reset();
        this.bureau = organ(anOrgan().kind(Organ.Kind.JUSTICE_BUREAU).at(Organ.Level.COUNTY, region));
        this.department = organ(anOrgan().at(Organ.Level.COUNTY, region));
        this.trainer = as(Role.TRAINER, bureau);
    }

    /** Somebody who sits: an officer with an account. */
    record Sitter(Officer officer, Client client) {}

    Organ organ(OrganBuilder builder) {
        return builder.addTo(context.getBean(Organs.class));
    }

    SettableClock clock() {
        return context.getBean(SettableClock.class);
    }

    Client as(Role role, Organ organ) {
        return as(role, organ, null);
    }

    Client as(Role role, Organ organ, @Nullable RecordId officer) {
        return account(role, organ, officer).client();
    }

    /** An account, and who is signed in with it. */
    record Held(RecordId id, Client client) {}

    Held account(Role role, Organ organ, @Nullable RecordId officer) {
        var name = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var account = Scope.all()
                .call(() -> context.getBean(Accounts.class)
                        .create(new Accounts.NewAccount(name, "人" + name, role, organ.id(), officer), false));
        return new Held(account.account(), signedIn(name, account.password()));
    }

    private Client signedIn(String name, String password) {
        var client = new Client(port);
        assertThat(client.signIn(name, password).statusCode()).isEqualTo(200);
        return client;
    }

    Sitter sitter(Organ organ) {
        var officer = OfficerBuilder.anOfficer(organ).addTo(context.getBean(OfficerRegister.class));
        return new Sitter(officer, as(Role.OFFICER, organ, officer.id()));
    }

    List<Sitter> sitters(int count) {
        var sitters = new ArrayList<Sitter>();
        for (var i = 0; i < count; i++) {
            sitters.add(sitter(department));
        }
        return sitters;
    }

    /** Questions of which A is right. */
    void fillBank(int singles, int cases) {
        for (var i = 0; i < singles; i++) {
            created(trainer.post("/api/examinations/questions", single("单选" + UUID.randomUUID())));
        }
        for (var i = 0; i < cases; i++) {
            created(trainer.post("/api/examinations/questions", essay("案例" + UUID.randomUUID())));
        }
    }

    static String single(String stem) {
        return """
                {"kind": "single", "stem": "%s", "options": ["对的", "错的", "也错", "还错"], "answer": ["A"],
                 "explanation": "解析", "level": "entry", "difficulty": "easy", "statute": "penalty-law", "article": "42.1"}
                """.formatted(stem);
    }

    static String essay(String stem) {
        return """
                {"kind": "case", "stem": "%s", "explanation": "要点", "level": "entry", "difficulty": "hard",
                 "statute": "penalty-law", "article": "44"}
                """.formatted(stem);
    }

    /** So many single choices of two marks and cases of twenty. */
    String blueprint(int singles, int cases) {
        var lines = new ArrayList<String>();
        if (singles > 0) {
            lines.add("{\"kind\": \"single\", \"count\": %d, \"marks\": 2}".formatted(singles));
        }
        if (cases > 0) {
            lines.add("{\"kind\": \"case\", \"count\": %d, \"marks\": 20}".formatted(cases));
        }
        return id(trainer.post("/api/examinations/blueprints", """
                {"name": "蓝图", "lines": [%s]}
                """.formatted(String.join(",", lines))));
    }

    static String entry(String blueprint, String more) {
        return """
                {"title": "资格考试", "purpose": "annual", "blueprint": "%s", "opensAt": "2026-03-03T10:00",
                 "closesAt": "2026-03-03T12:00", "minutes": 60, "passMark": 6%s}
                """.formatted(blueprint, more);
    }

    /** Drawn, with these people on its list; it opens at 10:00 and closes at 12:00. */
    String drawn(String blueprint, List<Sitter> sitters, String more) {
        var id = id(trainer.post("/api/examinations", entry(blueprint, more)));
        if (!sitters.isEmpty()) {
            enlist(id, sitters);
        }
        assertThat(draw(id, 1).statusCode()).isEqualTo(200);
        return id;
    }

    HttpResponse<String> draw(String id, int version) {
        return trainer.post("/api/examinations/" + id + "/draw", "{}", "If-Match", "\"" + version + "\"");
    }

    JsonNode enlist(String id, List<Sitter> sitters) {
        var ids = sitters.stream()
                .map(sitter -> "\"" + sitter.officer().id() + "\"")
                .toList();
        return json(trainer.post("/api/examinations/" + id + "/candidates", """
                {"officers": [%s], "failed": false, "applicants": false}
                """.formatted(String.join(",", ids))));
    }

    /** Begins at 10:30 and returns the paper. */
    JsonNode begin(String examination, Sitter sitter) {
        clock().set("2026-03-03T10:30");
        return json(sitter.client().post("/api/examinations/" + examination + "/sitting", "{}"));
    }

    static HttpResponse<String> save(Client client, String sitting, int seq, int revision, String what) {
        return client.put(
                "/api/examinations/sittings/" + sitting + "/answers/" + seq,
                "{\"revision\": %d, %s}".formatted(revision, what));
    }

    static String chosen(String key) {
        return "\"chosen\": [\"" + key + "\"]";
    }

    static String body(String text) {
        return "\"body\": \"" + text + "\"";
    }

    HttpResponse<String> handIn(Sitter sitter, String sitting) {
        return sitter.client().post("/api/examinations/sittings/" + sitting + "/hand-in", "{}");
    }

    HttpResponse<String> publish(String id) {
        clock().set("2026-03-03T12:00");
        var version =
                json(trainer.get("/api/examinations/" + id)).get("version").asInt();
        return trainer.post("/api/examinations/" + id + "/publish", "{}", "If-Match", "\"" + version + "\"");
    }

    static String id(HttpResponse<String> answer) {
        return created(answer).get("id").asString();
    }

    static JsonNode created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
