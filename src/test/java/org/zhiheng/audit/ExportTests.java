package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("透明日志：导出与离线核验")
class ExportTests {

    private static final String NOTE = "{\"amountFen\": 200000}";
    private static int count;

    @TempDir
    private Path folder;

    @Autowired
    private AuditLog log;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TreeStore trees;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private final int region = 940_001 + count++;
    private final RecordId organ = RecordId.create(region);
    private final List<Long> numbers = new ArrayList<>();
    private LogWriter writer;
    private String said = "";

    @BeforeEach
    void seven_entries_of_which_one_is_about_a_row() throws SQLException {
        writer = new LogWriter(log, sealer, transaction, region);
        numbers.addAll(writer.write(Map.of("i", 1), Map.of("i", 2), Map.of("i", 3), NOTE));
        writer.seal(trees, numbers);
        numbers.addAll(writer.write(Map.of("i", 4), Map.of("i", 5), Map.of("i", 6)));
        writer.seal(trees, numbers);
        asOwner(
                "create schema notes",
                "grant usage on schema notes to zhiheng_app",
                "create table notes.note (region_code int, entry bigint, form jsonb)",
                "insert into notes.note values (%d, %d, '%s')".formatted(region, numbers.get(3), NOTE),
                "create view notes.published_payload with (security_invoker = true) as select region_code, entry,"
                        + " '笔记 ' || entry as label, form::text as payload, '{\"person\": \"张三\"}'::jsonb as stated"
                        + " from notes.note",
                "grant select on notes.note, notes.published_payload to zhiheng_app");
    }

    @AfterEach
    void remove_the_module_of_the_test() throws SQLException {
        asOwner("drop schema notes cascade");
    }

    @Test
    @DisplayName("审计管理员导出，离线核验通过；导出本身也是一个条目")
    void an_export_is_verified_without_the_server() throws IOException {
        var export = export();

        assertThat(verify(export)).isZero();
        assertThat(said).contains("核验通过", "区划 %06d：".formatted(region));
        assertThat(Files.readString(export)).doesNotContain("amountFen").contains("笔记 " + numbers.get(3));
        assertThat(auditor().get("/api/audit/entries?act=export-log").body())
                .contains("\"act\":\"export-log\"", "\"role\":\"audit-admin\"");
    }

