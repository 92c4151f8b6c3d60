package org.zhiheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.platform.RecordId;

@DisplayName("正在办案时杀掉程序、杀掉数据库：已答复的行为一件不少，没有一件只做了一半")
class KilledServerTests {

    private static final int BEFORE = 20;
    private static final int AFTER = 10;

    /** What half an act would leave behind, each with the question that finds it. */
    private static final Map<String, String> HALVES = Map.of(
            "a case without an act",
            """
            select count(*) from cases.penalty_case kept where not exists
             (select 1 from cases.case_act act where act.region_code = kept.region_code and act.case_id = kept.id)
            """,
            "an act without its entry in the log",
            """
            select count(*) from cases.case_act act where not exists
             (select 1 from audit.entry entry
               where entry.region_code = act.region_code and entry.number = act.entry
                 and entry.record_id = act.case_id and entry.act = lower(replace(act.act, '_', '-')))
            """,
            "an entry in the log without its act",
            """
            select count(*) from audit.entry entry
             where entry.act in ('register-clue', 'add-note') and not entry.refused and not exists
             (select 1 from cases.case_act act
               where act.region_code = entry.region_code and act.entry = entry.number and act.case_id = entry.record_id)
            """,
            "an entry neither sealed nor waiting to be sealed",
            """
            select count(*) from audit.entry entry where not exists
             (select 1 from audit.unsealed waiting
               where waiting.region_code = entry.region_code and waiting.number = entry.number)
               and not exists
             (select 1 from audit.tree_node leaf
               where leaf.region_code = entry.region_code and leaf.number = entry.number)
            """,
            "a sheet that does not count the acts",
            """
            select count(*) from
             (select region_code, case_id as id, count(*) as acts, max(seq) as last from cases.case_act group by 1, 2) taken
              full join cases.case_sheet sheet using (region_code, id)
             where sheet.version is distinct from taken.acts or taken.last is distinct from taken.acts
            """,
            "a clue without its paper, or with two",
            """
            select count(*) from cases.case_sheet kept where kept.title = '试' and 1 <>
             (select count(*) from documents.document paper
               where paper.record_region = kept.region_code and paper.record_id = kept.id)
            """);

    @TempDir
    static Path folder;

    private static RunningProgram program;
    private static Set<String> loaded = Set.of();
    private static List<Clerk> clerks = List.of();

    @BeforeAll
    static void start() throws IOException, SQLException {
        var data = Files.createDirectory(folder.resolve("data"));
        program = RunningProgram.start(data, freePort());
        loaded = Set.copyOf(acts().keySet());
        clerks = List.of(Clerk.named("officer1", program), Clerk.named("officer3", program));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (program != null) {
            program.stop();
        }
    }

    @Test
    @DisplayName("kill -9 程序：在同一目录再启动，接着办")
    void the_program_is_killed() throws Exception {
        clerks.forEach(Clerk::begin);
        awaitMore(BEFORE);
        program.kill();
        rest();

        program = RunningProgram.start(program.data(), program.port());

        nothingIsLostOrHalf();
        clerks.forEach(Clerk::begin);
        awaitMore(AFTER);
        rest();
        nothingIsLostOrHalf();
    }

    @Test
    @DisplayName("kill -9 数据库：程序不停，数据库自己回来，接着办")
    void the_database_is_killed() throws Exception {
        clerks.forEach(Clerk::begin);
        awaitMore(BEFORE);

        program.killDatabase();

        awaitMore(AFTER);
        rest();
        assertThat(program.process().isAlive()).isTrue();
        nothingIsLostOrHalf();
    }

    private static void awaitMore(int acts) {
        for (var clerk : clerks) {
            var goal = clerk.done() + acts;
            RunningProgram.await(() -> clerk.done() >= goal);
        }
    }

    private static void rest() throws InterruptedException {
        for (var clerk : clerks) {
            clerk.rest();
        }
    }

    private static void nothingIsLostOrHalf() throws SQLException {
        var kept = acts();
        var told = 0;
        var unsure = 0;
        for (var clerk : clerks) {
            clerk.acknowledged()
                    .forEach((record, acts) ->
                            assertThat(kept.getOrDefault(record, 0)).as(record).isGreaterThanOrEqualTo(acts));
            told += clerk.done();
            unsure += clerk.unanswered();
        }
        assertThat(kept.values().stream().mapToInt(acts -> acts).sum()).isBetween(told, told + unsure);
        for (var half : HALVES.entrySet()) {
            assertThat(count(half.getValue())).as(half.getKey()).isZero();
        }
    }

    /** How many acts every case has that the clerks began. */
    private static Map<String, Integer> acts() throws SQLException {
        var acts = new HashMap<String, Integer>();
        try (var connection = program.database();
                var rows = connection
                        .createStatement()
                        .executeQuery("select region_code, case_id, count(*) from cases.case_act group by 1, 2")) {
            while (rows.next()) {
                acts.put(
                        new RecordId(rows.getInt(1), rows.getObject(2, java.util.UUID.class)).toString(),
                        rows.getInt(3));
            }
        }
        acts.keySet().removeAll(loaded);
        return acts;
    }

    private static int count(String question) throws SQLException {
        try (var connection = program.database();
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
