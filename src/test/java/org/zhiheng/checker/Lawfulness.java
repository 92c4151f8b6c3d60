package org.zhiheng.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What no penalty case may have done, read off its rows: each finding names the article. */
public final class Lawfulness {

    private static final int DEFENCE_DAYS = 5;
    private static final int HEARING_NOTICE_DAYS = 7;
    private static final int DEMAND_DAYS = 10;
    private static final Map<String, Set<String>> BY = Map.ofEntries(
            Map.entry("OPEN_CASE", Set.of("organ-head")),
            Map.entry("DECLINE_TO_OPEN", Set.of("organ-head")),
            Map.entry("DECIDE_PENALTY", Set.of("organ-head")),
            Map.entry("DECIDE_NO_PENALTY", Set.of("organ-head")),
            Map.entry("DECIDE_NOT_ESTABLISHED", Set.of("organ-head")),
            Map.entry("DECIDE_RECUSAL", Set.of("organ-head")),
            Map.entry("ARRANGE_HEARING", Set.of("organ-head")),
            Map.entry("DECIDE_REFERRAL", Set.of("organ-head")),
            Map.entry("CLEAR_SUSPICION", Set.of("organ-head")),
            Map.entry("CLOSE_AS_TRANSFERRED", Set.of("organ-head")),
            Map.entry("APPROVE_PRESERVATION", Set.of("organ-head")),
            Map.entry("APPROVE_MEASURE", Set.of("organ-head")),
            Map.entry("CONFIRM_MEASURE", Set.of("organ-head")),
            Map.entry("EXTEND_MEASURE", Set.of("organ-head")),
            Map.entry("LIFT_MEASURE", Set.of("organ-head")),
            Map.entry("DISPOSE_GOODS", Set.of("organ-head")),
            Map.entry("TAKE_MEASURE", Set.of("officer")),
            Map.entry("APPROVE_FREEZE", Set.of("organ-head")),
            Map.entry("FREEZE_DEPOSITS", Set.of("officer")),
            Map.entry("EXTEND_FREEZE", Set.of("organ-head")),
            Map.entry("LIFT_FREEZE", Set.of("organ-head")),
            Map.entry("EXPLAIN_FOOTAGE", Set.of("organ-head")),
            Map.entry("CHECK_EVIDENCE", Set.of("officer")),
            Map.entry("HOLD_HEARING", Set.of("reviewer")),
            Map.entry("EXTEND_PERIOD", Set.of("organ-head")),
            Map.entry("WITHDRAW_CASE", Set.of("organ-head")),
            Map.entry("GIVE_REVIEW_OPINION", Set.of("reviewer")),
            Map.entry("RETURN_REVIEW_MATERIAL", Set.of("reviewer")),
            Map.entry("SUPPLY_REVIEW_MATERIAL", Set.of("unit-head")),
            Map.entry("EXTEND_REVIEW", Set.of("organ-head")),
            Map.entry("RESPOND_TO_REVIEW", Set.of("unit-head")),
            Map.entry("SETTLE_REVIEW", Set.of("organ-head")),
            Map.entry("SEND_PENALTY_NOTICE", Set.of("unit-head")),
            Map.entry("DECIDE_ON_THE_SPOT", Set.of("officer")),
            Map.entry("CONCLUDE_INVESTIGATION", Set.of("officer")));

    private final List<Step> steps;
    private final boolean major;
    private final long mostFen;
    private final List<String> findings = new ArrayList<>();

    private Lawfulness(List<Step> steps, boolean major, long mostFen) {
        this.steps = steps;
        this.major = major;
        this.mostFen = mostFen;
    }

    /**
     * What is unlawful in a case.
     *
     * @param major whether its matter stands in the list of decisions that need review
     * @param mostFen the largest fine that its matter allows, in 分
     */
    public static List<String> findings(List<Step> steps, boolean major, long mostFen) {
        var check = new Lawfulness(steps, major, mostFen);
        check.order();
        check.roles();
        check.officers();
        check.penalty();
        check.hearings();
        check.noPenalty();
        check.onTheSpot();
        check.money();
        check.court();
        check.evidence();
        check.findings.addAll(HeldLawfully.findings(steps));
        check.findings.addAll(ReferredLawfully.findings(steps));
        check.findings.addAll(ExecutedLawfully.findings(steps));
        check.findings.addAll(ReviewedLawfully.findings(steps));
        check.ending();
        return check.findings;
    }