    @Test
    @DisplayName("别的角色、别的区划都导不出")
    void only_the_audit_administrator_of_the_region_exports() {
        assertThat(client(Role.OFFICER).get("/api/audit/export/" + region).statusCode())
                .isEqualTo(403);
        assertThat(client(Role.SYSTEM_ADMIN).get("/api/audit/entries").statusCode())
                .isEqualTo(403);
        assertThat(auditor().get("/api/audit/export/140431").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("改动条目中的一个字：指明是哪一条")
    void a_changed_entry() throws IOException {
        assertFound(line(3).replaceInto("张三", "张二"), "条目 " + numbers.get(1) + "（open-case，2026-03-03，张二）被改动");
    }

    @Test
    @DisplayName("删除、插入、对调：指明在哪里")
    void deleted_inserted_and_exchanged_entries() throws IOException {
        var lines = Files.readAllLines(export());

        var deleted = new ArrayList<>(lines);
        deleted.remove(2);
        assertFound(deleted, "第 1 片叶缺失（在条目 " + numbers.get(2) + " 之前）");

        var inserted = new ArrayList<>(lines);
        inserted.add(3, lines.get(2));
        assertFound(inserted, "条目 " + numbers.get(1) + "（第 1 片叶）的次序不对");

        var exchanged = new ArrayList<>(lines);
        exchanged.set(1, lines.get(2).replace("\"leaf\":1", "\"leaf\":0"));
        exchanged.set(2, lines.get(1).replace("\"leaf\":0", "\"leaf\":1"));
        assertFound(exchanged, "条目 " + numbers.get(0) + " 排在条目 " + numbers.get(1) + " 之后");

        var shortened = new ArrayList<>(lines.subList(0, lines.size() - 2));
        assertFound(shortened, "文件不完整");
    }

    @Test
    @DisplayName("条目和叶一起改：签名的树头指明范围")
    void a_change_with_its_leaf() throws IOException {
        var lines = Files.readAllLines(export());
        var entry = lines.get(2)
                .substring(lines.get(2).indexOf("\"entry\":") + 8, lines.get(2).indexOf(",\"rows\""));
        var forged = entry.replace("张三", "李四");
        lines.set(
                2,
                lines.get(2)
                        .replace(entry, forged)
                        .replaceFirst(
                                "\"hash\":\"[0-9a-f]{64}\"",
                                "\"hash\":\"" + InclusionVerifier.leafHash(forged) + "\""));

        assertFound(lines, "第 0 至 3 片叶中有改动、插入或调换");
    }

    @Test
    @DisplayName("签名改一个字：指明是哪个树头")
    void a_wrong_signature() throws IOException {
        var lines = Files.readAllLines(export());
        lines.replaceAll(line -> line.startsWith("{\"head\":") && line.contains("\"size\":7,")
                ? line.replaceFirst("\"signature\":\"(.{20}).", "\"signature\":\"$1-")
                : line);

        assertFound(lines, "第 2 个树头（7 片叶）的签名不对");
    }

    @Test
    @DisplayName("导出之前属主改了业务行：导出后离线也看得出")
    void a_row_that_was_changed_before() throws IOException, SQLException {
        asOwner("update notes.note set form = '{\"amountFen\": 200001}'");
        assertThat(verify(export())).isEqualTo(1);
        assertThat(said).contains("notes 中的“笔记 " + numbers.get(3) + "”被改动");

        asOwner("delete from notes.note");
        assertThat(verify(export())).isEqualTo(1);
        assertThat(said).contains("条目 " + numbers.get(3), "内容行被删除");
    }

    @Test
    @DisplayName("与另存的树头对照：同一个日志通过，短了、换了的不通过")
    void held_against_a_head_kept_elsewhere() throws IOException {
        var old = export();
        var kept = Files.writeString(
                folder.resolve("heads.json"),
                new Client(port).get("/api/public/log").body());
        assertThat(verify(old, "--head", kept.toString())).isZero();

        numbers.add(writer.write(Map.of()));
        writer.seal(trees, numbers);
        assertThat(verify(export(), "--head", kept.toString())).isZero();
        var newer = Files.writeString(
                folder.resolve("heads.json"),
                new Client(port).get("/api/public/log").body());
        assertThat(verify(old, "--head", newer.toString())).isEqualTo(1);
        assertThat(said).contains("日志只有 ", " 片叶，另存的树头有 ", "有条目被删去");

        var forged = Files.writeString(newer, Files.readString(newer).replaceAll("\"root\":\"..", "\"root\":\"zz"));
        assertThat(verify(old, "--head", forged.toString())).isEqualTo(1);
        assertThat(said).contains("另存的树头本身的签名不对");
    }

    @Test
    @DisplayName("不是导出的文件、不存在的文件、写错的参数")
    void what_cannot_be_verified() throws IOException {
        assertThat(verify(Files.writeString(folder.resolve("x"), "你好"))).isEqualTo(1);
        assertThat(said).contains("不是透明日志的导出文件");
        assertThat(verify(folder.resolve("missing"))).isEqualTo(2);
        assertThat(verify(folder.resolve("x"), "--what")).isEqualTo(2);
        assertThat(said).contains("用法");
    }

    @Test
    @DisplayName("台账按行为、是否拒绝、日期筛选，一页一页翻")
    void the_ledger_is_filtered_and_paged() {
        var auditor = auditor();
        writer.inTransaction(() -> {
            log.recordRefusal("decide", RecordId.create(region), organ, "没有权限");
            return 0;
        });

        var first = auditor.get("/api/audit/entries?act=open-case&limit=4").body();
        var cursor = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        var second = auditor.get("/api/audit/entries?act=open-case&limit=4&cursor=" + cursor)
                .body();

        assertThat(first)
                .contains("\"number\":" + numbers.get(6), "\"total\":\"7\"")
                .doesNotContain("\"number\":" + numbers.get(2) + ",");
        assertThat(second).contains("\"number\":" + numbers.get(0), "\"next\":null");
        assertThat(auditor.get("/api/audit/entries?refused=true").body())
                .contains("\"act\":\"decide\"", "\"total\":\"1\"");
        assertThat(auditor.get("/api/audit/entries?to=2020-01-01").body()).contains("\"total\":\"0\"");
        assertThat(auditor.get("/api/audit/entries?cursor=x").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/api/audit/entries?region=140431&act=open-case").body())
                .contains("\"total\":\"0\"");
    }

    private void assertFound(List<String> lines, String sentence) throws IOException {
        assertThat(verify(Files.write(folder.resolve("tampered"), lines))).isEqualTo(1);
        assertThat(said).contains(sentence).contains("核验没有通过");
    }

    private Replacement line(int number) throws IOException {
        return new Replacement(Files.readAllLines(export()), number);
    }

    private record Replacement(List<String> lines, int number) {

        List<String> replaceInto(String what, String with) {
            lines.set(number - 1, lines.get(number - 1).replace(what, with));
            return lines;
        }
    }

    private Path export() throws IOException {
        var answer = auditor().get("/api/audit/export/" + region);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Files.writeString(folder.resolve("export-" + count++), answer.body());
    }

    private int verify(Path file, String... more) {
        var words = new ArrayList<>(List.of(file.toString()));
        words.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var exit = new VerifyCommand(new PrintStream(out, true, UTF_8)).run(words);
        said = out.toString(UTF_8);
        return exit;
    }

    private Client auditor() {
        return client(Role.AUDIT_ADMIN);
    }

    private Client client(Role role) {
        var name = "log-" + count++;
        var account = Scope.all().call(() -> accounts.create(new NewAccount(name, "王五", role, organ, null), false));
        var client = new Client(port);
        assertThat(client.signIn(name, account.password()).statusCode()).isEqualTo(200);
        return client;
    }

    private void asOwner(String... statements) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        environment.getRequiredProperty("ZHIHENG_DB_URL"),
                        environment.getRequiredProperty("ZHIHENG_DB_USER"),
                        environment.getRequiredProperty("ZHIHENG_DB_PASSWORD"));
                var statement = owner.createStatement()) {
            for (var each : statements) {
                statement.executeUpdate(each);
            }
        }
    }
}
