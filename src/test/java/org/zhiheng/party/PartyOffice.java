package org.zhiheng.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.OrganBuilder;
import org.zhiheng.organs.Organs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organ of its own with a branch, and the people in it. */
final class PartyOffice {

    private static final JsonMapper JSON = new JsonMapper();

    final Organ organ;
    final Client personnel;
    private final ApplicationContext context;
    private final int port;

    PartyOffice(ApplicationContext context, int port) {
        this(context, port, anOrgan());
    }

    PartyOffice(ApplicationContext context, int port, OrganBuilder builder) {
        this.context = context;
        this.port = port;
        this.organ = builder.addTo(context.getBean(Organs.class));
        this.personnel = as(Role.PERSONNEL);
    }

    Client as(Role role) {
        return Client.signedIn(port, context.getBean(Accounts.class), role, organ.id());
    }

    String branch(String name, String founded) {
        return json(personnel.post("/api/party/branches", branchEntry(name, founded)))
                .get("row")
                .get("id")
                .asString();
    }

    String branchEntry(String name, String founded) {
        return """
                {"name": "%s", "units": ["%s"], "secretary": "书记", "foundedOn": "%s"}
                """.formatted(name, organ.id(), founded);
    }

    String member(String branch, String name, String joined) {
        var members = json(personnel.post("/api/party/branches/" + branch + "/members", """
                {"name": "%s", "joinedOn": "%s"}
                """.formatted(name, joined)))
                .get("members");
        return members.valueStream()
                .filter(member -> member.get("name").asString().equals(name))
                .map(member -> member.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    static String activity(String branch, String day, String more, String... came) {
        return """
                {"branch": "%s", "heldOn": "%s", "place": "会议室"%s%s%s, "attended": [%s]}
                """.formatted(
                        branch,
                        day,
                        more.contains("kind") ? "" : ", \"kind\": \"theme-day\"",
                        more.contains("theme") ? "" : ", \"theme\": \"学习执法为民\"",
                        more,
                        Arrays.stream(came).map(id -> '"' + id + '"').collect(Collectors.joining(",")));
    }

    String recorded(String branch, String day, String more, String... came) {
        return json(personnel.post("/api/party/activities", activity(branch, day, more, came)))
                .get("row")
                .get("id")
                .asString();
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}
