package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhiheng.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A case told in YAML that a lawyer can read: who did what on which day, and what must come of it. Every day, sum and
 * provision in it is told twice, as what was done and as what is expected, so that a slip in one shows.
 */
final class Scenario {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode told;
    private final County county;
    private String id = "";
    private JsonNode view = JSON.createObjectNode();

    Scenario(String yaml, County county) {
        this.told = new YAMLMapper().readTree(yaml);
        this.county = county;
    }

    /** Takes the acts and holds the case against what is expected. */
    void run() {
        var party = (ObjectNode) told.get("party");
        party.put("idNumber", County.freshCode());
        told.get("steps").forEach(this::take);
        check();
    }

    private String organ() {
        return told.get("organ").asString();
    }

    private void take(JsonNode step) {
        county.itIs(step.get("on").asString());
        var client = county.at(
                organ(),
                Role.valueOf(step.get("by").asString().toUpperCase(Locale.ROOT).replace('-', '_')));
        var act = step.get("act").asString();
        var form = JSON.writeValueAsString(filled(step.get("with")));
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
            view = JSON.readTree(answer.body());
            id = view.get("id").asString();
        }
    }

    /** The form with what is told once for the whole case put in. */
    private JsonNode filled(JsonNode form) {
        return switch (form) {
            case null -> JSON.createObjectNode();
            case StringNode text ->
                switch (text.asString()) {
                    case "$officers" -> JSON.valueToTree(county.officers(organ()));
                    case "$reviewer" -> JSON.valueToTree(List.of(county.reviewer(organ())));
                    case "$matter" ->
                        StringNode.valueOf(
                                county.matter(told.get("matter").asString()).toString());
                    case "$party" -> told.get("party");
                    default -> text;
                };
            case ObjectNode object -> {
                var copy = JSON.createObjectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue())));
                yield copy;
            }
            case ArrayNode list -> {
                var copy = JSON.createArrayNode();
                list.forEach(item -> copy.add(filled(item)));
                yield copy;
            }
            default -> form;
        };
    }

    private void check() {
        var expected = told.get("expect");
        assertThat(view.get("stage").asString()).isEqualTo(expected.get("stage").asString());
        assertThat(timeline()).containsExactlyElementsOf(texts(expected.get("timeline")));
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

    /** 登记线索 2025-09-01. */
    private List<String> timeline() {
        var lines = new ArrayList<String>();
        view.get("timeline")
                .forEach(entry -> lines.add(
                        entry.get("label").asString() + " " + entry.get("on").asString()));
        return lines;
    }

    private String fact(String label) {
        for (var group : view.get("facts")) {
            for (var fact : group.get("items")) {
                if (fact.get("label").asString().equals(label)) {
                    return fact.get("value").asString();
                }
            }
        }
        return "没有这项事实";
    }

    private String due(String clock) {
        for (var running : view.get("clocks")) {
            if (running.get("name").asString().equals(clock)) {
                return running.get("due").asString();
            }
        }
        return "没有这个时钟";
    }

    /** What the paper says, without white space: where a line breaks is the layout's affair. */
    private String text(String kind) {
        var text = new StringBuilder();
        for (var paper : view.get("documents")) {
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
