package org.zhiheng.officers.team;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;

/** What people and certificates show for measures 9, 10, 11, 31 and 42 of the county's list. */
@Configuration
class PeopleFigures {

    private static final String SERVING = "(counted.left_on is null or counted.left_on > :day)";
    private static final String TEAM = SERVING + " and counted." + TeamStore.ENFORCING;
    private static final String CERTIFICATES = """
            exists (select 1 from officers.certificate held
                     where held.region_code = counted.region_code and held.officer_id = counted.id and %s)
            """;

    private final Team team;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    PeopleFigures(Team team, JdbcClient sql, PlatformTransactionManager transactions) {
        this.team = team;
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Bean
    Figure qualificationsWaiting() {
        return figure(
                9,
                "officers-qualifications-waiting",
                "没有办结的资格申报",
                "件",
                null,
                "application",
                "counted.stage in ('submitted', 'returned', 'accepted', 'passed')",
                null,
                "counted.name",
                "counted.submitted_on",
                "/qualifications/");
    }

    @Bean
    Figure certificatesExpired() {
        return people(
                9,
                "officers-expired",
                "在岗人员的证件已过期、没有换发",
                "人",
                BigDecimal.ZERO,
                TEAM + " and " + CERTIFICATES.formatted("held.state = 'valid' and held.valid_until < :day")
                        + " and not " + CERTIFICATES.formatted("held.state = 'valid' and held.valid_until >= :day"),
                null);
    }

    @Bean
    Figure recallsOverdue() {
        return figure(
                10,
                "officers-recalls-overdue",
                "离岗人员证件超期没有收回",
                "件",
                BigDecimal.ZERO,
                "departure",
                "counted.state = 'recalled' and counted.due_on < :day",
                null,
                "counted.name",
                "counted.due_on",
                "/officers/departures/");
    }

    @Bean
    Figure cancellationsAnnounced() {
        return figure(
                10,
                "officers-recalls-announced",
                "离岗人员证件已公告注销的比例",
                "%",
                BigDecimal.valueOf(100),
                "departure",
                "counted.state = 'announced'",
                "counted.state <> 'none'",
                "counted.name",
                "counted.left_on",
                "/officers/departures/");
    }

    @Bean
    Figure heldUnlawfully() {
        return people(
                11,
                "officers-held-unlawfully",
                "不得持证的人员持有有效证件",
                "人",
                BigDecimal.ZERO,
                SERVING + " and not counted." + TeamStore.ENFORCING + " and "
                        + CERTIFICATES.formatted(
                                "held.state = 'valid' and held.issuer <> 'supervision' and held.valid_until >= :day"),
                null);
    }

    @Bean
    Figure unlawfulWithdrawn() {
        return figure(
                11,
                "officers-unlawful-withdrawn",
                "违规申领、使用被收回的证件",
                "件",
                null,
                "unlawful_certificate",
                "counted.found_on <= :day",
                null,
                "counted.name || '：' || counted.number",
                "counted.found_on",
                "/officers/clean-ups?of=");
    }

    @Bean
    Figure cleanUpsConfirmed() {
        return figure(
                11,
                "officers-clean-ups-waiting",
                "本年证件清查没有确认的机关",
                "个",
                BigDecimal.ZERO,
                "clean_up",
                "counted.confirmed_on is null and counted.year = extract(year from cast(:day as date))",
                null,
                "'待确认，期限 ' || counted.due_on",
                "counted.due_on",
                "/officers/clean-ups?of=");
    }

    @Bean
    Figure supervisorsCertified() {
        return people(
                31,
                "officers-supervising",
                "持有效行政执法监督证的人员",
                "人",
                null,
                SERVING + " and "
                        + CERTIFICATES.formatted(
                                "held.issuer = 'supervision' and held.state = 'valid' and :day between held.valid_from and held.valid_until"),
                null);
    }

    @Bean
    Figure townshipShare() {
        return people(
                42,
                "officers-in-townships",
                "执法人员在乡镇的比例",
                "%",
                null,
                "counted.organ_id = any (cast(:organs as uuid[]))",
                TEAM);
    }

    @Bean
    Figure lawQualifiedShare() {
        return people(42, "officers-law-qualified", "执法人员取得法律职业资格的比例", "%", null, "counted.law_qualified", TEAM);
    }

    @Bean
    Figure overFiftyFive() {
        return people(
                42,
                "officers-over-55",
                "五十五周岁以上执法人员的比例",
                "%",
                null,
                "counted.birth_date <= cast(:day as date) - interval '55 years'",
                TEAM);
    }

    private Figure people(
            int measure,
            String key,
            String name,
            String unit,
            @Nullable BigDecimal target,
            String where,
            @Nullable String among) {
        return figure(
                measure,
                key,
                name,
                unit,
                target,
                "officer",
                where,
                among,
                "counted.name",
                "counted.joined_on",
                "/officers/");
    }

    private Figure figure(
            int measure,
            String key,
            String name,
            String unit,
            @Nullable BigDecimal target,
            String of,
            String where,
            @Nullable String among,
            String label,
            String day,
            String href) {
        return new PeopleFigure(
                key,
                measure,
                name,
                unit,
                target,
                of,
                where,
                among,
                label,
                day,
                href,
                team::townships,
                sql,
                transactions);
    }
}
