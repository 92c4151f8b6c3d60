package org.zhiheng.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.appraisal.Appraisals;
import org.zhiheng.appraisal.Duties;
import org.zhiheng.appraisal.DutyEntry;
import org.zhiheng.appraisal.FormAct;
import org.zhiheng.appraisal.Grade;
import org.zhiheng.appraisal.IndicatorEntry;
import org.zhiheng.appraisal.Indicators;
import org.zhiheng.appraisal.StepAnswers;
import org.zhiheng.appraisal.Use;
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Posts, indicators and the forms of two years in the demo county, at different stages. */
@Component
class DemoAppraisal {

    private static final int HOUR = 10;

    /** So many days ago posts and indicators were written: before the first form. */
    private static final int WRITTEN = 340;

    private final Duties duties;
    private final Indicators indicators;
    private final Appraisals appraisals;
    private final DemoPeople people;
    private final LegalClock clock;

    DemoAppraisal(Duties duties, Indicators indicators, Appraisals appraisals, DemoPeople people, LegalClock clock) {
        this.duties = duties;
        this.indicators = indicators;
        this.appraisals = appraisals;
        this.people = people;
        this.clock = clock;
    }

    /** @param officers the how-manieth of the organ hold it, from one */
    record Post(String post, List<Integer> officers, String basis, List<String> duties, List<String> powers) {}

    record Measured(String name, String meaning, @Nullable String source) {}

    /** A step, and how many days before the day of loading it was taken. */
    record Taken(
            int daysAgo,
            @Nullable String note,
            @Nullable Grade grade,
            @Nullable Use use,
            @Nullable Boolean upheld) {}

    /**
     * The form of one officer.
     *
     * @param yearsAgo which year
     * @param drawn how many days before the day of loading it was drawn
     */
    record Drawn(
            int officer, int yearsAgo, int drawn, @Nullable LinkedHashMap<String, Taken> steps) {}

    record Line(String organ, List<Post> posts, List<Measured> indicators, List<Drawn> forms) {}

    void load() {
        DemoFile.read("appraisal.yaml", Line.class).forEach(line -> {
            var by = people.actor(line.organ(), Role.PERSONNEL);
            var officers = people.of(line.organ());
            at(WRITTEN, by, () -> {
                line.posts().forEach(post -> duties.add(entry(post, officers), by));
                line.indicators()
                        .forEach(each -> indicators.add(
                                new IndicatorEntry(each.name(), each.meaning(), each.source(), null, null), by));
            });
            line.forms().forEach(drawn -> walk(drawn, line.organ(), officers.get(drawn.officer() - 1), by));
        });
    }

    private static DutyEntry entry(Post post, List<Officer> officers) {
        var holders =
                post.officers().stream().map(at -> officers.get(at - 1).id()).toList();
        return new DutyEntry(post.post(), post.duties(), post.powers(), post.basis(), holders, null, null);
    }

    private void walk(Drawn drawn, String organ, Officer officer, Actor personnel) {
        var today = clock.today();
        var year = today.getYear() - drawn.yearsAgo();
        var form = new RecordId[1];
        at(
                drawn.drawn(),
                personnel,
                () -> form[0] =
                        appraisals.draw(year, List.of(officer.id()), personnel).getFirst());
        var version = 1;
        for (var step : Objects.requireNonNullElse(drawn.steps(), new LinkedHashMap<String, Taken>())
                .entrySet()) {
            var taken = step.getValue();
            var act = Keys.read(FormAct.class, step.getKey());
            var by = by(act, organ, officer, personnel);
            var known = version;
            at(
                    taken.daysAgo(),
                    by,
                    () -> appraisals.step(
                            form[0],
                            act,
                            new StepAnswers(taken.note(), taken.grade(), taken.use(), taken.upheld()),
                            known,
                            by));
            version++;
        }
    }

    private void at(int daysAgo, Actor by, Runnable work) {
        clock.rehearse(clock.today().minusDays(daysAgo).atTime(HOUR, 0), () -> Actors.as(by, work));
    }

    private Actor by(FormAct act, String organ, Officer officer, Actor personnel) {
        return switch (act) {
            case SUMMARISE, OBJECT ->
                new Actor(personnel.organ(), officer.name(), Role.OFFICER, personnel.organ(), organ, officer.id());
            case PROPOSE -> superior(organ, officer);
            case APPROVE, SEND_BACK -> people.actor(organ, Role.ORGAN_HEAD);
            default -> personnel;
        };
    }

    /** The head of the unit, and for himself the head of the organ. */
    private Actor superior(String organ, Officer officer) {
        var head = people.actor(organ, Role.UNIT_HEAD);
        return officer.id().equals(head.officer()) ? people.actor(organ, Role.ORGAN_HEAD) : head;
    }
}
