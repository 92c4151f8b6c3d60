package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Who is appraised in a year, and what is known of him. */
@Component
class Collector {

    static final int FIRST_YEAR = 2021;

    private final FormStore store;
    private final Officers officers;
    private final Facts facts;
    private final LibraryStore library;
    private final Superiors superiors;
    private final LegalClock clock;

    Collector(
            FormStore store,
            Officers officers,
            Facts facts,
            LibraryStore library,
            Superiors superiors,
            LegalClock clock) {
        this.store = store;
        this.officers = officers;
        this.facts = facts;
        this.library = library;
        this.superiors = superiors;
        this.clock = clock;
    }

    /**
     * Officers of the organ who enforce and served in the year, of those wanted; all of them where none is named. Whoever
     * leads the organ is for the organ above (《公务员法》第三十七条第二款).
     */
    List<Officer> withoutForm(int year, List<RecordId> wanted, Actor by) {
        if (year < FIRST_YEAR || year > clock.today().getYear()) {
            throw Problem.invalid("year", "考核年度须在 " + FIRST_YEAR + " 年至今年之间。");
        }
        var first = LocalDate.of(year, 1, 1);
        var candidates = officers.of(by.organ()).stream()
                .filter(officer -> officer.kind().mayHoldCertificate())
                .filter(officer ->
                        officer.joinedOn() == null || officer.joinedOn().getYear() <= year)
                .filter(officer -> officer.leftOn() == null || officer.leftOn().isAfter(first))
                .filter(officer -> !officer.id().equals(by.officer()))
                .toList();
        var known = candidates.stream().map(Officer::id).toList();
        if (!known.containsAll(wanted)) {
            throw Problem.invalid("officers", "只能为本机关当年在岗的执法人员制表，也不能为自己制表。");
        }
        refuseLeaders(wanted, by.organ());
        var chosen = new HashSet<>(wanted.isEmpty() ? known : wanted);
        return candidates.stream()
                .filter(officer -> chosen.contains(officer.id()))
                .filter(officer -> !superiors.isLeader(officer.id(), by.organ()))
                .filter(officer -> store.ofOfficer(officer.id()).stream().noneMatch(form -> form.year() == year))
                .toList();
    }

    private void refuseLeaders(List<RecordId> wanted, RecordId organ) {
        if (wanted.stream().anyMatch(officer -> superiors.isLeader(officer, organ))) {
            var why = "所选的人中有本机关的领导成员，其考核由主管机关按照有关规定办理";
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "不能制作考核表：" + why + "（《公务员法》第三十七条第二款）。",
                    "《公务员法》第三十七条第二款",
                    List.of(),
                    "请去掉领导成员再制表；领导成员的材料送主管机关。",
                    List.of(new Problem.FieldProblem("officers", why + "。")));
        }
    }

    List<Finding> collect(Form form) {
        var indicators = library.indicators(form.organ()).stream()
                .filter(indicator -> !indicator.ended())
                .toList();
        return facts.collect(Subject.of(form.officer(), form.organ(), form.year(), clock.today()), indicators);
    }
}