    private void order() {
        for (int i = 0; i < steps.size(); i++) {
            demand(steps.get(i).seq() == i + 1, "第四十七条：行为的顺序号不连续");
            demand(i == 0 || !steps.get(i).on().isBefore(steps.get(i - 1).on()), "第四十七条：行为的日期倒退");
        }
        demand(
                steps.getFirst().is("REGISTER_CLUE", "DECIDE_ON_THE_SPOT", "OPEN_COERCION", "TAKE_OVER_MEASURE"),
                "第五十四条：案件没有来源");
        var opened = first("OPEN_CASE");
        for (var step : steps) {
            if (step.is("CONCLUDE_INVESTIGATION", "SEND_PENALTY_NOTICE", "DECIDE_PENALTY", "DECIDE_NO_PENALTY")) {
                demand(opened.filter(open -> open.seq() < step.seq()).isPresent(), "第五十四条：没有立案就" + step.act());
            }
        }
    }

    private void roles() {
        for (var step : steps) {
            var who = BY.get(step.act());
            demand(who == null || who.contains(step.role()), "第五十七条：" + step.act() + " 由 " + step.role() + " 办理");
        }
        all("GIVE_REVIEW_OPINION")
                .forEach(opinion ->
                        demand(!officersBefore(opinion.seq()).contains(opinion.officer()), "第五十八条：办案人员审核自己的案件"));
    }

    private void officers() {
        for (var step : steps) {
            var named = step.form().has("officers")
                    ? step.form().get("officers")
                    : step.form().path("delivery").path("officers");
            if (named.isArray()) {
                var different = new HashSet<String>();
                named.forEach(officer -> different.add(officer.asString()));
                demand(different.size() >= 2, "第四十二条：" + step.act() + " 少于两名执法人员");
            }
            if (step.form().has("identityShown")) {
                demand(step.form().get("identityShown").asBoolean(), "第五十五条：没有出示证件");
            }
        }
    }

    private Set<String> officersBefore(int seq) {
        var officers = new HashSet<String>();
        steps.stream()
                .filter(step -> step.seq() < seq && step.is("VERIFY_CLUE", "CHANGE_OFFICERS"))
                .reduce((first, second) -> second)
                .ifPresent(step -> step.form().get("officers").forEach(officer -> officers.add(officer.asString())));
        return officers;
    }

    private void penalty() {
        for (var decision : all("DECIDE_PENALTY")) {
            var at = decision.seq();
            var proposal = last(at, "CONCLUDE_INVESTIGATION", "CHANGE_PROPOSAL");
            var notice = last(at, "SEND_PENALTY_NOTICE");
            demand(proposal.isPresent() && notice.isPresent(), "第四十四条：没有告知就决定");
            if (proposal.isEmpty() || notice.isEmpty()) {
                continue;
            }
            heard(decision, notice.get());
            var told = last(notice.get().seq(), "CONCLUDE_INVESTIGATION", "CHANGE_PROPOSAL")
                    .orElse(proposal.get());
            demand(fine(proposal.get()) <= fine(told), "第四十五条：决定的罚款重于告知的");
            demand(fine(proposal.get()) <= mostFen, "第十六条：罚款超过法定幅度");
            demand(last(at, "ORDER_CORRECTION", "STATE_NO_CORRECTION").isPresent(), "第二十八条：没有责令改正也没有说明");
            if (major) {
                demand(
                        between(proposal.get().seq(), at, "GIVE_REVIEW_OPINION")
                                .reduce((first, second) -> second)
                                .filter(opinion -> opinion.form()
                                        .get("conclusion")
                                        .asString()
                                        .equals("AGREE"))
                                .isPresent(),
                        "第五十八条：没有通过法制审核就决定");
            }
            if (last(at, "CONCLUDE_INVESTIGATION")
                    .orElseThrow()
                    .form()
                    .get("complexOrGrave")
                    .asBoolean()) {
                demand(
                        between(proposal.get().seq(), at, "DISCUSS_COLLECTIVELY")
                                .findAny()
                                .isPresent(),
                        "第五十七条：没有集体讨论");
            }
            unhindered(at);
            demand(!born(at).plusYears(14).isAfter(violated(at)), "第三十条：处罚不满十四周岁的人");
            var evidence = all("RECORD_EVIDENCE").stream()
                            .filter(step -> step.seq() < at)
                            .count()
                    - all("EXCLUDE_EVIDENCE").stream()
                            .filter(step -> step.seq()
                                    < last(at, "CONCLUDE_INVESTIGATION")
                                            .orElseThrow()
                                            .seq())
                            .count();
            demand(evidence > 0, "第四十条：没有证据就处罚");
        }
    }

