package org.zhiheng.cases;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;

/** What penalty cases show for the measures of the county's list. */
@Configuration
class CaseFigures {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    CaseFigures(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Bean
    Figure suspectedCrimes() {
        return figure(
                "cases-suspected-crime",
                29,
                "标记涉嫌犯罪、尚未移送的案件",
                "suspected and referred_on is null and stage <> 'CLOSED'");
    }

    @Bean
    Figure referredCrimes() {
        return figure("cases-referred", 29, "已移送公安机关的涉嫌犯罪案件", "referred_on is not null");
    }

    @Bean
    Figure overdueCases() {
        return figure("cases-overdue", 30, "办案期限已超期的在办案件", "stage <> 'CLOSED' and due_on < :day");
    }

    @Bean
    Figure waitingForReview() {
        return figure("cases-waiting-for-review", 43, "等待法制审核的案件", "'reviewer' = any (waiting_for)");
    }

    private Figure figure(String key, int measure, String name, String where) {
        return new CaseFigure(key, Set.of(measure), name, where, sql, transactions);
    }
}
