package org.zhiheng.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organs;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.Guidance;
import org.zhiheng.training.Guidances;

/** What the townships of the demo county asked of departments, and what came of it. */
@Component
class DemoGuidance {

    private static final int ARRANGED_AFTER = 3;
    private static final int HELD_AFTER = 15;
    private static final int CLOSED_AFTER = 18;

    private final Guidances guidances;
    private final Organs organs;
    private final LegalClock clock;

    DemoGuidance(Guidances guidances, Organs organs, LegalClock clock) {
        this.guidances = guidances;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * @param state how far it came
     * @param people how many were there, where it was held
     */
    record Line(
            String township,
            String department,
            String topic,
            String reason,
            int daysAgo,
            Guidance.State state,
            @Nullable String teacher,
            @Nullable Integer people,
            @Nullable String feedback) {}

    void load() {
        DemoFile.read("guidance.yaml", Line.class).forEach(this::load);
    }

    private void load(Line line) {
        var asked = clock.today().minusDays(line.daysAgo());
        var township = actor(line.township());
        var department = actor(line.department());
        var request =
                new Guidance.Request(department.organ(), line.topic(), line.reason(), asked.plusDays(HELD_AFTER + 10));
        var guidance = new Guidance[1];
        on(asked, township, () -> guidance[0] = guidances.ask(request, township));
        if (line.state() == Guidance.State.ASKED) {
            return;
        }
        on(
                asked.plusDays(ARRANGED_AFTER),
                department,
                () -> guidance[0] = arranged(line, guidance[0], asked, department));
        if (line.people() == null) {
            return;
        }
        var held = new Guidance.Held(asked.plusDays(HELD_AFTER), line.people());
        on(
                asked.plusDays(HELD_AFTER),
                department,
                () -> guidance[0] = guidances.hold(guidance[0].id(), held, guidance[0].version(), department));
        var feedback = line.feedback();
        if (feedback != null) {
            on(
                    asked.plusDays(CLOSED_AFTER),
                    township,
                    () -> guidances.close(guidance[0].id(), feedback, guidance[0].version(), township));
        }
    }

    private Guidance arranged(Line line, Guidance guidance, LocalDate asked, Actor department) {
        if (line.state() == Guidance.State.DECLINED) {
            return guidances.decline(guidance.id(), line.reason(), guidance.version(), department);
        }
        var arrangement = new Guidance.Arrangement(
                String.valueOf(line.teacher()), asked.plusDays(HELD_AFTER), line.township() + "二楼会议室", null);
        return guidances.arrange(guidance.id(), arrangement, guidance.version(), department);
    }

    private void on(LocalDate day, Actor by, Runnable work) {
        clock.rehearse(day.atTime(10, 0), () -> Actors.as(by, work));
    }

    private Actor actor(String organ) {
        var id = organs.findByName(DemoOrgans.COUNTY, organ).orElseThrow().id();
        return new Actor(id, "演示数据", Role.PERSONNEL, id, organ, null);
    }
}
