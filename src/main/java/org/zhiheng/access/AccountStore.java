package org.zhiheng.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

@Repository
class AccountStore {

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Looks past every scope: nobody is signed in yet. */
    Optional<Account> named(String name) {
        return sql.sql("select * from access.account_named(:name)")
                .param("name", name)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(RecordId id) {
        return sql.sql("select * from access.account where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(AccountStore::account)
                .optional();
    }

    List<Account> all() {
        return sql.sql("select * from access.account order by organ_id, role, name limit 5000")
                .query(AccountStore::account)
                .list();
    }

    List<Account> ofOrgan(RecordId organ) {
        return sql.sql("select * from access.account where region_code = :region and organ_id = :organ order by id")
                .param("region", organ.region())
                .param("organ", organ.id())
                .query(AccountStore::account)
                .list();
    }

    boolean nobodyYet() {
        return sql.sql("select access.nobody_yet()").query(Boolean.class).single();
    }

    boolean taken(String name) {
        return sql.sql("select access.login_taken(:name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void insert(Account account, Instant createdAt) {
        sql.sql("insert into access.login_name (name, region_code, account_id) values (lower(:name), :region, :id)")
                .param("name", account.name())
                .param("region", account.id().region())
                .param("id", account.id().id())
                .update();
        sql.sql("""
                insert into access.account (region_code, id, organ_id, name, person, role, officer_id, password, must_change, created_at)
                values (:region, :id, :organ, :name, :person, :role, :officer, :password, :mustChange, :createdAt)
                """)
                .param("region", account.id().region())
                .param("id", account.id().id())
                .param("organ", account.organ().id())
                .param("name", account.name())
                .param("person", account.person())
                .param("role", account.role().key())
                .param(
                        "officer",
                        account.officer() == null ? null : account.officer().id())
                .param("password", account.password())
                .param("mustChange", account.mustChange())
                .param("createdAt", OffsetDateTime.ofInstant(createdAt, ZoneOffset.UTC))
                .update();
    }

    void setPassword(RecordId id, String password, boolean mustChange) {
        sql.sql("""
                update access.account
                   set password = :password, must_change = :mustChange, failures = 0, locked_until = null
                 where region_code = :region and id = :id
                """)
                .param("password", password)
                .param("mustChange", mustChange)
                .param("region", id.region())
                .param("id", id.id())
                .update();
    }

    void setBlocked(RecordId id, boolean blocked) {
        sql.sql("""
                update access.account set blocked = :blocked, failures = 0, locked_until = null
                 where region_code = :region and id = :id
                """)
                .param("blocked", blocked)
                .param("region", id.region())
                .param("id", id.id())
                .update();
    }

    /** Returns whether the account is locked now. */
    boolean countFailure(RecordId id, Instant failedAt, int most, Instant lockUntil) {
        return sql.sql("select access.count_failure(:region, :id, :failedAt, :most, :lockUntil)")
                .param("region", id.region())
                .param("id", id.id())
                .param("failedAt", OffsetDateTime.ofInstant(failedAt, ZoneOffset.UTC))
                .param("most", most)
                .param("lockUntil", OffsetDateTime.ofInstant(lockUntil, ZoneOffset.UTC))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void forgetFailures(RecordId id) {
        sql.sql("select access.forget_failures(:region, :id)")
                .param("region", id.region())
                .param("id", id.id())
                .query((row, number) -> 0)
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        var officer = row.getObject("officer_id", UUID.class);
        var lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getString("name"),
                row.getString("person"),
                Role.of(row.getString("role")),
                officer == null ? null : new RecordId(region, officer),
                row.getString("password"),
                row.getBoolean("must_change"),
                row.getBoolean("blocked"),
                instant(lockedUntil));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
