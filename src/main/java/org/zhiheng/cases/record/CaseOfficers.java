package org.zhiheng.cases.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
                case OpenCoercion opened -> opened.officers();
                case TakeOverMeasure over -> over.officers();
                case DecideOnTheSpot decided -> decided.officers();
                case ChangeOfficers changed -> changed.officers();
                case DecideRecusal recusal -> afterRecusal(officers, acts.before(taken.seq()), recusal);
                default -> officers;
            };
        }
        return officers;
    }

    /** Whoever has taken part in the investigation. */
    static Set<RecordId> investigators(TakenActs acts) {
        var people = new LinkedHashSet<>(of(acts));
        for (var taken : acts.list()) {
            people.addAll(
                    switch (taken.form()) {
                        case VerifyClue verified -> verified.officers();
                        case OpenCoercion opened -> opened.officers();
                        case TakeOverMeasure over -> over.officers();
                        case ChangeOfficers changed -> changed.officers();
                        case RecordScene scene -> scene.officers();
                        case RecordInterview interview -> interview.officers();
                        case RecordEvidence evidence -> evidence.officers();
                        case PreserveEvidence preserved -> preserved.officers();
                        case TakeSamples sampled -> sampled.officers();
                        case TakeMeasure measure -> measure.officers();
                        case FreezeDeposits frozen -> frozen.officers();
                        default -> List.<RecordId>of();
                    });
        }
        return people;
    }

    /** The people chosen by an act, less those who stepped aside since, with whoever took their place. */
    static List<RecordId> afterRecusals(List<RecordId> chosen, TakenActs acts, int since) {
        var people = chosen;
        for (var recusal : acts.all(DecideRecusal.class)) {
            if (recusal.seq() > since) {
                people = afterRecusal(people, acts.before(recusal.seq()), recusal.form());
            }
        }
        return people;
    }

    private static List<RecordId> afterRecusal(List<RecordId> before, TakenActs acts, DecideRecusal recusal) {
        var asked = acts.last(ApplyForRecusal.class).map(taken -> taken.form().officer());
        if (!recusal.granted() || asked.filter(before::contains).isEmpty()) {
            return before;
        }
        var after = new ArrayList<>(before);
        after.addAll(before.indexOf(asked.get()), recusal.successors());
        after.remove(asked.get());
        return after.stream().distinct().toList();
    }
}
