package org.zhiheng.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.AccessTable.Line;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.TrainingDates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("每条路由、每种角色、三个机关：谁能用什么，谁能看见什么")
class RouteAccessTests {

    private static final List<String> ORGANS = List.of("沁源县市场监督管理局", "沁源县应急管理局", "沁源县郭道镇人民政府");
    private static final String NOBODY = "nobody";
    private static final String NO = "-";
    private static final String BODY = """
            {"text": "越权", "warningReason": "试"}
            """;
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Line> routes = AccessTable.read("routes.csv").lines();
    private final List<Line> records = AccessTable.read("records.csv").lines();
    private final List<Person> people = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Routes registry;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Places places;

    @LocalServerPort
    private int port;

    private String plan = "";
    private String matter = "";
    private final TreeSet<String> figures = new TreeSet<>();

    /** Late in the year, so that the lists begin with what is planted. */
    @BeforeAll
    void plant() {
        new TrainingDates(context).set(LocalDateTime.parse("2026-12-30T09:00"));
        for (var role : Role.values()) {
            ORGANS.forEach(organ -> people.add(person(role, organ)));
        }
        people.add(person(Role.SUPERVISOR, "沁源县司法局"));
        people.add(person(Role.OFFICER, "沁源县司法局"));
        people.add(person(Role.JUSTICE_OFFICE, "沁源县司法局郭道司法所"));
        people.add(person(Role.JUSTICE_OFFICE, "沁源县司法局沁河司法所"));
        people.add(person(Role.LEADER, "沁源县人民政府"));
        people.add(person(Role.OFFICER, "沁源县人民政府"));
        people.add(person(Role.SUPERVISOR, "长治市司法局"));
        var bureau = at(Role.SUPERVISOR, "沁源县司法局");
        ORGANS.forEach(organ -> planted.add(Planted.by(at(Role.OFFICER, organ), organ, id(organ), bureau)));
        plan = first(bureau.get("/api/plans"));
        matter = first(bureau.get("/api/matters"));
        json(bureau.get("/api/plans/" + plan + "/measures"))
                .get("items")
                .forEach(measure -> measure.get("figures")
                        .forEach(figure -> figures.add(figure.get("key").asString())));
    }

    @Test
    @DisplayName("文件里的路由就是产品的路由：不多，也不少")
    void the_file_has_every_route_and_no_other() {
        assertThat(routes.stream().map(line -> line.get("method") + " " + line.get("path")))
                .containsExactlyInAnyOrderElementsOf(registry.all().stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @Test
    @DisplayName("每种角色在每个机关只能用文件准许的路由；未登录的只能用公开的")
    void every_role_uses_its_routes_alone() {
        var walk = new RouteWalk(routes);
        var wrong = new ArrayList<String>();
        for (var person : people) {
            var client = person(person.role(), person.organ()).client();
            wrong.addAll(
                    walk.differences(person.toString(), client, person.role().key()));
        }
        var stranger = new Client(port);
        stranger.get("/api/public/log");
        wrong.addAll(walk.differences(NOBODY, stranger, NOBODY));

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("每件记录只给文件准许的人：别的机关如同没有，管理员看不到案件、文书和附件")
    void records_are_shown_to_those_whom_they_concern() {
        var wrong = new ArrayList<String>();
        for (var record : records) {
            for (var one : planted) {
                people.forEach(person -> wrong.addAll(differences(record, one, person)));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("任何列表、图板和导出里，都没有不该看见的案件和人员")
    void nothing_hidden_appears_anywhere() {
        var leaks = new ArrayList<String>();
        for (var person : people) {
            for (var address : addressesOf(person)) {
                var answer = person.client().get(address).body();
                hiddenFrom(person, address).stream()
                        .filter(answer::contains)
                        .forEach(sign -> leaks.add(person + " sees " + sign + " at " + address));
            }
        }

        assertThat(figures).isNotEmpty();
        assertThat(leaks).isEmpty();
    }

    private List<String> differences(Line record, Planted one, Person person) {
        var expected = expected(record, one, person);
        var path = shared(one.in(record.get("path")));
        var answer = record.get("method").equals("GET")
                ? person.client().get(path)
                : person.client().post(path, BODY, "If-Match", "\"999\"");
        var name = shared(one.in(record.get("names")));
        var shown = !name.isEmpty() && withoutOwnAddress(answer.body()).contains(name);
        var right = switch (expected) {
            case NO -> answer.statusCode() == 403 && !shown;
            case "hidden" -> answer.statusCode() == 200 && !shown;
            case "200" -> answer.statusCode() == 200 && (shown || name.isEmpty());
            default -> answer.statusCode() == Integer.parseInt(expected) && !shown;
        };
        return right
                ? List.of()
                : List.of(person + " of " + one.owner() + ": " + path + " gave " + answer.statusCode()
                        + (shown ? " with " : " without ") + name + ", not " + expected);
    }

    /** What the whole county has in common. */
    private String shared(String text) {
        return text.replace("{plan}", plan).replace("{matter}", matter);
    }

    /** A refusal repeats the address that was asked. */
    private static String withoutOwnAddress(String body) {
        return body.replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private String expected(Line record, Planted one, Person person) {
        var route = routeOf(record);
        return route.get(person.role().key()).equals(NO) ? NO : record.get(person.standing(one.owner()));
    }

    private Line routeOf(Line record) {
        var path = record.get("path")
                .replaceAll("\\?.*", "")
                .replaceAll("\\{(case|document|file|officer|organ|plan|matter)}", "{id}")
                .replace("/add-note", "/{act}");
        return routes.stream()
                .filter(line -> line.get("method").equals(record.get("method"))
                        && line.get("path").equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no route for " + record));
    }

    /** All that a person may read without knowing the id of a record. */
    private List<String> addressesOf(Person person) {
        var addresses = new ArrayList<>(routes.stream()
                .filter(line -> line.get("method").equals("GET")
                        && line.get(person.role().key()).equals("yes")
                        && !line.get("path").matches(".*\\{(id|act|token|key)}.*"))
                .map(line -> line.get("path").replace("{region}", "140431"))
                .toList());
        for (var more : List.of("", "/board", "/measures", "/measures/1")) {
            addresses.add("/api/plans/" + plan + more);
        }
        figures.forEach(key -> addresses.add("/api/plans/" + plan + "/figures/" + key));
        return addresses;
    }

    /** The log names the records whose acts it holds, and says nothing of what is in them. */
    private List<String> hiddenFrom(Person person, String address) {
        var hidden = new ArrayList<String>();
        for (var one : planted) {
            if (!shows("/api/cases/{case}", one, person)) {
                hidden.addAll(address.startsWith("/api/audit/") ? List.of(one.word()) : one.signsOfTheCase());
            }
            if (!shows("/api/officers/{officer}", one, person)) {
                hidden.add(one.officer());
            }
        }
        return hidden;
    }

    private boolean shows(String path, Planted one, Person person) {
        return records.stream()
                .filter(record -> record.get("path").equals(path))
                .allMatch(record -> expected(record, one, person).equals("200"));
    }

    private Person person(Role role, String organ) {
        return new Person(role, organ, Client.signedIn(port, accounts, role, id(organ)));
    }

    private Client at(Role role, String organ) {
        return people.stream()
                .filter(person -> person.role() == role && person.organ().equals(organ))
                .findFirst()
                .orElseThrow()
                .client();
    }

    private RecordId id(String organ) {
        return Scope.all().call(() -> places.named(organ).orElseThrow());
    }

    private static String first(HttpResponse<String> list) {
        return json(list).get("items").get(0).get("id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
