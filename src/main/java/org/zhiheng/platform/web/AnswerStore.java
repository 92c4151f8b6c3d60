package org.zhiheng.platform.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.SecretKeeper;

/** Remembers answers, encrypted; everybody finds only his own. */
@Repository
class AnswerStore {

    private final JdbcClient sql;
    private final SecretKeeper keeper;

    AnswerStore(JdbcClient sql, SecretKeeper keeper) {
        this.sql = sql;
        this.keeper = keeper;
    }

    /** Whether nobody else is carrying out this request; until the end of the transaction nobody else begins. */
    boolean claim(CreatingRequest request) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "idempotency " + request.account() + " " + request.key())
                .query(Boolean.class)
                .single();
    }

    Optional<GivenAnswer> find(CreatingRequest request, Instant since) {
        return sql.sql("""
                select route, digest, status, location, response
                  from platform.idempotency
                 where region_code = :region and account = :account and key = :key and created_at >= :since
                """)
                .param("region", request.region())
                .param("account", request.account())
                .param("key", request.key())
                .param("since", utc(since))
                .query(this::answer)
                .optional();
    }

    /** In the place of one that was forgotten. */
    void put(CreatingRequest request, GivenAnswer answer, Instant at) {
        sql.sql("""
                insert into platform.idempotency (region_code, account, key, route, digest, status, location, response, created_at)
                values (:region, :account, :key, :route, :digest, :status, :location, :response, :at)
                on conflict (region_code, account, key) do update
                   set route = excluded.route, digest = excluded.digest, status = excluded.status,
                       location = excluded.location, response = excluded.response, created_at = excluded.created_at
                """)
                .param("region", request.region())
                .param("account", request.account())
                .param("key", request.key())
                .param("route", answer.route())
                .param("digest", answer.digest())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("response", answer.body() == null ? null : keeper.encrypt(answer.body()))
                .param("at", utc(at))
                .update();
    }

    /** Forgets what anybody got before {@code moment}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void deleteBefore(Instant moment) {
        sql.sql("delete from platform.idempotency where created_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private GivenAnswer answer(ResultSet row, int number) throws SQLException {
        var response = row.getString("response");
        return new GivenAnswer(
                row.getString("route"),
                row.getString("digest"),
                row.getInt("status"),
                row.getString("location"),
                response == null ? null : keeper.decrypt(response));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
