package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhiheng.access.Role;
import org.zhiheng.organs.CoercivePower;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A case told in YAML that a lawyer can read: who did what on which day, and what must come of it. Every day, sum and
 * provision in it is told twice, as what was done and as what is expected, so that a slip in one shows. A step may belong
 * to another case of the same party ({@code case:}), also of another organ ({@code organ:}), or put a power of the organ on
 * record ({@code power:}).
 */
final class Scenario {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode UNBEGUN = JSON.createObjectNode().put("id", "");
    private static final String TOLD_FIRST = "";
    private static final AtomicInteger CITIZENS = new AtomicInteger();

    private final JsonNode told;
    private final County county;
    private final Map<String, JsonNode> views = new HashMap<>();

    Scenario(String yaml, County county) {
        this.told = new YAMLMapper().readTree(yaml);
        this.county = county;
    }

    /** Takes the acts and holds the case against what is expected. */
    void run() {
        var party = (ObjectNode) told.get("party");
        party.put("idNumber", idNumber(party));
        told.get("steps").forEach(this::take);
        check();
    }

    /** A citizen is told by the day of birth, everybody else has a code. */
    private static String idNumber(ObjectNode party) {
        var born = party.remove("born");
        return born == null
                ? County.freshCode()
                : Numbers.citizen(LocalDate.parse(born.asString()), 500 + CITIZENS.incrementAndGet() % 500);
    }

    private String organ(JsonNode step) {
        return (step.has("organ") ? step : told).get("organ").asString();
    }

    private void take(JsonNode step) {
        county.itIs(step.get("on").asString());
        if (step.has("power")) {
            county.empower(
                    organ(step), CoercivePower.Kind.valueOf(step.get("power").asString()));
            return;
        }
        if (step.has("follow")) {
            follow(step);
            return;
        }
        var client = county.at(
                organ(step),
                Role.valueOf(step.get("by").asString().toUpperCase(Locale.ROOT).replace('-', '_')));
        var act = step.get("act").asString();
        var form = JSON.writeValueAsString(filled(step.get("with"), organ(step)));
        var name = step.has("case") ? step.get("case").asString() : TOLD_FIRST;
        var view = views.getOrDefault(name, UNBEGUN);
        var id = view.get("id").asString();
        var answer = id.isEmpty()
                ? client.post("/api/cases/" + act, form)
                : client.post(
                        "/api/cases/" + id + "/" + act,
                        form,
                        "If-Match",
                        "\"" + view.get("version").asInt() + "\"");
        if (step.has("refused")) {
            assertThat(answer.statusCode()).as(act + answer.body()).isIn(403, 409, 422);
            step.get("refused").forEach(text -> assertThat(answer.body()).contains(text.asString()));
        } else {
            assertThat(answer.statusCode()).as(act + " " + answer.body()).isIn(200, 201);
            views.put(name, JSON.readTree(answer.body()));
        }
    }

    /** Goes on in the record to which this one is linked under a label. */
    private void follow(JsonNode step) {
        var label = step.get("follow").asString();
        for (var link : views.getOrDefault(TOLD_FIRST, UNBEGUN).path("links")) {
            if (link.get("label").asString().equals(label)) {
                var answer = county.at(organ(step), Role.OFFICER)
                        .get("/api/cases/" + link.get("id").asString());
                views.put(TOLD_FIRST, JSON.readTree(answer.body()));
                return;
            }
        }
        throw new AssertionError("没有“" + label + "”的链接");
    }

    /** The form with what is told once for the whole case put in. */
    private JsonNode filled(JsonNode form, String organ) {
        return switch (form) {
            case null -> JSON.createObjectNode();
            case StringNode text ->
                switch (text.asString()) {
                    case "$officers" -> JSON.valueToTree(county.officers(organ));
                    case "$reviewer" -> JSON.valueToTree(List.of(county.reviewer(organ)));
                    case "$matter" ->
                        StringNode.valueOf(
                                county.matter(told.get("matter").asString()).toString());
                    case "$party" -> told.get("party");
                    case "$recording" -> JSON.valueToTree(List.of(county.recording(organ)));
                    default -> text;
                };
            case ObjectNode object -> {
                var copy = JSON.createObjectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue(), organ)));
                yield copy;
            }
            case ArrayNode list -> {
                var copy = JSON.createArrayNode();
                list.forEach(item -> copy.add(filled(item, organ)));
                yield copy;
            }
            default -> form;
        };
    }

    private void check() {
        var expected = told.get("expect");
        came(expected, TOLD_FIRST);
        if (expected.has("others")) {
            expected.get("others").properties().forEach(other -> came(other.getValue(), other.getKey()));
        }
        expected.get("facts")
                .properties()
                .forEach(fact -> assertThat(fact(fact.getKey()))
                        .as(fact.getKey())
                        .isEqualTo(fact.getValue().asString()));
        expected.get("clocks")
                .properties()
                .forEach(clock -> assertThat(due(clock.getKey()))
                        .as(clock.getKey())
                        .isEqualTo(clock.getValue().asString()));
        expected.get("papers")
                .properties()
                .forEach(paper -> assertThat(text(paper.getKey()))
                        .as(paper.getKey())
                        .contains(texts(paper.getValue()).stream()
                                .map(Scenario::bare)
                                .toList()));
    }

    private void came(JsonNode expected, String name) {
        var view = views.getOrDefault(name, UNBEGUN);
        assertThat(view.get("stage").asString())
                .as(name)
                .isEqualTo(expected.get("stage").asString());
        assertThat(timeline(view)).as(name).containsExactlyElementsOf(texts(expected.get("timeline")));
    }

    private JsonNode view() {
        return views.getOrDefault(TOLD_FIRST, UNBEGUN);
    }

    /** 登记线索 2025-09-01. */
    private static List<String> timeline(JsonNode view) {
        var lines = new ArrayList<String>();
        view.get("timeline")
                .forEach(entry -> lines.add(
                        entry.get("label").asString() + " " + entry.get("on").asString()));
        return lines;
    }

    private String fact(String label) {
        for (var group : view().get("facts")) {
            for (var fact : group.get("items")) {
                if (fact.get("label").asString().equals(label)) {
                    return fact.get("value").asString();
                }
            }
        }
        return "没有这项事实";
    }

    private String due(String clock) {
        for (var running : view().get("clocks")) {
            if (running.get("name").asString().equals(clock)) {
                return running.get("due").asString();
            }
        }
        return "没有这个时钟";
    }

    /** What the paper says, without white space: where a line breaks is the layout's affair. */
    private String text(String kind) {
        var text = new StringBuilder();
        for (var paper : view().get("documents")) {
            if (paper.get("kind").asString().equals(kind)) {
                text.append(read(county.pdf(paper.get("id").asString())));
            }
        }
        return bare(text.toString());
    }

    private static String read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
