package org.zhiheng.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Ledger;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps requests for review as they stand. */
@Repository
class RequestStore {

    private static final String OPEN = "state in ('waiting', 'assigned', 'returned')";
    private static final String LATEST = " order by submitted_on desc, id desc";
    private static final String MINE = "reviewer_account_id = :account";
    private static final String MINE_OR_MY_OFFICERS =
            "(reviewer_account_id = :account or reviewer_officer_id = :officer)";

    private final JdbcClient sql;
    private final Ledger ledger;

    RequestStore(JdbcClient sql) {
        this.sql = sql;
        this.ledger = new Ledger(sql, "review.request");
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable String state,
            @Nullable RecordId organ,
            boolean mine,
            boolean overdue,
            RecordId account,
            @Nullable RecordId officer,
            LocalDate today) {

        Conditions conditions() {
            return new Conditions()
                    .of(organ)
                    .containing(words, "title", "number", "reviewer_name")
                    .where("state = :state", "state", state)
                    .where(OPEN + " and due_on < :today", "today", overdue ? today : null)
                    .where(officer == null ? MINE : MINE_OR_MY_OFFICERS, "account", mine ? account.id() : null)
                    .binding("officer", Rows.uuid(officer));
        }
    }

    Optional<ReviewRequest> find(RecordId id) {
        return one("id = :id", id);
    }

    /** The one of a case that is open. */
    Optional<ReviewRequest> openOf(RecordId record) {
        return one("case_id = :id and " + OPEN, record);
    }

    /** The last one of a case that was answered. */
    Optional<ReviewRequest> answeredOf(RecordId record) {
        return one("case_id = :id and state = 'answered' order by answered_on desc, id desc limit 1", record);
    }

    private Optional<ReviewRequest> one(String condition, RecordId id) {
        return sql.sql("select * from review.request where region_code = :region and " + condition)
                .param("region", id.region())
                .param("id", id.id())
                .query(RequestStore::request)
                .optional();
    }

    Page<ReviewRequest> search(Filter filter, @Nullable Cursor after, int limit) {
        var found = ledger.rows(filter.conditions().after(after, "submitted_on"), LATEST, limit + 1)
                .query(RequestStore::request)
                .list();
        return Page.of(
                found,
                limit,
                ledger.count(filter.conditions()),
                request -> new Cursor(request.submittedOn(), request.id().id()));
    }

    /** How many open requests each of these reviewers has (在办件数), as far as the reader may see. */
    Map<RecordId, Integer> loads(Collection<RecordId> reviewers) {
        var loads = new HashMap<RecordId, Integer>();
        sql.sql("""
                        select region_code, reviewer_id, count(*) as open from review.request
                         where region_code = any (:regions) and reviewer_id = any (:reviewers)
                           and state in ('assigned', 'returned')
                         group by region_code, reviewer_id
                        """)
                .param(
                        "regions",
                        reviewers.stream().map(RecordId::region).distinct().toArray(Integer[]::new))
                .param("reviewers", reviewers.stream().map(RecordId::id).toArray(UUID[]::new))
                .query((row, number) -> loads.put(Rows.id(row, "reviewer_id"), row.getInt("open")))
                .list();
        return loads;
    }

    /** What the cases of these requests are called, as far as the reader may see. */
    Map<RecordId, String> titles(Collection<RecordId> requests) {
        var titles = new HashMap<RecordId, String>();
        sql.sql("""
                        select region_code, id, title from review.request
                         where region_code = any (:regions) and id = any (:ids)
                        """)
                .param(
                        "regions",
                        requests.stream().map(RecordId::region).distinct().toArray(Integer[]::new))
                .param("ids", requests.stream().map(RecordId::id).toArray(UUID[]::new))
                .query((row, number) -> titles.put(Rows.id(row, "id"), row.getString("title")))
                .list();
        return titles;
    }

