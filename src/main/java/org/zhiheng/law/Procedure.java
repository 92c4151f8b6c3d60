package org.zhiheng.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A procedure of the law as one table: from which stage, which act, to which stage, by whom, under which article, with
 * what on file.
 *
 * @param <S> the stages
 * @param <A> the acts
 */
public final class Procedure<S extends Enum<S> & Step, A extends Enum<A> & Step> {

    private final String name;
    private final S start;
    private final Set<S> ends;
    private final List<Row<S, A>> rows;
    private final Map<A, List<Row<S, A>>> byAct;

    private Procedure(Builder<S, A> builder, S start) {
        this.name = builder.name;
        this.start = start;
        this.ends = Set.copyOf(builder.ends);
        this.rows = List.copyOf(builder.rows);
        this.byAct = this.rows.stream().collect(Collectors.groupingBy(Row::act));
    }

    /**
     * Begins a table.
     *
     * @param name its Chinese name
     * @param statute the statute that bare article numbers refer to
     */
    public static <S extends Enum<S> & Step, A extends Enum<A> & Step> Builder<S, A> of(String name, String statute) {
        return new Builder<>(name, statute);
    }

    public String name() {
        return name;
    }

    public S start() {
        return start;
    }

    public boolean isEnd(S stage) {
        return ends.contains(stage);
    }

    public List<Row<S, A>> rows() {
        return rows;
    }

    /** The row for an act at a stage: the procedure knows the act there, whether or not it may be taken now. */
    public Optional<Row<S, A>> row(S stage, A act) {
        var ofTheAct = byAct.getOrDefault(act, List.of());
        return ofTheAct.stream()
                .filter(row -> row.from() == stage)
                .findFirst()
                .or(() -> ofTheAct.stream().filter(row -> row.covers(stage)).findFirst());
    }

    /** The provision under which the procedure first names the act; empty where it does not know the act. */
    public Optional<Citation> citation(A act) {
        return byAct.getOrDefault(act, List.of()).stream().findFirst().map(Row::citation);
    }

    /** Everything that the procedure knows at a stage, in its order. */
    public List<Row<S, A>> at(S stage) {
        return rows.stream().filter(row -> row.covers(stage)).toList();
    }

    /**
     * One line of the table.
     *
     * @param from the stage; null for an act that may be taken at several
     * @param before the stage that ends it; null where it may be taken at any time
     * @param to the stage afterwards; null where the act moves nothing
     */
    public record Row<S extends Enum<S> & Step, A extends Enum<A> & Step>(
            @Nullable S from,
            @Nullable S before,
            A act,
            @Nullable S to,
            Actor by,
            Citation citation,
            List<Guard> guards) {

        boolean covers(S stage) {
            return from != null ? from == stage : before == null || stage.compareTo(before) < 0;
        }

        /** Where the case stands after the act. */
        public S after(S stage) {
            return to != null ? to : stage;
        }
    }

    /** Collects the rows and refuses a table that is not one. */
    public static final class Builder<S extends Enum<S> & Step, A extends Enum<A> & Step> {

        private final String name;
        private final String statute;
        private final List<Row<S, A>> rows = new ArrayList<>();
        private final Set<S> ends = new HashSet<>();
        private @Nullable S start;

        private Builder(String name, String statute) {
            this.name = name;
            this.statute = statute;
        }

        public Builder<S, A> start(S stage) {
            start = stage;
            return this;
        }

        public Builder<S, A> row(S from, A act, S to, Actor by, String article, Guard... guards) {
            return row(from, act, to, by, Citation.of(statute, article), guards);
        }

        public Builder<S, A> row(S from, A act, S to, Actor by, Citation citation, Guard... guards) {
            return add(new Row<>(from, null, act, to, by, citation, List.of(guards)));
        }

        /** An act that may be taken at every stage before the given one and moves nothing. */
        public Builder<S, A> before(S stage, A act, Actor by, String article, Guard... guards) {
            return before(stage, act, by, Citation.of(statute, article), guards);
        }

        public Builder<S, A> before(S stage, A act, Actor by, Citation citation, Guard... guards) {
            return add(new Row<>(null, stage, act, null, by, citation, List.of(guards)));
        }

        /** An act that may be taken at every stage and moves nothing. */
        public Builder<S, A> anytime(A act, Actor by, String article, Guard... guards) {
            var citation = Citation.of(statute, article);
            return add(new Row<>(null, null, act, null, by, citation, List.of(guards)));
        }

        public Builder<S, A> anytime(A act, Actor by, Citation citation, Guard... guards) {
            return add(new Row<>(null, null, act, null, by, citation, List.of(guards)));
        }

        public Builder<S, A> end(S stage) {
            ends.add(stage);
            return this;
        }

        /**
         * The finished table.
         *
         * @throws IllegalStateException for a table without a start or an end, an article that the register does not know, two rows for one act at one stage, a stage that cannot be reached or one without a way to the end
         */
        public Procedure<S, A> build() {
            var first = start;
            if (first == null) {
                throw refused("没有起始环节");
            }
            if (ends.isEmpty()) {
                throw refused("没有终结环节");
            }
            rows.forEach(this::demandKnownArticle);
            demandReachable(first);
            demandWayOut();
            return new Procedure<>(this, first);
        }

        private Builder<S, A> add(Row<S, A> row) {
            if (rows.stream().anyMatch(other -> other.act() == row.act() && other.from() == row.from())) {
                throw refused("同一环节的「" + row.act().label() + "」写了两行");
            }
            rows.add(row);
            return this;
        }

        private void demandKnownArticle(Row<S, A> row) {
            if (!Statutes.standard().has(row.citation())) {
                throw refused("「" + row.act().label() + "」的条文不在法规库中：" + row.citation());
            }
        }

        private void demandReachable(S first) {
            var reached = closure(Set.of(first), Row::from, Row::to);
            for (var row : rows) {
                if (row.from() != null && !reached.contains(row.from())) {
                    throw refused("环节「" + row.from().label() + "」到不了");
                }
            }
        }

        private void demandWayOut() {
            var leaving = closure(ends, Row::to, Row::from);
            for (var row : rows) {
                if (row.to() != null && !leaving.contains(row.to())) {
                    throw refused("环节「" + row.to().label() + "」没有出路");
                }
            }
        }

        /** All stages that the rows lead to from the given ones, read in either direction. */
        private Set<S> closure(
                Set<S> known, Function<Row<S, A>, @Nullable S> here, Function<Row<S, A>, @Nullable S> there) {
            var found = new HashSet<>(known);
            int before;
            do {
                before = found.size();
                for (var row : rows) {
                    var next = there.apply(row);
                    if (next != null && found.contains(here.apply(row))) {
                        found.add(next);
                    }
                }
            } while (found.size() > before);
            return found;
        }

        private IllegalStateException refused(String why) {
            return new IllegalStateException(name + "：" + why);
        }
    }
}
