package org.zhiheng.party;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;

/** What branches show for measures 1 and 2 of the county's list. */
@Configuration
class PartyFigures {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    PartyFigures(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Bean
    Figure partyActivities() {
        return figure("party-activities", 1, "本年党支部活动次数", "true", false);
    }

    @Bean
    Figure partyAttendance() {
        return figure("party-attendance", 1, "本年党支部活动到会率", "true", true);
    }

    @Bean
    Figure partyJointActions() {
        return figure("party-joint-actions", 1, "本年党建联合行动次数", "kind = 'joint-action'", false);
    }

    @Bean
    Figure partyLessons() {
        return figure("party-lessons", 2, "本年党课和主题党日次数", "kind in ('party-lesson', 'theme-day')", false);
    }

    private Figure figure(String key, int measure, String name, String where, boolean attendance) {
        return new PartyFigure(key, Set.of(measure), name, where, attendance, sql, transactions);
    }
}
