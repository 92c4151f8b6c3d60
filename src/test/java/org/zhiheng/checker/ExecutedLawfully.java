package org.zhiheng.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What no organ may have done when it executed its decision itself, read off the rows of a case (《行政强制法》第四章). */
final class ExecutedLawfully {

    private static final int DEMAND_DAYS = 10;
    private static final int REMINDER_DAYS = 3;

    private final List<Step> steps;
    private final List<String> findings = new ArrayList<>();

    private ExecutedLawfully(List<Step> steps) {
        this.steps = steps;
    }

    static List<String> findings(List<Step> steps) {
        var check = new ExecutedLawfully(steps);
        steps.forEach(check::take);
        return check.findings;
    }

    private void take(Step step) {
        switch (step.act()) {
            case "DECIDE_EXECUTION" -> {
                demanded(step, text(step, "way").equals("ASSETS_MOVED"));
                demand(step.role().equals("organ-head"), "第三十七条：强制执行不由机关负责人决定");
            }
            case "EXECUTE_BY_FORCE" -> {
                var decided = last(step.seq(), "DECIDE_EXECUTION");
                demand(decided.isPresent(), "第三十七条：没有强制执行决定就执行");
                decided.ifPresent(decision -> demand(told(decision, step, "EXECUTION_DECISION"), "第三十八条：决定书没有送达就执行"));
                demand(!isPaid(step), "第三十七条：罚款已经缴清还强制执行");
                demand(step.form().get("suppliesKept").asBoolean(), "第四十三条：停了居民生活的水电热气");
                demand(!isOpen(step.seq(), "AGREE_ON_EXECUTION", "END_AGREEMENT"), "第四十二条：协议履行期间强制执行");
                byDay(step);
            }
            case "DECIDE_SUBSTITUTE" -> demanded(step, step.form().get("atOnce").asBoolean());
            case "PERFORM_SUBSTITUTE" -> substitute(step);
            case "RESUME_EXECUTION" ->
                demand(isOpen(step.seq(), "SUSPEND_EXECUTION", "RESUME_EXECUTION"), "第三十九条：没有中止就恢复");
            case "TERMINATE_EXECUTION" ->
                demand(last(step.seq(), "DECIDE_EXECUTION", "DECIDE_SUBSTITUTE").isPresent(), "第四十条：没有执行就终结");
            default -> {}
        }
        if (step.is("EXECUTE_BY_FORCE", "PERFORM_SUBSTITUTE")) {
            demand(!isOpen(step.seq(), "SUSPEND_EXECUTION", "RESUME_EXECUTION"), "第三十九条：中止期间执行");
            demand(!isTerminated(step), "第四十条：终结之后执行");
        }
    }

    /** Whether that very execution was ended after it was decided. */
    private boolean isTerminated(Step step) {
        var byForce = step.is("EXECUTE_BY_FORCE");
        var decided = last(step.seq(), byForce ? "DECIDE_EXECUTION" : "DECIDE_SUBSTITUTE");
        return decided.isPresent()
                && steps.stream()
                        .filter(other -> other.seq() > decided.get().seq() && other.seq() < step.seq())
                        .filter(other -> other.is("TERMINATE_EXECUTION"))
                        .map(other -> text(other, "which"))
                        .anyMatch(which -> which.isEmpty() || which.equals(byForce ? "BY_FORCE" : "SUBSTITUTE"));
    }

    /** Whether the whole fine was paid before; the walked cases impose nothing but fines. */
    private boolean isPaid(Step before) {
        if (last(before.seq(), "IMPOSE_ADDITIONAL_FINE").isPresent()) {
            return false;
        }
        var fine = last(before.seq(), "CONCLUDE_INVESTIGATION", "CHANGE_PROPOSAL").stream()
                .flatMap(step -> step.form().get("penalties").valueStream())
                .mapToLong(penalty -> penalty.path("amountFen").asLong(0))
                .sum();
        var paid = steps.stream()
                .filter(step -> step.seq() < before.seq() && step.is("RECORD_PAYMENT"))
                .filter(step -> text(step, "kind").equals("FINE"))
                .mapToLong(step -> step.form().get("amountFen").asLong())
                .sum();
        return fine > 0 && paid >= fine;
    }

    private void demanded(Step step, boolean at) {
        var told = last(step.seq(), "DELIVER_DEMAND");
        if (step.is("DECIDE_SUBSTITUTE") && at) {
            return;
        }
        demand(told.isPresent(), "第三十五条：没有催告就决定执行");
        told.filter(notice -> !at).ifPresent(notice -> {
            var delivered = day(notice.form().get("delivery").get("at"));
            var written = last(notice.seq(), "DEMAND_PERFORMANCE")
                    .orElseThrow()
                    .form()
                    .path("until");
            var end = written.isString()
                    ? LocalDate.parse(written.asString())
                    : WorkingDays.after(delivered, DEMAND_DAYS);
            demand(step.on().isAfter(end) && step.on().isAfter(delivered), "第三十七条：催告期满之前就决定执行");
        });
    }

    private void substitute(Step step) {
        var decided = last(step.seq(), "DECIDE_SUBSTITUTE");
        demand(decided.isPresent(), "第五十一条：没有决定就代履行");
        demand(step.form().get("peaceful").asBoolean(), "第五十一条：代履行用了暴力、胁迫");
        byDay(step);
        if (decided.isEmpty() || decided.get().form().get("atOnce").asBoolean()) {
            return;
        }
        demand(told(decided.get(), step, "SUBSTITUTE_DECISION"), "第五十一条：代履行决定书没有送达");
        demand(
                last(step.seq(), "REMIND_OF_SUBSTITUTE")
                        .filter(reminded -> reminded.seq() > decided.get().seq())
                        .filter(reminded -> day(step.form().get("from"))
                                .isAfter(WorkingDays.after(
                                        day(reminded.form().get("delivery").get("at")), REMINDER_DAYS)))
                        .isPresent(),
                "第五十一条：代履行三日前没有催告");
    }

    private void byDay(Step step) {
        var hour = Integer.parseInt(step.form().get("from").asString().substring(11, 13));
        var day = day(step.form().get("from"));
        demand(
                step.form().hasNonNull("urgency") || (hour >= 6 && hour < 22 && !WorkingDays.isHoliday(day)),
                "第四十三条：夜间或者法定节假日执行");
    }

    private boolean told(Step decision, Step before, String paper) {
        return steps.stream()
                .filter(step -> step.seq() > decision.seq() && step.seq() < before.seq() && step.is("DELIVER_PAPERS"))
                .anyMatch(step -> step.form().get("papers").toString().contains(paper));
    }

    private boolean isOpen(int at, String begins, String ends) {
        var begun = last(at, begins);
        return begun.isPresent()
                && last(at, ends)
                        .filter(ended -> ended.seq() > begun.get().seq())
                        .isEmpty();
    }

    private Optional<Step> last(int before, String... acts) {
        return steps.stream()
                .filter(step -> step.seq() < before && step.is(acts))
                .reduce((one, other) -> other);
    }

    private static String text(Step step, String field) {
        return step.form().path(field).asString("");
    }

    private static LocalDate day(JsonNode moment) {
        return LocalDate.parse(moment.asString().substring(0, 10));
    }

    private void demand(boolean lawful, String finding) {
        if (!lawful) {
            findings.add("《行政强制法》" + finding);
        }
    }
}