    /** No fact rests on what was found wanting; what must be recorded whole was, by a recording of that very act. */
    private void evidence() {
        for (var decision : steps.stream()
                .filter(step -> step.is("CONCLUDE_INVESTIGATION", "DECIDE_PENALTY"))
                .toList()) {
            var wanting = new HashSet<Integer>();
            steps.stream().filter(step -> step.seq() < decision.seq()).forEach(step -> {
                step.form().path("pieces").forEach(piece -> {
                    var holds = piece.path("authentic").asBoolean()
                            && piece.path("lawful").asBoolean()
                            && piece.path("relevant").asBoolean();
                    if (step.is("CHECK_EVIDENCE") && holds) {
                        wanting.remove(piece.get("evidence").asInt());
                    } else if (step.is("CHECK_EVIDENCE")) {
                        wanting.add(piece.get("evidence").asInt());
                    }
                });
                if (step.is("EXCLUDE_EVIDENCE")) {
                    wanting.remove(step.form().get("evidence").asInt());
                }
            });
            demand(wanting.isEmpty(), "第四十六条：审查未通过的证据没有排除就" + decision.act());
        }
        for (var closing : steps.stream()
                .filter(step -> step.is("CLOSE_CASE", "CLOSE_AS_TRANSFERRED"))
                .toList()) {
            var recorded = new HashSet<Integer>();
            steps.stream()
                    .filter(step -> step.is("RECORD_FOOTAGE") && step.seq() < closing.seq())
                    .filter(step -> step.form().path("whole").asBoolean())
                    .forEach(step -> step.form().get("acts").forEach(seq -> recorded.add(seq.asInt())));
            steps.stream()
                    .filter(step -> step.is("TAKE_MEASURE") && step.seq() < closing.seq())
                    .forEach(step -> demand(recorded.contains(step.seq()), "第四十七条：查封扣押没有全程音像记录就结案"));
        }
    }

    private void heard(Step decision, Step notice) {
        var delivery = between(notice.seq(), decision.seq(), "DELIVER_NOTICE").reduce((first, second) -> second);
        demand(delivery.isPresent(), "第六十二条：告知书没有送达就决定");
        if (delivery.isEmpty()) {
            return;
        }
        var last = WorkingDays.after(day(delivery.get().form().get("delivery").get("at")), DEFENCE_DAYS);
        var defences = between(notice.seq(), decision.seq(), "RECORD_DEFENCE").toList();
        demand(!defences.isEmpty() || decision.on().isAfter(last), "第六十二条：没有听取申辩，期限也没有届满");
        if (notice.form().path("hearing").asString("").equals("ENTITLED")) {
            var waived = !defences.isEmpty()
                    && defences.getLast().form().get("manner").asString().equals("WAIVED_ALL");
            var asked = between(notice.seq(), decision.seq(), "REQUEST_HEARING")
                    .findAny()
                    .isPresent();
            demand(waived || asked || decision.on().isAfter(last), "第六十四条：听证申请的期限没有届满");
        }
        var requests = all("REQUEST_HEARING").stream()
                .filter(step -> step.seq() < decision.seq())
                .toList();
        demand(
                requests.isEmpty()
                        || between(requests.getLast().seq(), decision.seq(), "WITHDRAW_HEARING_REQUEST")
                                .findAny()
                                .isPresent()
                        || between(requests.getLast().seq(), decision.seq(), "HOLD_HEARING")
                                .anyMatch(held -> !held.form()
                                                .get("attendance")
                                                .asString()
                                                .equals("PRESENT")
                                        || between(held.seq(), decision.seq(), "REPORT_HEARING")
                                                .findAny()
                                                .isPresent()),
                "第六十五条：听证没有举行就决定");
    }

