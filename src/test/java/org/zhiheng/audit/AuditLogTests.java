package org.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("透明日志：条目")
class AuditLogTests {

    private static final int REGION = 140431;
    private static final RecordId ORGAN = RecordId.create(REGION);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Actor OFFICER = new Actor(RecordId.create(REGION), "张三", Role.OFFICER, ORGAN, "沁源县林业局", null);
    private static final Scope OWN =
            new Scope(REGION, REGION, ORGAN.id().toString(), ORGAN.id().toString(), "a", false);

    private final RecordId record = RecordId.create(REGION);

    @Autowired
    private AuditLog log;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("行为写下一条：谁、哪一天、内容的摘要")
    void an_act_leaves_an_entry() {
        var first = act();
        var second = act();

        assertThat(second).isGreaterThan(first);
        var entry = entries().getFirst();
        assertThat(entry.number()).isEqualTo(first);
        assertThat(entry.act()).isEqualTo("open-case");
        assertThat(entry.refused()).isFalse();
        assertThat(entry.organ()).isEqualTo(ORGAN);
        assertThat(entry.person()).isEqualTo("张三");
        assertThat(entry.role()).isEqualTo("officer");
        assertThat(entry.legalDate()).isEqualTo(DAY);
        assertThat(entry.payloadDigest()).isEqualTo(PayloadDigest.of("{ \"b\": 1.0, \"a\": \"罚款\" }"));
    }

    @Test
    @DisplayName("行为没有做成，条目也不留下；拒绝的条目留下")
    void a_refusal_outlives_the_act() {
        assertThatThrownBy(() -> Actors.as(
                        OFFICER,
                        () -> OWN.run(() -> transaction.executeWithoutResult(status -> {
                            log.record("open-case", record, ORGAN, DAY, Map.of());
                            log.recordRefusal("open-case", record, ORGAN, "没有立案的权限");
                            throw new IllegalStateException("rolled back");
                        }))))
                .hasMessage("rolled back");

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.refused()).isTrue())
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("没有立案的权限"));
    }

    @Test
    @DisplayName("没有事务就不能写")
    void no_entry_without_a_transaction() {
        assertThatThrownBy(() -> log.record("open-case", record, ORGAN, DAY, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("应用账号只能增加，不能修改、删除")
    void entries_are_only_added() {
        act();

        for (var statement : List.of("update audit.entry set act = 'x'", "delete from audit.entry")) {
            assertThatThrownBy(() -> Scope.all()
                            .run(() -> transaction.executeWithoutResult(
                                    status -> sql.sql(statement).update())))
                    .isInstanceOf(PermissionDeniedDataAccessException.class);
        }
    }

    @Test
    @DisplayName("执法人员的数据范围里看不到条目，管理员只看到本区划的")
    void only_administrators_read_entries_of_their_region() {
        act();

        assertThat(readIn(OWN)).isEmpty();
        assertThat(readIn(new Scope(REGION, REGION, "*", "*", "b", true))).hasSize(1);
        assertThat(readIn(new Scope(REGION + 1, REGION + 1, "*", "*", "b", true)))
                .isEmpty();
    }

    @Test
    @DisplayName("登录、登录失败、越权都有条目")
    void the_door_is_watched() {
        var account = Scope.all()
                .call(() -> accounts.create(new NewAccount("watched", "李四", Role.OFFICER, ORGAN, null), false));
        var client = new Client(port);

        client.signIn("watched", "not-the-password1");
        client.signIn("watched", account.password());
        client.get("/api/accounts");

        assertThat(entries(account.account()))
                .extracting(Entry::act, Entry::refused)
                .contains(tuple("sign-in", true), tuple("sign-in", false), tuple("use-route", true));
    }

    private long act() {
        var number = new java.util.concurrent.atomic.AtomicLong();
        Actors.as(
                OFFICER,
                () -> OWN.run(() -> transaction.executeWithoutResult(
                        status -> number.set(log.record("open-case", record, ORGAN, DAY, Map.of("a", "罚款", "b", 1))))));
        return number.get();
    }

    private List<Entry> entries() {
        return readIn(Scope.all());
    }

    private List<Entry> entries(RecordId of) {
        return Scope.all().call(() -> read(of));
    }

    private List<Entry> readIn(Scope scope) {
        return scope.call(() -> read(record));
    }

    private List<Entry> read(RecordId of) {
        return Objects.requireNonNull(transaction.execute(
                status -> sql.sql("select * from audit.entry where region_code = ? and record_id = ? order by number")
                        .params(of.region(), of.id())
                        .query(EntryStore::entry)
                        .list()));
    }
}
