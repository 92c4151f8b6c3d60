package org.zhiheng.training;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/** The list as the organiser had it before him when he confirmed (确认到课), held against who is entered now. */
record ConfirmedList(Session session, Set<RecordId> present, Set<RecordId> absent) {

    private static final int MOST_NAMES = 20;

    /** Refuses a list that leaves somebody out, or names somebody who is not entered. */
    void requireWhole(List<Attendance> entered) {
        if (present.stream().anyMatch(absent::contains)) {
            throw Problem.invalid("absent", "同一个人不能既到课又缺课，请重新读取名单再确认。");
        }
        var told = new HashSet<>(present);
        told.addAll(absent);
        var known = entered.stream().map(Attendance::officer).collect(toSet());
        var unknown = told.stream().filter(officer -> !known.contains(officer)).count();
        if (unknown > 0) {
            throw Problem.invalid("present", "有 " + unknown + " 人没有报名这一场，请先报名再确认到课。");
        }
        var changed = new ArrayList<Missing>();
        tell(
                changed,
                "名单以外又有",
                "人报名",
                entered.stream()
                        .filter(person -> person.isListed() && !told.contains(person.officer()))
                        .toList());
        tell(
                changed,
                "名单上的",
                "人已经退报",
                entered.stream()
                        .filter(person -> !person.isListed() && told.contains(person.officer()))
                        .toList());
        if (!changed.isEmpty()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "不能确认“" + session.title() + "”的到课：打开名单以后，报名有变动。没有写入任何内容。",
                    TrainingRules.HOURS,
                    changed,
                    "请重新读取名单，逐人核对以后再确认。",
                    List.of());
        }
    }

    private static void tell(List<Missing> changed, String before, String after, List<Attendance> people) {
        if (!people.isEmpty()) {
            var names = people.stream()
                    .limit(MOST_NAMES)
                    .map(Attendance::officerName)
                    .collect(joining("、"));
            var more = people.size() > MOST_NAMES ? "等" : "";
            changed.add(new Missing(before + " " + people.size() + " " + after + "：" + names + more, null, null));
        }
    }
}
