package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.law.Parameters;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.training.Rotation.Member;
import org.zhiheng.training.TrainingFigure.Counted;
import org.zhiheng.training.TrainingFigure.Target;

/** What sessions, guidance and rotation training show for measures 5, 6 and 8. */
@Configuration
class OrganisedFigures {

    private static final LocalDate ROTATED_BY = LocalDate.of(2024, 6, 30);

    private final SessionStore sessions;
    private final Guidances guidances;
    private final Rotations rotations;
    private final Organs organs;
    private final PeopleRows rows;
    private final TransactionTemplate transactions;

    OrganisedFigures(
            SessionStore sessions,
            Guidances guidances,
            Rotations rotations,
            Organs organs,
            PeopleRows rows,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.guidances = guidances;
        this.rotations = rotations;
        this.organs = organs;
        this.rows = rows;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Bean
    Figure livelyTeaching() {
        return new TrainingFigure(
                "training-methods",
                5,
                "本年采用研讨、案例、情景模拟、现场教学的场次比例",
                "%",
                "场",
                Target.NONE,
                true,
                (region, on, most) -> {
                    var held = sessions.held(region, on);
                    return new Counted(held.lively(), held.all(), rows(region, on, true, most));
                },
                transactions);
    }

    @Bean
    Figure sessionsHeld() {
        return new TrainingFigure(
                "training-sessions",
                5,
                "本年已确认到课的培训场次",
                "场",
                "场",
                Target.NONE,
                false,
                (region, on, most) -> {
                    var held = sessions.held(region, on);
                    return new Counted(held.all(), held.all(), rows(region, on, false, most));
                },
                transactions);
    }

    @Bean
    Figure townshipsGuided() {
        return new TrainingFigure(
                "training-townships",
                6,
                "本年得到县级部门培训业务指导的乡镇比例",
                "%",
                "个乡镇",
                day -> BigDecimal.valueOf(Parameters.standard().number("training.township-coverage", day)),
                true,
                (region, on, most) -> {
                    var guided = guidances.guided(region, on);
                    var townships = organs.all().stream()
                            .filter(organ -> organ.kind() == Organ.Kind.TOWNSHIP
                                    && organ.id().region() == region)
                            .toList();
                    List<FigureRow> without = townships.stream()
                            .filter(township -> !guided.contains(township.id()))
                            .map(township -> new FigureRow(
                                    township.name() + "：本年还没有得到培训业务指导",
                                    township.id(),
                                    "/training/guidance?township=" + township.id(),
                                    null))
                            .toList();
                    return new Counted(townships.size() - without.size(), townships.size(), without);
                },
                transactions);
    }

    /** The state at the end of June 2024 as it was kept; batches without such a snapshot are told by their own last day. */
    @Bean
    Figure rotationDone() {
        return new TrainingFigure(
                "training-rotation",
                8,
                "全员轮训截至 2024-06-30 的完成比例（快照）",
                "%",
                "人",
                Target.ALL,
                true,
                (region, on, most) -> counted(rotations.in(region, on).stream()
                        .flatMap(standing -> standing.snapshots().stream())
                        .filter(snapshot -> snapshot.asOf().equals(ROTATED_BY))
                        .flatMap(snapshot -> rotations.kept(snapshot).stream())
                        .toList()),
                transactions);
    }

    @Bean
    Figure makeUpOverdue() {
        return new TrainingFigure(
                "training-make-up-overdue",
                8,
                "超过期限没有参加轮训、补训的人员",
                "人",
                "人",
                Target.ZERO,
                false,
                (region, on, most) -> {
                    var overdue = rotations.in(region, on).stream()
                            .flatMap(standing -> standing.listed().stream()
                                    .filter(member -> member.isOverdue(on))
                                    .map(member -> overdue(standing.rotation(), member)))
                            .toList();
                    return new Counted(overdue.size(), overdue.size(), rows.of(overdue));
                },
                transactions);
    }

    private static PeopleRows.Counted overdue(Rotation rotation, Member member) {
        return new PeopleRows.Counted(
                member.officer(),
                member.name(),
                member.organ(),
                rotation.title() + (member.later() ? "，补训期限 " : "，期限 ") + member.dueOn(),
                "/training/rotations/" + rotation.id(),
                member.dueOn());
    }

    private Counted counted(List<Member> kept) {
        var open = kept.stream().filter(member -> member.doneOn() == null).toList();
        return new Counted(
                kept.size() - open.size(),
                kept.size(),
                rows.of(open.stream()
                        .map(member -> new PeopleRows.Counted(
                                member.officer(),
                                member.name(),
                                member.organ(),
                                "截至 " + ROTATED_BY + " 没有完成轮训",
                                "/training/hours/" + member.officer(),
                                null))
                        .sorted(Comparator.comparing(PeopleRows.Counted::name))
                        .toList()));
    }

    private List<FigureRow> rows(int region, LocalDate on, boolean livelyOnly, int most) {
        return sessions.held(region, on, livelyOnly, most).stream()
                .map(OrganisedFigures::row)
                .toList();
    }

    private static FigureRow row(Session session) {
        return new FigureRow(
                session.title() + "（" + session.method().label() + "，" + HoursAccount.plain(session.hours()) + " 学时）",
                session.id(),
                "/training/sessions/" + session.id(),
                session.on());
    }
}
