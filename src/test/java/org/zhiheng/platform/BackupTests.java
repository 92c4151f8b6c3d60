package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.platform.backup.BackupRefused;
import org.zhiheng.platform.postgres.DatabaseRefused;

@DisplayName("备份与恢复")
class BackupTests {

    private static final String ROWS = """
            insert into access.account (region_code, id, organ_id, name, person, role, password, must_change, created_at)
            select 140431, gen_random_uuid(), gen_random_uuid(), 'person-' || n, E'张\\t三\\\\' || n, 'officer', 'x', false, now()
              from generate_series(1, 2000) n;
            insert into settings.clock_setting (legal_now, set_at, running, account)
            select '2026-03-03 09:00', now(), true, 'a' from generate_series(1, 7);
            insert into audit.unsealed (region_code, number) select 140431, n from generate_series(1, 300) n;
            insert into platform.spring_session values ('1', 'secret-session', 1, 1, 1, 1, 'a');
            """;

    @TempDir
    Path folder;

    private Login source;
    private DataFolder data;
    private Path file;

    @BeforeEach
    void anInstallation() throws IOException {
        source = SharedPostgres.freshDatabase();
        execute(source, ROWS);
        data = new DataFolder(folder.resolve("data"));
        data.key("personal.key", 16);
        data.key("zhiheng_app.password", 16);
        write("files/ab/cd/abcd", "一张照片");
        write("files/incoming/half", "没有传完");
        write("postgres/data-18/PG_VERSION", "18");
        file = folder.resolve("backup.zip");
    }

