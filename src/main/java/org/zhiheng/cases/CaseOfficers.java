package org.zhiheng.cases;

import java.util.ArrayList;
import java.util.List;
import org.zhiheng.cases.form.*;
import org.zhiheng.platform.RecordId;

/** Who handles a case (承办人员). */
final class CaseOfficers {

    private CaseOfficers() {}

    /** The officers in charge: as chosen last, less those who stepped aside. */
    static List<RecordId> of(TakenActs acts) {
        List<RecordId> officers = List.of();
        for (var taken : acts.list()) {
            officers = switch (taken.form()) {
                case VerifyClue verified -> verified.officers();
                case DecideOnTheSpot decided -> decided.officers();
                case ChangeOfficers changed -> changed.officers();
                case DecideRecusal recusal -> afterRecusal(officers, acts.before(taken.seq()), recusal);
                default -> officers;
            };
        }
        return officers;
    }

    private static List<RecordId> afterRecusal(List<RecordId> before, TakenActs acts, DecideRecusal recusal) {
        var asked = acts.last(ApplyForRecusal.class).map(taken -> taken.form().officer());
        if (!recusal.granted() || asked.isEmpty()) {
            return before;
        }
        var after = new ArrayList<>(before);
        after.remove(asked.get());
        recusal.successors().stream().filter(one -> !after.contains(one)).forEach(after::add);
        return after;
    }
}
