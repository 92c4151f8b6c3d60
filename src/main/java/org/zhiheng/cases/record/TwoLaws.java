package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.LawVersion;
import org.zhiheng.matters.LawOnDay;
import org.zhiheng.matters.LawOnDay.Weight;
import org.zhiheng.matters.Matter;

/**
 * The law of the day of the violation beside that of today, where they differ (行为时与现行两版依据,
 * 《行政处罚法》第三十七条).
 */
public record TwoLaws(LawOnDay ofTheAct, LawOnDay ofToday) {

    /** Empty where the law did not change between the last day of the violation and a day. */
    public static Optional<TwoLaws> of(Matter matter, LocalDate violatedUntil, LocalDate today) {
        var laws = new TwoLaws(matter.lawOn(violatedUntil), matter.lawOn(today));
        return laws.ofTheAct.bases().isEmpty() || laws.ofToday.isSameAs(laws.ofTheAct)
                ? Optional.empty()
                : Optional.of(laws);
    }

    /** How the law of today weighs against that of the violation. */
    public Weight weight() {
        return ofToday.against(ofTheAct);
    }

    /** The law that a choice applies; that of the violation as long as nobody chose. */
    public LawOnDay applied(@Nullable LawVersion choice) {
        return choice == LawVersion.OF_TODAY ? ofToday : ofTheAct;
    }
}
