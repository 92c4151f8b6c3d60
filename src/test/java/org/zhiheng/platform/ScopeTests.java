package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnPostgres
@DisplayName("数据范围在数据库里")
class ScopeTests {

    private static final UUID POLICE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID FORESTRY = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final Scope IN_POLICE = new Scope(140431, 140431, POLICE.toString(), POLICE.toString(), "zhang");
    private static final Scope BUREAU = new Scope(140431, 140431, "*", POLICE.toString(), "li");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Database database;

    @BeforeEach
    void plant_rows() throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    drop table if exists platform.planted;
                    create table platform.planted (region_code int, organ_id uuid, word text);
                    call platform.protect('platform.planted');
                    grant select, insert, update, delete on platform.planted to zhiheng_app;
                    insert into platform.planted values
                        (140430, '%1$s', 'elsewhere'), (140431, '%1$s', 'police'), (140431, '%2$s', 'forestry')
                    """.formatted(POLICE, FORESTRY));
        }
    }

    @Test
    @DisplayName("没有范围就没有行，事务内外都一样")
    void no_scope_means_no_rows() {
        assertThat(words()).isEmpty();
        assertThat(transaction.<List<String>>execute(status -> words())).isEmpty();
        assertThat(Scope.nothing().call(this::wordsInTransaction)).isEmpty();
    }

    @Test
    @DisplayName("忘了写 where 也只看到本机关的行")
    void a_forgotten_where_leaks_nothing() {
        assertThat(IN_POLICE.call(this::wordsInTransaction)).containsExactly("police");
        assertThat(BUREAU.call(this::wordsInTransaction)).containsExactly("forestry", "police");
        assertThat(Scope.all().call(this::wordsInTransaction)).containsExactly("elsewhere", "forestry", "police");
    }

    @Test
    @DisplayName("区划范围的边界：前一号、本号、后一号")
    void the_range_of_regions_includes_both_ends() {
        assertThat(new Scope(140431, 140432, "*", "*", "a").call(this::wordsInTransaction))
                .hasSize(2);
        assertThat(new Scope(140430, 140430, "*", "*", "a").call(this::wordsInTransaction))
                .hasSize(1);
        assertThat(new Scope(140432, 140499, "*", "*", "a").call(this::wordsInTransaction))
                .isEmpty();
    }

    @Test
    @DisplayName("不能写别的机关的行，也不能把行写给别的机关")
    void rows_of_another_organ_are_not_written() {
        assertThatThrownBy(() -> BUREAU.run(() -> insert(140431, FORESTRY)))
                .isInstanceOf(PermissionDeniedDataAccessException.class);
        assertThatThrownBy(() -> BUREAU.run(() -> insert(140430, POLICE)))
                .isInstanceOf(PermissionDeniedDataAccessException.class);
        assertThat(BUREAU.call(() -> update("update platform.planted set word = 'mine' where word = 'forestry'")))
                .isZero();
        assertThat(BUREAU.call(() -> update("delete from platform.planted where word = 'forestry'")))
                .isZero();
        assertThatThrownBy(() -> BUREAU.run(() -> update("update platform.planted set organ_id = '" + FORESTRY + "'")))
                .isInstanceOf(PermissionDeniedDataAccessException.class);

        BUREAU.run(() -> insert(140431, POLICE));

        assertThat(IN_POLICE.call(this::wordsInTransaction)).containsExactly("new", "police");
    }

    @Test
    @DisplayName("范围随事务结束而消失，连接还回池里不带走")
    void the_settings_are_gone_after_the_transaction() {
        for (var round = 0; round < 40; round++) {
            assertThat(Scope.all().call(this::wordsInTransaction)).hasSize(3);
            assertThat(words()).isEmpty();
        }
    }

    @Test
    @DisplayName("事务中进入另一个范围，出来后回到原来的范围")
    void a_scope_entered_inside_a_transaction_ends_with_its_block() {
        transaction.executeWithoutResult(status -> {
            assertThat(words()).isEmpty();
            assertThat(IN_POLICE.call(this::words)).containsExactly("police");
            IN_POLICE.run(() -> assertThat(BUREAU.call(this::words)).hasSize(2));
            assertThat(words()).isEmpty();
        });
    }

    @Test
    @DisplayName("只读事务同样受限")
    void reading_transactions_have_a_scope_too() {
        var reading = new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);

        assertThat(IN_POLICE.call(() -> reading.<List<String>>execute(status -> words())))
                .containsExactly("police");
    }

    @Test
    @DisplayName("应用账号不能绕过：不是超级用户，不拥有任何表")
    void the_application_owns_nothing() {
        assertThat(jdbc.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> jdbc.sql("alter table platform.planted disable row level security")
                        .update())
                .hasStackTraceContaining("must be owner");
    }

    private List<String> words() {
        return jdbc.sql("select word from platform.planted order by word")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> wordsInTransaction() {
        return java.util.Objects.requireNonNull(transaction.execute(status -> words()));
    }

    private void insert(int region, UUID organ) {
        transaction.executeWithoutResult(status -> jdbc.sql("insert into platform.planted values (?, ?, 'new')")
                .params(region, organ)
                .update());
    }

    private int update(String statement) {
        return java.util.Objects.requireNonNull(
                transaction.execute(status -> jdbc.sql(statement).update()));
    }
}
