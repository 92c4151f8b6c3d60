package org.zhiheng.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.StartRefused;

/**
 * Loads the demo county before the first request is taken. Each step is one transaction that leaves a mark, so that a
 * start after a kill goes on with the first step that is not whole.
 */
@Component
@ConditionalOnBooleanProperty("zhiheng.demo")
class DemoLoader implements SmartLifecycle {

    static final String COUNTY = "county";

    private final List<Step> steps;
    private final Accounts accounts;
    private final DemoMarks marks;
    private final TransactionTemplate transaction;
    private volatile boolean loaded;

    /** Something to load once. */
    private record Step(String name, Runnable work) {}

    DemoLoader(
            DemoCounty county,
            DemoPlan plan,
            DemoReview review,
            DemoTraining training,
            DemoGuidance guidance,
            DemoSeals seals,
            DemoCases cases,
            DemoTeam team,
            DemoParty party,
            DemoAppraisal appraisal,
            DemoExaminations examinations,
            Accounts accounts,
            DemoMarks marks,
            PlatformTransactionManager transactions) {
        this.steps = List.of(
                new Step(COUNTY, county::load),
                new Step("plan", plan::load),
                new Step("review", review::load),
                new Step("training", training::load),
                new Step("guidance", guidance::load),
                new Step("seals", seals::load),
                new Step("cases", cases::load),
                new Step("team", team::load),
                new Step("party", party::load),
                new Step("appraisal", appraisal::load),
                new Step("examinations", examinations::load));
        this.accounts = accounts;
        this.marks = marks;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        Scope.all().run(() -> steps.forEach(step -> transaction.executeWithoutResult(status -> load(step))));
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void load(Step step) {
        if (marks.has(step.name())) {
            return;
        }
        if (step.name().equals(COUNTY) && !accounts.nobodyYet()) {
            throw new StartRefused("数据库里已经有账号，不是空库，不能载入演示县。正式使用请加 --no-demo 启动。");
        }
        step.work().run();
        marks.set(step.name());
    }
}