    private void hearings() {
        for (var held : all("HOLD_HEARING")) {
            var arranged = last(held.seq(), "ARRANGE_HEARING").orElseThrow();
            var told = between(arranged.seq(), held.seq(), "DELIVER_HEARING_NOTICE")
                    .reduce((first, second) -> second);
            demand(
                    told.filter(notice -> !day(held.form().get("from"))
                                    .isBefore(WorkingDays.after(
                                            day(notice.form().get("delivery").get("at")), HEARING_NOTICE_DAYS)))
                            .isPresent(),
                    "第六十四条：举行听证没有在七个工作日前通知");
            arranged.form()
                    .get("hosts")
                    .forEach(host -> demand(!officersBefore(held.seq()).contains(host.asString()), "第六十四条：调查人员主持听证"));
        }
    }

    private void unhindered(int at) {
        demand(!isOpen(at, "MARK_SUSPECTED_CRIME", "CLEAR_SUSPICION"), "第二十七条：涉嫌犯罪仍作出处罚");
        demand(!isOpen(at, "APPLY_FOR_RECUSAL", "DECIDE_RECUSAL"), "第四十三条：回避没有决定就处罚");
    }

    private void noPenalty() {
        for (var decision : all("DECIDE_NO_PENALTY")) {
            demand(last(decision.seq(), "EDUCATE").isPresent(), "第三十三条：不予处罚没有教育");
            unhindered(decision.seq());
        }
    }

    private void onTheSpot() {
        for (var decision : all("DECIDE_ON_THE_SPOT")) {
            var kind = decision.form().get("party").get("kind").asString();
            var limit = kind.equals("CITIZEN") || kind.equals("SOLE_TRADER") ? 200_00 : 3_000_00;
            demand(fine(decision) <= limit, "第五十一条：当场罚款超过限额");
            decision.form()
                    .get("penalties")
                    .forEach(penalty -> demand(
                            Set.of("fine", "warning")
                                    .contains(penalty.get("kind").asString()),
                            "第五十一条：当场处罚的种类不对"));
            demand(decision.form().get("toldOrally").asBoolean(), "第四十四条：当场处罚没有告知");
        }
        for (var collected : all("COLLECT_ON_THE_SPOT")) {
            var fine = fine(first("DECIDE_ON_THE_SPOT").orElseThrow());
            demand(
                    !collected.form().get("ground").asString().equals("UP_TO_LIMIT") || fine <= 100_00,
                    "第六十八条：当场收缴超过一百元");
        }
    }

    private void money() {
        var decision = last(Integer.MAX_VALUE, "DECIDE_PENALTY", "DECIDE_ON_THE_SPOT");
        if (decision.isEmpty()) {
            demand(all("RECORD_PAYMENT").isEmpty(), "第六十七条：没有处罚决定就收款");
            return;
        }
        demand(paid("FINE") <= imposed(decision.get()), "第六十七条：收的罚款多于决定");
        demand(all("IMPOSE_ADDITIONAL_FINE").size() <= 1, "第七十二条：加处罚款决定了两次");
        all("IMPOSE_ADDITIONAL_FINE").forEach(added -> {
            var delivered =
                    last(added.seq(), "DELIVER_DECISION", "HAND_OVER_DECISION").orElseThrow();
            var from = delivered.is("HAND_OVER_DECISION")
                    ? delivered.form().get("at")
                    : delivered.form().get("delivery").get("at");
            demand(added.on().isAfter(day(from).plusDays(15)), "第七十二条：缴款期限没有届满就加处罚款");
        });
    }

