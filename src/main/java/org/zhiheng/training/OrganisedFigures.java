package org.zhiheng.training;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

/** What sessions, guidance and rotation training show for measures 5, 6 and 8. */
@Configuration
class OrganisedFigures {

    private static final int MOST_SESSIONS = 500;
    private static final LocalDate ROTATED_BY = LocalDate.of(2024, 6, 30);

    private final SessionStore sessions;
    private final Guidances guidances;
    private final Rotations rotations;
    private final Organs organs;
    private final TransactionTemplate transactions;

    OrganisedFigures(
            SessionStore sessions,
            Guidances guidances,
            Rotations rotations,
            Organs organs,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.guidances = guidances;
        this.rotations = rotations;
        this.organs = organs;
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
                null,
                true,
                (region, on) -> {
                    var held = held(region, on);
                    var lively = held.stream()
                            .filter(session -> session.method() != Course.Method.LECTURE)
                            .toList();
                    return new Counted(
                            lively.size(),
                            held.size(),
                            lively.stream().map(OrganisedFigures::row).toList());
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
                null,
                false,
                (region, on) -> {
                    var held = held(region, on);
                    return new Counted(
                            held.size(),
                            held.size(),
                            held.stream().map(OrganisedFigures::row).toList());
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
                BigDecimal.valueOf(
                        Parameters.standard().number("training.township-coverage", LocalDate.of(2026, 1, 1))),
                true,
                (region, on) -> {
                    Set<?> guided = guidances.heldBy(region, on).stream()
                            .map(Guidance::organ)
                            .collect(toSet());
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
                BigDecimal.valueOf(100),
                true,
                (region, on) -> rotations.in(region, on).stream()
                        .flatMap(standing -> standing.snapshots().stream())
                        .filter(snapshot -> snapshot.asOf().equals(ROTATED_BY))
                        .map(rotations::kept)
                        .reduce(new Counted(0, 0, List.of()), OrganisedFigures::adding, OrganisedFigures::together),
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
                BigDecimal.ZERO,
                false,
                (region, on) -> {
                    List<FigureRow> overdue = rotations.in(region, on).stream()
                            .flatMap(standing -> standing.listed().stream()
                                    .filter(member -> member.isOverdue(on))
                                    .map(member -> new FigureRow(
                                            member.name() + "："
                                                    + standing.rotation().title() + (member.later() ? "，补训期限 " : "，期限 ")
                                                    + member.dueOn(),
                                            member.officer(),
                                            "/training/rotations/"
                                                    + standing.rotation().id(),
                                            member.dueOn())))
                            .toList();
                    return new Counted(overdue.size(), overdue.size(), overdue);
                },
                transactions);
    }

    private static Counted adding(Counted sum, List<Member> members) {
        List<FigureRow> open = members.stream()
                .filter(member -> member.doneOn() == null)
                .map(member -> new FigureRow(
                        member.name() + "：截至 " + ROTATED_BY + " 没有完成轮训",
                        member.officer(),
                        "/training/hours/" + member.officer(),
                        null))
                .toList();
        return together(sum, new Counted(members.size() - open.size(), members.size(), open));
    }

    private static Counted together(Counted one, Counted other) {
        return new Counted(
                one.part() + other.part(),
                one.whole() + other.whole(),
                java.util.stream.Stream.concat(one.shown().stream(), other.shown().stream())
                        .sorted(Comparator.comparing(FigureRow::label))
                        .toList());
    }

    private List<Session> held(int region, LocalDate on) {
        var filter = new Sessions.Filter(null, null, null, null, null, "held", false, on.withDayOfYear(1), on);
        return sessions.search(region, filter, on, null, MOST_SESSIONS);
    }

    private static FigureRow row(Session session) {
        return new FigureRow(
                session.title() + "（" + session.method().label() + "，" + HoursAccount.plain(session.hours()) + " 学时）",
                session.id(),
                "/training/sessions/" + session.id(),
                session.on());
    }
}
