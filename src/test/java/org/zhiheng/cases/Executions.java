package org.zhiheng.cases;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.cases.form.*;

/** Decisions to execute and what was done by them, lawful as far as a test needs it. */
public final class Executions {

    private static final LocalDateTime AT = LocalDateTime.parse("2026-03-03T09:00");

    private Executions() {}

    public static DecideExecution decision(ExecutionMeans means) {
        return new DecideExecution(ExecutionWay.UNHEEDED, null, "某理由", means, null, null, "某标的", AT, "同意");
    }

    public static ExecuteByForce executed() {
        return new ExecuteByForce(
                AT, AT.plusHours(1), null, "某地", List.of(), true, "某人", null, true, "某经过", "某人", true, List.of());
    }

    public static DecideSubstitute substitute(boolean atOnce) {
        return new DecideSubstitute(
                atOnce ? SubstituteGround.OBSTRUCTION : SubstituteGround.TRAFFIC,
                atOnce,
                atOnce ? "没有工具" : null,
                "某理由",
                "某标的",
                "机械",
                AT,
                "某公司",
                true,
                100,
                "同意");
    }

    public static PerformSubstitute performed() {
        return new PerformSubstitute(
                AT, AT.plusHours(1), null, "某地", "某公司", List.of(), "某人", null, null, true, "某经过", true, 100, List.of());
    }
}