    /** What a lent reviewer has in hand by a loan and has not answered. */
    List<ReviewRequest> heldBy(RecordId loan) {
        return sql.sql("""
                        select * from review.request
                         where region_code = :region and loan_id = :loan and state in ('assigned', 'returned') order by id
                        """)
                .param("region", loan.region())
                .param("loan", loan.id())
                .query(RequestStore::request)
                .list();
    }

    void insert(ReviewRequest request) {
        sql.sql("""
                insert into review.request (region_code, id, organ_id, version, case_id, title, number, field, grounds,
                    handlers, state, submitted_on, due_on)
                values (:region, :id, :organ, 1, :case, :title, :number, :field, cast(:grounds as text[]),
                    cast(:handlers as uuid[]), :state, :submitted, :due)
                """)
                .param("region", request.id().region())
                .param("id", request.id().id())
                .param("organ", request.organ().id())
                .param("case", request.record().id())
                .param("title", request.title())
                .param("number", request.number())
                .param("field", request.field())
                .param("grounds", request.grounds().toArray(String[]::new))
                .param("handlers", request.handlers().stream().map(RecordId::id).toArray(UUID[]::new))
                .param("state", Keys.of(request.state()))
                .param("submitted", request.submittedOn())
                .param("due", request.dueOn())
                .update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(ReviewRequest request) {
        return sql.sql("""
                        update review.request
                           set version = version + 1, state = :state, due_on = :due, reviewer_id = :reviewer,
                               reviewer_name = :name, reviewer_account_id = :account, reviewer_officer_id = :officer,
                               loan_id = :loan, answered_on = :answered, agreed = :agreed, adopted = :adopted,
                               undone_on = :undone
                         where region_code = :region and id = :id and version = :version
                        """)
                        .param("state", Keys.of(request.state()))
                        .param("due", request.dueOn())
                        .param("reviewer", Rows.uuid(request.reviewer()))
                        .param("name", request.reviewerName())
                        .param("account", Rows.uuid(request.account()))
                        .param("officer", Rows.uuid(request.officer()))
                        .param("loan", Rows.uuid(request.loan()))
                        .param("answered", request.answeredOn())
                        .param("agreed", request.agreed())
                        .param("adopted", request.adopted())
                        .param("undone", request.undoneOn())
                        .param("region", request.id().region())
                        .param("id", request.id().id())
                        .param("version", request.version())
                        .update()
                == 1;
    }

    /** The organs that have borrowed a person and wait for a review of his, on a day. */
    List<RecordId> borrowersOf(RecordId account, @Nullable RecordId officer, LocalDate on) {
        return sql.sql("""
                        select distinct request.region_code, request.organ_id
                          from review.request request
                          join review.loan loan on loan.region_code = request.region_code and loan.id = request.loan_id
                         where request.region_code = :region and request.state in ('assigned', 'returned')
                           and loan.state = 'lent' and :on between loan.from_day and loan.until_day
                           and (loan.account_id = :account or loan.officer_id = cast(:officer as uuid))
                        """)
                .param("region", account.region())
                .param("on", on)
                .param("account", account.id())
                .param("officer", Rows.uuid(officer))
                .query((row, number) -> Rows.id(row, "organ_id"))
                .list();
    }

    private static ReviewRequest request(ResultSet row, int number) throws SQLException {
        return new ReviewRequest(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                Rows.id(row, "case_id"),
                row.getString("title"),
                row.getString("number"),
                row.getString("field"),
                Rows.texts(row, "grounds"),
                Rows.ids(row, "handlers"),
                Keys.read(ReviewRequest.State.class, row.getString("state")),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Rows.idOrNull(row, "reviewer_id"),
                row.getString("reviewer_name"),
                Rows.idOrNull(row, "reviewer_account_id"),
                Rows.idOrNull(row, "reviewer_officer_id"),
                Rows.idOrNull(row, "loan_id"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("agreed", Boolean.class),
                row.getObject("adopted", Boolean.class),
                row.getObject("undone_on", LocalDate.class));
    }
}
