package org.zhiheng.training;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.platform.RecordId;

/** The rows behind a number of people: by name for who may read names; everybody else reads how many of which organ. */
@Component
class PeopleRows {

    private final Organs organs;

    PeopleRows(Organs organs) {
        this.organs = organs;
    }

    /**
     * One who is counted.
     *
     * @param why the person is among them
     */
    record Counted(
            RecordId officer,
            String name,
            RecordId organ,
            String why,
            String href,
            @Nullable LocalDate on) {}

    List<FigureRow> of(List<Counted> people) {
        return Sight.seesOthers() ? people.stream().map(this::named).toList() : byOrgan(people);
    }

    private FigureRow named(Counted person) {
        return new FigureRow(
                person.name() + "（" + name(person.organ()) + "）：" + person.why(),
                person.officer(),
                person.href(),
                person.on());
    }

    private List<FigureRow> byOrgan(List<Counted> people) {
        return people.stream().collect(groupingBy(Counted::organ, counting())).entrySet().stream()
                .map(organ ->
                        new FigureRow(name(organ.getKey()) + "：" + organ.getValue() + " 人", organ.getKey(), null, null))
                .sorted(Comparator.comparing(FigureRow::label))
                .toList();
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::shortName).orElse("");
    }
}
