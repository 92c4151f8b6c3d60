package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actors;
import org.zhiheng.cases.Cases;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.WorkingCalendar;
import org.zhiheng.matters.Matters;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;
import tools.jackson.databind.json.JsonMapper;

/** A dozen invented cases at different stages, walked act by act through the door of cases as people would. */
@Component
class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HOUR = 10;

    private final Cases cases;
    private final Matters matters;
    private final DemoPeople people;
    private final LegalClock clock;
    private final TransactionTemplate each;

    DemoCases(
            Cases cases,
            Matters matters,
            DemoPeople people,
            LegalClock clock,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.matters = matters;
        this.people = people;
        this.clock = clock;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Where an act is refused on the day of loading, its case stops before it. */
    void load() {
        load(clock.today()).forEach(refusal -> LOG.warn("演示案件停在这一步之前：{}", refusal));
    }

    /** Walks the cases as seen from a day; says what was refused. */
    List<String> load(LocalDate today) {
        var refused = new ArrayList<String>();
        DemoFile.read("cases.yaml", DemoCase.class).forEach(told -> walk(told, today, refused));
        return refused;
    }

    private void walk(DemoCase told, LocalDate today, List<String> refused) {
        var handlers = people.handlers(told.organ());
        var forms = new DemoForms(
                told,
                matters.findByCode(DemoOrgans.COUNTY, told.matter())
                        .orElseThrow()
                        .id()
                        .toString(),
                handlers.stream().map(officer -> officer.id().toString()).toList(),
                handlers.getLast().name());
        RecordId id = null;
        var version = 0;
        for (var step : told.acts().entrySet()) {
            try {
                id = take(told, forms, step.getKey(), workingDay(today.minusDays(step.getValue())), id, version);
                version++;
            } catch (Problem refusal) {
                refused.add(told.title() + "：" + refusal.getMessage());
                return;
            }
        }
    }

    private RecordId take(
            DemoCase told, DemoForms forms, String name, LocalDate day, @Nullable RecordId id, int version) {
        var by = people.actor(told.organ(), forms.by(name));
        var act = Keys.find(Act.class, name).orElseThrow();
        var answers = JSON.valueToTree(forms.of(name, day));
        var taken = new AtomicReference<RecordId>();
        each.executeWithoutResult(status -> clock.rehearse(
                day.atTime(HOUR, 0),
                () -> Actors.as(
                        by,
                        () -> taken.set(
                                id == null
                                        ? cases.begin(act, answers, by)
                                        : cases.take(id, version, act, answers, by)))));
        return taken.get();
    }

    /** The day, or the last working day before it. */
    private static LocalDate workingDay(LocalDate day) {
        var calendar = WorkingCalendar.standard();
        var on = day;
        while (calendar.knows(on.getYear()) && !calendar.isWorkingDay(on)) {
            on = on.minusDays(1);
        }
        return on;
    }
}
