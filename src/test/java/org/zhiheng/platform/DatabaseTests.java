package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.platform.postgres.DatabaseRefused;

@DisplayName("用别人的数据库服务器")
class DatabaseTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName("只给地址不给账号：说明还缺什么")
    void an_address_needs_a_user() {
        assertThatThrownBy(() -> open("jdbc:postgresql://127.0.0.1:1/zhiheng", null, null, null))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("ZHIHENG_DB_USER");
    }

    @Test
    @DisplayName("连不上：说明检查什么")
    void an_unreachable_server() {
        assertThatThrownBy(() -> open("jdbc:postgresql://127.0.0.1:1/zhiheng", "owner", "secret", null))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("请检查 ZHIHENG_DB_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    @DisplayName("应用账号的口令不对：说明在哪里给出")
    void the_password_of_the_application_is_wrong() {
        var owner = SharedPostgres.freshDatabase();

        assertThatThrownBy(() -> open(owner.url(), owner.user(), owner.password(), "wrong"))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("ZHIHENG_DB_APP_PASSWORD");
    }

    @Test
    @DisplayName("再次打开不改动任何东西")
    void opening_again_changes_nothing() {
        var owner = SharedPostgres.freshDatabase();
        var password = SharedPostgres.asApp(owner).password();

        open(owner.url(), owner.user(), owner.password(), password).close();

        try (var database = open(owner.url(), owner.user(), owner.password(), password);
                var pool = database.pool(Database.PATIENCE)) {
            assertThat(pool.getUsername()).isEqualTo(Roles.APP);
            assertThat(pool.getConnectionTimeout()).isEqualTo(60_000);
        }
    }

    private Database open(String url, @Nullable String user, @Nullable String password, @Nullable String appPassword) {
        return Database.open(new DataFolder(folder), new DatabaseSettings(url, user, password, appPassword));
    }
}