    @Test
    @DisplayName("恢复以后，每张表的每一行、每个文件和密钥都一样")
    void everything_comes_back() throws Exception {
        backup(source);
        var target = SharedPostgres.emptyDatabase();
        var restored = restore(target);

        assertThat(contents(target)).isEqualTo(contents(source)).containsKey("audit.entry");
        assertThat(one(target, "select count(*)::text from audit.unsealed")).isEqualTo("300");
        assertThat(Files.readString(restored.resolve("files/ab/cd/abcd"))).isEqualTo("一张照片");
        assertThat(restored.key("personal.key", 16)).isEqualTo(data.key("personal.key", 16));
        assertThat(mode(restored.resolve("keys/personal.key"))).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("数据范围、触发器和编号都照旧有效")
    void protection_and_numbering_go_on() throws Exception {
        backup(source);
        var target = SharedPostgres.emptyDatabase();
        restore(target);

        var forced =
                "select string_agg(oid::regclass::text, ' ' order by oid::regclass::text) from pg_class where relforcerowsecurity";
        var asleep = "select count(*)::text from pg_trigger where tgenabled <> 'O'";
        assertThat(one(target, forced)).isEqualTo(one(source, forced)).contains("access.account");
        assertThat(one(target, asleep)).isEqualTo(one(source, asleep));
        assertThat(one(
                        target,
                        "insert into settings.clock_setting (legal_now, set_at, running, account)"
                                + " values ('2026-03-04', now(), true, 'a') returning number::text"))
                .isEqualTo("8");
        assertThat(one(SharedPostgres.asApp(target), "select count(*)::text from access.account"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("会话、数据库自己的口令、没有传完的文件不在备份里；备份只有属主能读")
    void some_things_stay_behind() throws Exception {
        backup(source);
        var target = SharedPostgres.emptyDatabase();
        var restored = restore(target);

        assertThat(one(target, "select count(*)::text from platform.spring_session"))
                .isEqualTo("0");
        assertThat(restored.resolve("files/incoming")).doesNotExist();
        assertThat(restored.resolve("postgres")).doesNotExist();
        assertThat(restored.key("zhiheng_app.password", 16)).isNotEqualTo(data.key("zhiheng_app.password", 16));
        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("改动任何一个字节、截短，都拒绝，什么也没有动")
    void a_changed_byte_is_refused() throws Exception {
        backup(source);
        var whole = Files.readAllBytes(file);

        for (var place : List.of(0, 10, whole.length / 3, whole.length / 2, whole.length - 80, whole.length - 1)) {
            var changed = whole.clone();
            changed[place] ^= 1;
            Files.write(file, changed);
            refusesToRestore("已经损坏");
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1000));
        refusesToRestore("已经损坏");
        Files.writeString(file, "");
        refusesToRestore("不是执衡的备份");
    }

    @Test
    @DisplayName("由更新的版本制作的备份：请先升级")
    void a_newer_schema_is_refused() throws Exception {
        execute(source, """
                insert into settings.flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (99, '999', 'later', 'SQL', 'V999__later.sql', 'a', 1, true)
                """);
        backup(source);

        refusesToRestore("更新版本的执衡");
    }

    @Test
    @DisplayName("较早版本的备份：先恢复成当时的结构，再升级")
    void an_older_backup_is_brought_up_to_date() throws Exception {
        var old = SharedPostgres.emptyDatabase();
        Migrations.runUpTo(old, Map.of("platform", 6, "access", 1, "settings", 1));
        execute(
                old,
                "insert into settings.clock_setting (legal_now, set_at, running, account) values ('2026-03-03', now(), true, 'a')");
        backup(old);
        var target = SharedPostgres.emptyDatabase();

        restore(target);

        assertThat(one(target, "select count(*)::text from settings.clock_setting"))
                .isEqualTo("1");
        assertThat(one(target, "select count(*)::text from settings.calendar_year"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("只恢复到空的数据目录和空的数据库")
    void only_into_the_empty() throws Exception {
        backup(source);

        assertThatThrownBy(() -> new Restore(data, SharedPostgres.settings(SharedPostgres.emptyDatabase())).from(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("不是空的");
        assertThatThrownBy(() -> restore(SharedPostgres.freshDatabase()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("已经有执衡的数据");
    }

    @Test
    @DisplayName("没有做完的恢复不能当作数据来用")
    void an_unfinished_restore_is_not_opened() {
        data.writePrivately(DataFolder.UNFINISHED, "backup.zip");

        assertThatThrownBy(() -> Database.open(data, SharedPostgres.settings(source)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("没有做完");
        assertThatThrownBy(() -> backup(source)).isInstanceOf(DatabaseRefused.class);
    }

    @Test
    @DisplayName("不覆盖已有的文件，不写进数据目录，没有数据库就不备份")
    void where_a_backup_may_go() throws Exception {
        backup(source);

        assertThatThrownBy(() -> backup(source))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("已经存在");
        assertThatThrownBy(() -> Backup.of(data, SharedPostgres.settings(source), data.resolve("b.zip")))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("不能放在数据目录里面");
        assertThatThrownBy(() -> Backup.of(
                        new DataFolder(folder.resolve("nothing")),
                        new DatabaseSettings(null, null, null, null),
                        folder.resolve("b.zip")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("还没有数据库");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private void backup(Login from) throws IOException, SQLException {
        Backup.of(data, SharedPostgres.settings(from), file);
    }

    private DataFolder restore(Login into) throws IOException, SQLException {
        var restored = new DataFolder(folder.resolve("restored"));
        new Restore(restored, SharedPostgres.settings(into)).from(file);
        return restored;
    }

    private void refusesToRestore(String sentence) throws SQLException {
        var target = SharedPostgres.emptyDatabase();
        assertThatThrownBy(() -> restore(target))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(sentence);
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(one(target, "select coalesce(to_regnamespace('platform')::text, 'none')"))
                .isEqualTo("none");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(data.resolve(path).getParent());
        Files.writeString(data.resolve(path), text);
    }

    private static String mode(Path of) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
    }

    /** A digest of the rows of each table; a transaction number means nothing elsewhere. */
    private static Map<String, String> contents(Login login) throws SQLException {
        var contents = new TreeMap<String, String>();
        for (var table : all(login, """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                   and c.relname not in ('flyway_schema_history', 'unsealed', 'spring_session')
                """)) {
            contents.put(
                    table,
                    one(
                            login,
                            "select count(*) || coalesce(md5(string_agg(t::text, '/' order by t::text)), '') from "
                                    + table + " t"));
        }
        return contents;
    }

    private static void execute(Login login, String command) {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String one(Login login, String query) throws SQLException {
        return all(login, query).getFirst();
    }

    private static List<String> all(Login login, String query) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
