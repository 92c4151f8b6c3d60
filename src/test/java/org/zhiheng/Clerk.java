package org.zhiheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhiheng.access.Client;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who registers clues and adds notes whatever becomes of the server, and writes down what he was told is done. */
final class Clerk {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ACTS_A_CASE = 3;
    private static final String CLUE = """
            {"source": "REPORT", "receivedOn": "2026-03-03", "title": "试", "place": "某地", "facts": "某事", "warningReason": "试"}
            """;
    private static final String NOTE = """
            {"text": "记一笔", "files": [], "warningReason": "试"}
            """;

    private final Client client;
    private final Map<String, Integer> acknowledged = new LinkedHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean resting;
    private Thread work = Thread.ofPlatform().unstarted(() -> {});
    private String record = "";
    private int version;

    private Clerk(Client client) {
        this.client = client;
    }

    /** Signs in with an account of the demo county. */
    static Clerk named(String name, RunningProgram program) throws IOException {
        return new Clerk(signedIn(name, program));
    }

    /** Somebody of the demo county at a browser. */
    static Client signedIn(String name, RunningProgram program) throws IOException {
        var account = Files.readAllLines(program.data().resolve("demo-accounts.txt")).stream()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
        var client = new Client(program.port());
        var answer = client.signIn(account[0], account[1]);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return client;
    }

    /** Number of acts that each of his cases had when the server last told him that one was done. */
    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    /** Acts of which he was told that they are done. */
    int done() {
        return done.get();
    }

    /** Acts of which he was told nothing, or that they failed. */
    int unanswered() {
        return unanswered.get();
    }

    void begin() {
        resting = false;
        work = Thread.ofPlatform().start(() -> {
            while (!resting) {
                act();
            }
        });
    }

    void rest() throws InterruptedException {
        resting = true;
        work.join();
    }

    private void act() {
        try {
            var answer = next();
            if (answer.statusCode() / 100 == 2) {
                note(answer);
            } else {
                startAfresh();
            }
        } catch (UncheckedIOException gone) {
            startAfresh();
        }
    }

    private HttpResponse<String> next() {
        return version == 0
                ? client.post("/api/cases/register-clue", CLUE)
                : client.post("/api/cases/" + record + "/add-note", NOTE, "If-Match", "\"" + version + "\"");
    }

    private void note(HttpResponse<String> answer) {
        record = JSON.readTree(answer.body()).get("id").asString();
        version++;
        acknowledged.put(record, version);
        done.incrementAndGet();
        version = version == ACTS_A_CASE ? 0 : version;
    }

    /** What became of the case he does not know; he begins another. */
    private void startAfresh() {
        unanswered.incrementAndGet();
        version = 0;
        RunningProgram.pause(Duration.ofMillis(100));
    }
}
