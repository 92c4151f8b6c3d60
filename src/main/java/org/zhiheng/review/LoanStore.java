package org.zhiheng.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps loans: the borrower and the lender see one. */
@Repository
class LoanStore {

    private static final String MATCHING = """
             from review.loan where (cast(:state as text) is null or state = :state)
            """;

    private final JdbcClient sql;

    LoanStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Loan> find(RecordId id) {
        return sql.sql("select * from review.loan where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(LoanStore::loan)
                .optional();
    }

    /** Those by which an organ may use others' reviewers on a day. */
    List<Loan> to(RecordId organ, LocalDate on) {
        return sql.sql("""
                        select * from review.loan
                         where region_code = :region and organ_id = :organ and state = 'lent' and :on between from_day and until_day
                         order by name, id
                        """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .param("on", on)
                .query(LoanStore::loan)
                .list();
    }

    List<Loan> search(@Nullable String state, @Nullable Cursor after, int limit) {
        return sql.sql(
                        "select *" + MATCHING
                                + " and (cast(:on as date) is null or (asked_on, id) < (:on, cast(:id as uuid))) order by asked_on desc, id desc limit :limit")
                .param("state", state)
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(LoanStore::loan)
                .list();
    }

    int count(@Nullable String state) {
        return sql.sql("select count(*) from (select 1" + MATCHING + " limit :limit) found")
                .param("state", state)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    void insert(Loan loan) {
        written("""
                insert into review.loan (region_code, id, organ_id, lender_id, version, request_id, field, reason, from_day,
                    until_day, state, asked_by, asked_on)
                values (:region, :id, :organ, :lender, 1, :request, :field, :reason, :from, :until, :state, :askedBy, :askedOn)
                """, loan)
                .param("organ", loan.organ().id())
                .param("lender", loan.lender().id())
                .param("request", Rows.uuid(loan.request()))
                .param("field", loan.field())
                .param("reason", loan.reason())
                .param("askedBy", loan.askedBy())
                .param("askedOn", loan.askedOn())
                .update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(Loan loan) {
        return written("""
                        update review.loan
                           set version = version + 1, state = :state, from_day = :from, until_day = :until,
                               reviewer_id = :reviewer, name = :name, account_id = :account, officer_id = :officer,
                               answer = :answer, answered_by = :answeredBy, answered_on = :answeredOn,
                               ended_by = :endedBy, ended_on = :endedOn
                         where region_code = :region and id = :id and version = :version
                        """, loan)
                        .param("version", loan.version())
                        .param("reviewer", Rows.uuid(loan.reviewer()))
                        .param("name", loan.name())
                        .param("account", Rows.uuid(loan.account()))
                        .param("officer", Rows.uuid(loan.officer()))
                        .param("answer", loan.answer())
                        .param("answeredBy", loan.answeredBy())
                        .param("answeredOn", loan.answeredOn())
                        .param("endedBy", loan.endedBy())
                        .param("endedOn", loan.endedOn())
                        .update()
                == 1;
    }

    /** Says how many requests went back to wait for another. */
    void freed(RecordId id, int requests) {
        sql.sql("update review.loan set freed = freed + :freed where region_code = :region and id = :id")
                .param("freed", requests)
                .param("region", id.region())
                .param("id", id.id())
                .update();
    }

    /** Those whose last day is past and by which somebody still has a request in hand. */
    List<Loan> over(LocalDate today, int most) {
        return sql.sql("""
                        select loan.* from review.loan loan
                         where state = 'lent' and until_day < :today
                           and exists (select from review.request request
                                        where request.region_code = loan.region_code and request.loan_id = loan.id
                                          and request.state in ('assigned', 'returned'))
                         order by region_code, id limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query(LoanStore::loan)
                .list();
    }

    private StatementSpec written(String statement, Loan loan) {
        return sql.sql(statement)
                .param("region", loan.id().region())
                .param("id", loan.id().id())
                .param("from", loan.from())
                .param("until", loan.until())
                .param("state", Keys.of(loan.state()));
    }

    private static Loan loan(ResultSet row, int number) throws SQLException {
        return new Loan(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                Rows.id(row, "lender_id"),
                Rows.idOrNull(row, "request_id"),
                row.getString("field"),
                row.getString("reason"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Keys.read(Loan.State.class, row.getString("state")),
                Rows.idOrNull(row, "reviewer_id"),
                row.getString("name"),
                Rows.idOrNull(row, "account_id"),
                Rows.idOrNull(row, "officer_id"),
                row.getString("answer"),
                row.getString("asked_by"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("ended_by"),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("freed"));
    }
}
