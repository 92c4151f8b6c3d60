package org.zhiheng.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;

/** What legal review shows for measure 43 of the county's list. */
@Configuration
class ReviewFigures {

    private static final String OPEN = "state in ('waiting', 'assigned', 'returned')";
    private static final String TITLE = "title || coalesce('（' || reviewer_name || '）', '')";

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    ReviewFigures(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Bean
    Figure reviewsOverdue() {
        return request(
                "review-overdue",
                "超过审核期限的法制审核件",
                "件",
                BigDecimal.ZERO,
                OPEN + " and due_on < :day",
                null,
                "submitted_on");
    }

    @Bean
    Figure reviewsUnassigned() {
        return request("review-waiting", "等待分派的法制审核件", "件", null, "state = 'waiting'", null, "submitted_on");
    }

    @Bean
    Figure faultsFound() {
        return request(
                "review-faults-found",
                "法制审核提出问题的件数比例",
                "%",
                null,
                "not agreed",
                "state = 'answered' and answered_on <= :day",
                "answered_on");
    }

    @Bean
    Figure agreedAndUndone() {
        return request(
                "review-undone",
                "审核同意后被纠正的比例",
                "%",
                BigDecimal.ZERO,
                "undone_on <= :day",
                "state = 'answered' and agreed and answered_on <= :day",
                "answered_on");
    }

    @Bean
    Figure disagreements() {
        return request(
                "review-declined",
                "承办机构不采纳审核意见的件数",
                "件",
                null,
                "adopted is false",
                null,
                "coalesce(answered_on, submitted_on)");
    }

    @Bean
    Figure contractsExpired() {
        return new ReviewFigure(
                "review-contracts-expired",
                "聘用合同已到期、没有退出的法律顾问",
                "人",
                BigDecimal.ZERO,
                "reviewer",
                "(left_on is null or left_on > :day) and contract_until < :day",
                null,
                "name || coalesce('（' || firm || '）', '')",
                "contract_until",
                "/review/pool/",
                sql,
                transactions);
    }

    @Bean
    Figure reviewersLent() {
        return new ReviewFigure(
                "review-lent",
                "正在借调的法制审核人员",
                "人",
                null,
                "loan",
                "state = 'lent' and :day between from_day and until_day",
                null,
                "name",
                "from_day",
                "/review/loans/",
                sql,
                transactions);
    }

    private Figure request(
            String key,
            String name,
            String unit,
            @Nullable BigDecimal target,
            String where,
            @Nullable String among,
            String day) {
        return new ReviewFigure(
                key, name, unit, target, "request", where, among, TITLE, day, "/review/requests/", sql, transactions);
    }
}
