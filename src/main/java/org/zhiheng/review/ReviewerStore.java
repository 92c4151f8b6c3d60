package org.zhiheng.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Ledger;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.review.ReviewerPool.Filter;

/** Keeps the pool of reviewers. */
@Repository
class ReviewerStore {

    private static final String BY_NAME = " order by name, id";

    private final JdbcClient sql;
    private final Ledger ledger;

    ReviewerStore(JdbcClient sql) {
        this.sql = sql;
        this.ledger = new Ledger(sql, "review.reviewer");
    }

    Optional<Reviewer> find(RecordId id) {
        return sql.sql("select * from review.reviewer where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(ReviewerStore::reviewer)
                .optional();
    }

    List<Reviewer> of(RecordId organ) {
        return sql.sql("""
                        select * from review.reviewer
                         where region_code = :region and organ_id = :organ order by name, id limit 500
                        """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .query(ReviewerStore::reviewer)
                .list();
    }

    List<Reviewer> in(int region) {
        return sql.sql("select * from review.reviewer where region_code = :region order by name, id limit 5000")
                .param("region", region)
                .query(ReviewerStore::reviewer)
                .list();
    }

    List<Reviewer> search(Filter filter, LocalDate today, @Nullable NameCursor after, int limit) {
        var wanted =
                filter.conditions(today).after(after == null ? null : after.name(), after == null ? null : after.id());
        return ledger.rows(wanted, BY_NAME, limit)
                .query(ReviewerStore::reviewer)
                .list();
    }

    int count(Filter filter, LocalDate today) {
        return ledger.count(filter.conditions(today));
    }

    void insert(Reviewer reviewer) {
        written("""
                insert into review.reviewer (region_code, id, organ_id, version, name, kind, officer_id, account_id, certificate,
                    first_review, fields, firm, contract_from, contract_until, joined_on)
                values (:region, :id, :organ, 1, :name, :kind, :officer, :account, :certificate,
                    :firstReview, cast(:fields as text[]), :firm, :from, :until, :joined)
                """, reviewer).update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(Reviewer reviewer) {
        return written("""
                        update review.reviewer
                           set version = version + 1, name = :name, kind = :kind, officer_id = :officer, account_id = :account,
                               certificate = :certificate, first_review = :firstReview, fields = cast(:fields as text[]),
                               firm = :firm, contract_from = :from, contract_until = :until, joined_on = :joined
                         where region_code = :region and id = :id and version = :version and organ_id = :organ
                        """, reviewer).param("version", reviewer.version()).update() == 1;
    }

    boolean end(Reviewer reviewer, LocalDate on, String why, int version) {
        return sql.sql("""
                        update review.reviewer set version = version + 1, left_on = :on, left_why = :why
                         where region_code = :region and id = :id and version = :version
                        """)
                        .param("on", on)
                        .param("why", why)
                        .param("region", reviewer.id().region())
                        .param("id", reviewer.id().id())
                        .param("version", version)
                        .update()
                == 1;
    }

    private StatementSpec written(String statement, Reviewer reviewer) {
        return sql.sql(statement)
                .param("region", reviewer.id().region())
                .param("id", reviewer.id().id())
                .param("organ", reviewer.organ().id())
                .param("name", reviewer.name())
                .param("kind", Keys.of(reviewer.kind()))
                .param("officer", Rows.uuid(reviewer.officer()))
                .param("account", Rows.uuid(reviewer.account()))
                .param("certificate", reviewer.certificate())
                .param("firstReview", reviewer.firstReview())
                .param("fields", reviewer.fields().stream().sorted().toArray(String[]::new))
                .param("firm", reviewer.firm())
                .param("from", reviewer.contractFrom())
                .param("until", reviewer.contractUntil())
                .param("joined", reviewer.joinedOn());
    }

    private static Reviewer reviewer(ResultSet row, int number) throws SQLException {
        return new Reviewer(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("name"),
                Keys.read(Reviewer.Kind.class, row.getString("kind")),
                Rows.idOrNull(row, "officer_id"),
                Rows.idOrNull(row, "account_id"),
                row.getString("certificate"),
                row.getBoolean("first_review"),
                Set.copyOf(Rows.texts(row, "fields")),
                row.getString("firm"),
                row.getObject("contract_from", LocalDate.class),
                row.getObject("contract_until", LocalDate.class),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getString("left_why"));
    }
}
