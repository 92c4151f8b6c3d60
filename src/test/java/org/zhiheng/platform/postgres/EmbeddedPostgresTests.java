package org.zhiheng.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("内置数据库")
class EmbeddedPostgresTests {

    private static final String PASSWORD = "for-tests";

    @TempDir
    static Path folder;

    @BeforeAll
    static void make_it_once_with_one_row() throws SQLException {
        try (var server = start()) {
            execute(server, "create table kept (word text)");
            execute(server, "insert into kept values ('first')");
        }
    }

    @Test
    @DisplayName("停止后再启动，数据还在")
    void rows_survive_a_restart() throws SQLException {
        try (var server = start()) {
            assertThat(words(server)).isEqualTo("first");
        }
    }

    @Test
    @DisplayName("同一目录不能启动两次，并说明怎么办")
    void the_folder_is_used_by_one_program() {
        try (var server = start()) {
            assertThat(server.pid()).isPositive();
            assertThatThrownBy(EmbeddedPostgresTests::start)
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("正被另一个执衡进程使用");
        }
    }

    @Test
    @DisplayName("没有口令进不去")
    void nobody_enters_without_the_password() {
        try (var server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    @DisplayName("数据库进程被杀，自己重新起来，地址不变")
    void a_killed_server_comes_back() throws SQLException {
        try (var server = start()) {
            ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();

            assertThat(wordsWhenItIsBack(server)).isEqualTo("first");
        }
    }

    @Test
    @DisplayName("程序被杀留下的数据库，下次启动时接管")
    void an_orphan_is_taken_over() throws Exception {
        try (var orphan = Orphan.in(folder, PASSWORD)) {
            var pid = orphan.serverPid();
            orphan.killProgram();

            assertThat(ProcessHandle.of(pid)).isPresent();
            try (var server = start()) {
                assertThat(words(server)).isEqualTo("first");
                assertThat(server.pid()).isNotEqualTo(pid);
            }
        }
    }

    @Test
    @DisplayName("留下的进程号已属于别的程序，照样启动，不伤及那个程序")
    void a_stale_process_number_of_another_program() throws IOException, SQLException {
        var file = folder.resolve("data-18/postmaster.pid");
        Files.writeString(
                file,
                ProcessHandle.current().pid() + "\n" + file.getParent() + "\n1700000000\n1\n\n127.0.0.1\n0 0\nready\n");

        try (var server = start()) {
            assertThat(words(server)).isEqualTo("first");
        }
    }

    @Test
    @DisplayName("只听本机，数据落盘，口令文件不留下")
    void its_settings_are_for_real_data() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder, PASSWORD)) {
            assertThat(value(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(server, "show fsync")).isEqualTo("on");
            assertThat(value(server, "show password_encryption")).isEqualTo("scram-sha-256");
            assertThat(folder.resolve("password.new")).doesNotExist();
        }
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, PASSWORD, Map.of("fsync", "off"));
    }

    private static String wordsWhenItIsBack(EmbeddedPostgres server) throws SQLException {
        SQLException last = new SQLException();
        for (var attempt = 0; attempt < 200_000; attempt++) {
            try {
                return words(server);
            } catch (SQLException notYet) {
                last = notYet;
                Thread.onSpinWait();
            }
        }
        throw last;
    }

    private static String words(EmbeddedPostgres server) throws SQLException {
        return value(server, "select string_agg(word, ',') from kept");
    }

    private static String value(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", PASSWORD);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres server, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
