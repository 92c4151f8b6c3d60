package org.zhiheng.access;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one organ has that others must not see: a case with a paper and a file, an officer.
 *
 * @param word stands in all that was written for it and nowhere else
 */
record Planted(String owner, String organ, String word, String record, String document, String file, String officer) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Planted as an officer of the organ does it; who keeps the register tells which officers there are. */
    static Planted by(Client officer, String owner, RecordId organ, Client bureau) {
        var word = "秘" + Long.toString(organ.id().getLeastSignificantBits() >>> 8, 36);
        var file = made(officer.upload(word + ".txt", word.getBytes(StandardCharsets.UTF_8)));
        var record = made(officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-12-30", "title": "%s案由", "suspect": "%s公司", "place": "%s路",
                 "facts": "%s", "informant": "%s", "warningReason": "试"}
                """.formatted(word, word, word, word, word)));
        var view = read(
                officer.post("/api/cases/" + record + "/add-note", """
                {"text": "%s", "files": ["%s"], "warningReason": "试"}
                """.formatted(word, file), "If-Match", "\"1\""));
        var register = read(bureau.get("/api/officers?organ=" + organ));
        return new Planted(
                owner,
                organ.toString(),
                word,
                record,
                view.get("documents").get(0).get("id").asString(),
                file,
                register.get("items").get(0).get("id").asString());
    }

    /** An address or a name with what was planted put in. */
    String in(String text) {
        return text.replace("{case}", record)
                .replace("{document}", document)
                .replace("{file}", file)
                .replace("{officer}", officer)
                .replace("{organ}", organ)
                .replace("{word}", word);
    }

    /** Where any of these stands, something of the case is shown. */
    List<String> signsOfTheCase() {
        return List.of(word, record, document, file);
    }

    private static String made(HttpResponse<String> answer) {
        return read(answer).get("id").asString();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
