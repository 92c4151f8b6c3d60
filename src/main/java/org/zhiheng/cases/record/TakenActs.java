package org.zhiheng.cases.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.procedure.Act;

/** The acts taken in a case, in their order, and the questions that are asked of them. */
record TakenActs(List<TakenAct<?>> list) {

    TakenActs {
        list = List.copyOf(list);
    }

    TakenActs with(TakenAct<?> act) {
        var more = new ArrayList<>(list);
        more.add(act);
        return new TakenActs(more);
    }

    TakenActs before(int seq) {
        return new TakenActs(list.subList(0, seq - 1));
    }

    <F extends Form> Optional<TakenAct<F>> last(Class<F> form) {
        return lastAfter(form, 0);
    }

    <F extends Form> Optional<TakenAct<F>> lastAfter(Class<F> form, int seq) {
        for (var taken : list.reversed()) {
            var wanted = taken.seq() > seq ? taken.as(form) : null;
            if (wanted != null) {
                return Optional.of(wanted);
            }
        }
        return Optional.empty();
    }

    <F extends Form> Optional<TakenAct<F>> firstAfter(Class<F> form, int seq) {
        return all(form).stream().filter(taken -> taken.seq() > seq).findFirst();
    }

    <F extends Form> List<TakenAct<F>> all(Class<F> form) {
        return list.stream()
                .map(taken -> taken.as(form))
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<TakenAct<?>> last(Set<Act> wanted) {
        return list.reversed().stream()
                .filter(taken -> wanted.contains(taken.act()))
                .<TakenAct<?>>map(taken -> taken)
                .findFirst();
    }
}
