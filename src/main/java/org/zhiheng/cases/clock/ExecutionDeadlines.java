package org.zhiheng.cases.clock;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.law.Owner.ORGAN;
import static org.zhiheng.law.Owner.PARTY;

import java.util.List;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;

/** The periods of execution by the organ itself (《行政强制法》第三十九条、第四十六条、第五十一条). */
public final class ExecutionDeadlines {

    /** 第四十六条第一款：加处罚款超过三十日，经催告仍不履行的，有强制执行权的机关可以强制执行。 */
    public static final DeadlineRule<Act> AFTER_ADDITIONAL_FINE = DeadlineRule.<Act>of(
                    "加处罚款满三十日", "coercion-law", "46.1")
            .startsWith(IMPOSE_ADDITIONAL_FINE)
            .firstDayNotCounted()
            .lasts("cases.execution-after-fine")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(DECIDE_EXECUTION)
            .ifMissed("经催告仍不履行的，有强制执行权的机关可以强制执行");

    /** 第三十九条第二款：中止执行满三年未恢复的，不再执行。 */
    public static final DeadlineRule<Act> SUSPENSION = DeadlineRule.<Act>of("中止执行满三年", "coercion-law", "39.2")
            .startsWith(SUSPEND_EXECUTION)
            .firstDayNotCounted()
            .lasts("cases.execution-suspension")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(RESUME_EXECUTION, TERMINATE_EXECUTION)
            .ifMissed("没有明显社会危害、当事人确无能力履行的，不再执行");

    /** 第五十一条第一款第二项：代履行三日前催告当事人履行。 */
    public static final DeadlineRule<Act> SUBSTITUTE = DeadlineRule.<Act>of("代履行之前的催告期", "coercion-law", "51.1(2)")
            .startsWith(REMIND_OF_SUBSTITUTE)
            .firstDayNotCounted()
            .lasts("cases.substitute-reminder")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(CARRY_OUT, PERFORM_SUBSTITUTE)
            .ifMissed("期满没有履行的，可以代履行");

    static final List<DeadlineRule<Act>> ALL = List.of(AFTER_ADDITIONAL_FINE, SUSPENSION, SUBSTITUTE);

    private ExecutionDeadlines() {}
}
