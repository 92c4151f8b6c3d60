package org.zhiheng.training;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.training.TrainingFigure.Counted;
import org.zhiheng.training.TrainingFigure.Counting;
import org.zhiheng.training.TrainingFigure.Target;

/** What the hours accounts show for measures 2, 3, 4 and 7: rates, with the names of those who are behind for whoever looks after people. */
@Configuration
class TrainingFigures {

    private final HoursAccounts accounts;
    private final Materials materials;
    private final PeopleRows rows;
    private final TransactionTemplate transactions;

    TrainingFigures(
            HoursAccounts accounts, Materials materials, PeopleRows rows, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.materials = materials;
        this.rows = rows;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Bean
    Figure politicalTraining() {
        return share(
                "training-political",
                2,
                "本年政治理论和党性教育学时达到参考线的人员比例",
                HoursAccount::isPoliticalReached,
                account -> "政治理论和党性教育 " + HoursAccount.plain(account.got(Category.POLITICAL)) + " 学时，差 "
                        + HoursAccount.plain(account.missing(Category.POLITICAL)) + " 学时");
    }

    @Bean
    Figure publicLawTraining() {
        return share(
                "training-public-law",
                3,
                "本年参加过公共法律知识培训的人员比例",
                account -> account.got(Category.PUBLIC_LAW).signum() > 0,
                account -> "本年还没有参加公共法律知识培训");
    }

    @Bean
    Figure requiredCourses() {
        return share(
                "training-required",
                4,
                "本年必修课程修完的人员比例",
                account -> account.requiredMissing().isEmpty(),
                account -> "没有修："
                        + String.join(
                                "、",
                                account.requiredMissing().stream()
                                        .map(RequiredCourseStore.Required::title)
                                        .toList()));
    }

    @Bean
    Figure hoursReached() {
        return share(
                "training-hours",
                7,
                "本年六十学时（公共法律三十、业务三十）完成的人员比例",
                HoursAccount::isReached,
                account -> "公共法律知识差 " + HoursAccount.plain(account.missing(Category.PUBLIC_LAW)) + " 学时，业务知识和技能差 "
                        + HoursAccount.plain(account.missing(Category.TRADE)) + " 学时");
    }

    @Bean
    Figure hoursBehind() {
        return new TrainingFigure(
                "training-behind",
                7,
                "按现在的进度年底完不成六十学时的人员",
                "人",
                "人",
                Target.ZERO,
                false,
                (region, on, most) -> {
                    var behind = accounts.in(region, on).stream()
                            .filter(account -> !account.forecast().isEmpty())
                            .toList();
                    return new Counted(
                            behind.size(),
                            behind.size(),
                            rows(behind, account -> String.join("；", account.forecast())));
                },
                transactions);
    }

    @Bean
    Figure materialsOutdated() {
        return new TrainingFigure(
                "training-materials-outdated",
                3,
                "所讲法规已经废止或者修改、没有更换的课件",
                "份",
                "份",
                Target.ZERO,
                false,
                (region, on, most) -> {
                    var outdated = materials.in(region).stream()
                            .filter(material -> material.outdatedOn(on) != null)
                            .toList();
                    return new Counted(
                            outdated.size(),
                            outdated.size(),
                            outdated.stream()
                                    .map(material -> new FigureRow(
                                            material.title() + "：" + material.outdatedOn(on),
                                            material.course(),
                                            "/training/courses/" + material.course(),
                                            material.addedOn()))
                                    .toList());
                },
                transactions);
    }

    private Figure share(
            String key, int measure, String name, Predicate<HoursAccount> counts, Function<HoursAccount, String> why) {
        Counting counting = (region, on, most) -> {
            var all = accounts.in(region, on);
            var others = all.stream().filter(counts.negate()).toList();
            return new Counted(all.size() - others.size(), all.size(), rows(others, why));
        };
        return new TrainingFigure(key, measure, name, "%", "人", Target.ALL, true, counting, transactions);
    }

    private List<FigureRow> rows(List<HoursAccount> people, Function<HoursAccount, String> why) {
        return rows.of(people.stream()
                .map(account -> new PeopleRows.Counted(
                        account.member().officer(),
                        account.member().name(),
                        account.member().organ(),
                        why.apply(account),
                        "/training/hours/" + account.member().officer(),
                        null))
                .toList());
    }
}
