package org.zhiheng.cases.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Holdings.Item;

/** What is examined in a case (检测、检验、检疫、鉴定): each commission is told of and ended by itself (《行政强制法》第二十五条第三款). */
public record Appraisals(TakenActs acts) {

    /** Said of an examination that is about nothing that is held. */
    public static final String NOTHING = "不涉及";

    public static boolean isNothing(String words) {
        return words.strip().equals(NOTHING);
    }

    /** A commission as it is named where one is chosen: 检测：某中心，酸奶 2 盒（2026-03-09）. */
    public static String inWords(TakenAct<CommissionAppraisal> asked) {
        var form = asked.form();
        return form.kind().label() + "：" + form.body() + "，" + form.subject() + "（" + asked.on() + "）";
    }

    /** The commissions without a result. */
    public List<TakenAct<CommissionAppraisal>> underWay() {
        return acts.all(CommissionAppraisal.class).stream()
                .filter(asked -> acts.all(RecordAppraisal.class).stream()
                        .noneMatch(result -> result.seq() > asked.seq()
                                && isAbout(result.form().commission(), asked)))
                .toList();
    }

    /** Of those without a result the one that is chosen, or the only one; empty where it must be said which is meant. */
    public Optional<TakenAct<CommissionAppraisal>> meant(@Nullable Integer chosen) {
        var open = underWay();
        return chosen == null
                ? open.stream().filter(asked -> open.size() == 1).findFirst()
                : open.stream().filter(asked -> asked.seq() == chosen).findFirst();
    }

    /** The commission that the party was told of; in acts of before that name none, the last. */
    public Optional<TakenAct<CommissionAppraisal>> toldOf(TakenAct<TellOfAppraisal> told) {
        return new Appraisals(acts.before(told.seq()))
                .underWay().reversed().stream()
                        .filter(asked -> isAbout(told.form().commission(), asked))
                        .findFirst();
    }

    /** Whether a later act ends what another began: of examinations, only the result of the same commission does. */
    public boolean belongTogether(TakenAct<?> start, TakenAct<?> end) {
        var told = start.as(TellOfAppraisal.class);
        return told == null
                || !(end.form() instanceof RecordAppraisal result)
                || toldOf(told)
                        .map(asked -> isAbout(result.commission(), asked))
                        .orElse(true);
    }

    /** A result that names no commission ended all that were under way: there was but one, save in acts of before. */
    private static boolean isAbout(@Nullable Integer named, TakenAct<CommissionAppraisal> asked) {
        return named == null || Objects.equals(named, asked.seq());
    }

    /** Whether the time of a thing stops since the party was told: of what is examined, and of what was seized from it. */
    public boolean stop(Item item, TakenAct<TellOfAppraisal> told) {
        return toldOf(told).stream()
                .flatMap(asked -> examined(asked, told.seq()).stream())
                .anyMatch(thing -> thing.number() == item.number() || Holdings.isSeizedFrom(thing, item));
    }

    /** Whether the time of something that is seized now stops, by what the party was told or by what is still to be told. */
    public boolean reach(Goods seized) {
        return underWay().stream().anyMatch(asked -> reaches(asked, seized));
    }

    private boolean reaches(TakenAct<CommissionAppraisal> asked, Goods seized) {
        var told = acts.all(TellOfAppraisal.class).stream()
                .filter(one -> toldOf(one).filter(asked::equals).isPresent())
                .map(TakenAct::seq)
                .toList();
        var words = asked.form().goods();
        if (told.isEmpty() && words != null && Holdings.isAll(words)) {
            return true;
        }
        return (told.isEmpty() ? List.of(acts.list().size() + 1) : told)
                .stream()
                        .flatMap(seq -> examined(asked, seq).stream())
                        .filter(thing -> !thing.hold().isMeasure())
                        .anyMatch(thing -> Holdings.isSame(thing.goods(), seized));
    }

    /** 全部 is what is held when it is told; nothing written, as it was possible before, what is then under a measure. */
    private List<Item> examined(TakenAct<CommissionAppraisal> asked, int told) {
        var words = asked.form().goods();
        var then = new Holdings(acts.before(told));
        if (words == null) {
            var atFirst = new Holdings(acts.before(asked.seq())).underMeasures();
            return atFirst.isEmpty() ? List.of() : then.underMeasures();
        }
        return Holdings.isAll(words) ? then.held() : Holdings.named(words, then.listed());
    }
}