    private void ending() {
        var closed = steps.stream()
                .filter(step -> step.is(
                        "CLOSE_CASE",
                        "WITHDRAW_CASE",
                        "DECLINE_TO_OPEN",
                        "CLOSE_AS_TRANSFERRED",
                        "END_COERCION",
                        "PASS_TO_CASE"))
                .findFirst();
        if (closed.isEmpty()) {
            return;
        }
        steps.stream()
                .filter(step -> step.seq() > closed.get().seq())
                .forEach(step -> demand(
                        step.is(
                                "RESTORE_EXECUTED",
                                "ADD_NOTE",
                                "CORRECT_DOCUMENT",
                                "RECORD_UNDOING",
                                "RECORD_REMEDY",
                                "END_REMEDY",
                                "HAND_OVER_EVIDENCE",
                                "LEND_FILE",
                                "RETURN_FILE"),
                        "第四十七条：结案之后还办理 " + step.act()));
        if (closed.get().is("CLOSE_CASE")) {
            var decision = last(
                    closed.get().seq(),
                    "DECIDE_PENALTY",
                    "DECIDE_NO_PENALTY",
                    "DECIDE_NOT_ESTABLISHED",
                    "DECIDE_ON_THE_SPOT");
            demand(decision.isPresent(), "第五十七条：没有决定就结案");
            demand(
                    last(closed.get().seq(), "DELIVER_DECISION", "HAND_OVER_DECISION")
                            .isPresent(),
                    "第六十一条：没有送达就结案");
            decision.filter(step -> step.is("DECIDE_PENALTY", "DECIDE_ON_THE_SPOT"))
                    .filter(step -> !isRevoked() && all("TERMINATE_EXECUTION").isEmpty())
                    .ifPresent(step -> demand(
                            !all("COLLECT_ON_THE_SPOT").isEmpty() || paid("FINE") == imposed(step), "第六十六条：没有缴清就结案"));
            demand(all("COLLECT_ON_THE_SPOT").isEmpty() || !all("PAY_IN_FINE").isEmpty(), "第七十一条：收缴的罚款没有缴付银行");
        }
    }

    private boolean isRevoked() {
        return all("RECORD_UNDOING").stream()
                .anyMatch(undone -> !undone.form().get("kind").asString().equals("UNLAWFUL"));
    }

    private void court() {
        for (var applied : all("APPLY_TO_COURT")) {
            var demanded = last(applied.seq(), "DELIVER_DEMAND");
            demand(
                    demanded.filter(told -> applied.on()
                                    .isAfter(WorkingDays.after(
                                            day(told.form().get("delivery").get("at")), DEMAND_DAYS)))
                            .isPresent(),
                    "《行政强制法》第五十四条：催告未满十日就申请法院强制执行");
            demand(!isOpen(applied.seq(), "RECORD_REMEDY", "END_REMEDY"), "《行政强制法》第五十三条：救济进行之中申请法院强制执行");
        }
    }

    private long imposed(Step decision) {
        return decision.is("DECIDE_ON_THE_SPOT")
                ? fine(decision)
                : last(decision.seq(), "CONCLUDE_INVESTIGATION", "CHANGE_PROPOSAL")
                        .map(Lawfulness::fine)
                        .orElse(0L);
    }

    private long paid(String kind) {
        return all("RECORD_PAYMENT").stream()
                .filter(step -> step.form().get("kind").asString().equals(kind))
                .mapToLong(step -> step.form().get("amountFen").asLong())
                .sum();
    }

    private static long fine(Step step) {
        long sum = 0;
        for (var penalty : step.form().path("penalties")) {
            sum += penalty.get("kind").asString().equals("fine")
                    ? penalty.get("amountFen").asLong()
                    : 0;
        }
        return sum;
    }

    /** The year of birth that the walk gave the party's name; anybody without one is old enough. */
    private LocalDate born(int at) {
        var name = last(at, "VERIFY_CLUE")
                .orElseThrow()
                .form()
                .get("party")
                .get("name")
                .asString();
        return name.contains("@") ? LocalDate.parse(name.substring(name.indexOf('@') + 1)) : LocalDate.of(1980, 1, 1);
    }

    private LocalDate violated(int at) {
        return LocalDate.parse(last(at, "VERIFY_CLUE")
                .orElseThrow()
                .form()
                .get("violatedUntil")
                .asString());
    }

    private static LocalDate day(JsonNode moment) {
        return LocalDate.parse(moment.asString().substring(0, 10));
    }

    private boolean isOpen(int at, String begins, String ends) {
        return last(at, begins)
                .filter(step -> between(step.seq(), at, ends).findAny().isEmpty())
                .isPresent();
    }

    private List<Step> all(String act) {
        return steps.stream().filter(step -> step.is(act)).toList();
    }

    private Optional<Step> first(String act) {
        return steps.stream().filter(step -> step.is(act)).findFirst();
    }

    private Optional<Step> last(int before, String... acts) {
        Predicate<Step> wanted = step -> step.seq() < before && step.is(acts);
        return steps.stream().filter(wanted).reduce((one, other) -> other);
    }

    private java.util.stream.Stream<Step> between(int after, int before, String... acts) {
        return steps.stream().filter(step -> step.seq() > after && step.seq() < before && step.is(acts));
    }

    private void demand(boolean lawful, String finding) {
        if (!lawful) {
            findings.add(finding);
        }
    }
}
