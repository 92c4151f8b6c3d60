package org.zhiheng.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of the law (期限): what must be done, under which article, from which act on, how long, whose it is, what
 * pauses and extends it, and what follows when it is missed. Nothing may be left out; none is written out.
 *
 * @param <A> the acts of the procedure it belongs to
 * @param parameter key of the dated parameter that holds its length
 * @param pauses what stops it, where the parameter of the pause holds for the field
 * @param extendedBy the act that extends it; null where none does
 * @param extension key of the dated parameter that holds the length of the extension; null where none does
 * @param ifMissed what follows, in Chinese
 */
public record DeadlineRule<A>(
        String name,
        Citation citation,
        Set<A> startsWith,
        Set<A> metBy,
        String parameter,
        Owner owner,
        List<Pause<A>> pauses,
        @Nullable A extendedBy,
        @Nullable String extension,
        String ifMissed) {

    public DeadlineRule {
        pauses = List.copyOf(pauses);
    }

    /**
     * Time that does not count (不计入期限的时间).
     *
     * @param what its Chinese name
     * @param parameter key of the dated parameter that says for which fields it does not count
     * @param endsWith the acts of which the first one ends it
     */
    public record Pause<A>(String what, String parameter, A startsWith, Set<A> endsWith) {}

    public static <A> Builder<A> of(String name, String statute, String article) {
        return new Builder<>(name, Citation.of(statute, article));
    }

    /** Collects the parts and refuses a rule in which one is missing. */
    public static final class Builder<A> {

        private final String name;
        private final Citation citation;
        private Set<A> startsWith = Set.of();
        private Set<A> metBy = Set.of();
        private @Nullable String parameter;
        private @Nullable Owner owner;
        private boolean firstDayStated;
        private final List<Pause<A>> pauses = new ArrayList<>();
        private boolean pausesStated;
        private boolean extensionStated;
        private @Nullable A extendedBy;
        private @Nullable String extension;

        private Builder(String name, Citation citation) {
            this.name = name;
            this.citation = citation;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<A> startsWith(A... acts) {
            startsWith = Set.of(acts);
            return this;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<A> metBy(A... acts) {
            metBy = Set.of(acts);
            return this;
        }

        public Builder<A> lasts(String parameterKey) {
            parameter = parameterKey;
            return this;
        }

        public Builder<A> ownedBy(Owner whose) {
            owner = whose;
            return this;
        }

        /** The day of the start itself does not count (《民事诉讼法》第八十五条第二款): no period of ours counts it. */
        public Builder<A> firstDayNotCounted() {
            firstDayStated = true;
            return this;
        }

        /** Nothing stops it: no provision lets this period pause. */
        public Builder<A> neverPaused() {
            pausesStated = true;
            return this;
        }

        /** Time from one act to another does not count, in the fields for which the parameter has a value. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<A> pausedBy(String what, String parameterKey, A start, A... ends) {
            pausesStated = true;
            pauses.add(new Pause<>(what, parameterKey, start, Set.of(ends)));
            return this;
        }

        public Builder<A> neverExtended() {
            extensionStated = true;
            return this;
        }

        public Builder<A> extendedBy(A act, String parameterKey) {
            extensionStated = true;
            extendedBy = act;
            extension = parameterKey;
            return this;
        }

        /** The finished rule; {@code consequence} says in Chinese what follows when it is missed. */
        public DeadlineRule<A> ifMissed(String consequence) {
            if (startsWith.isEmpty() || metBy.isEmpty() || parameter == null || owner == null) {
                throw new IllegalStateException("期限“" + name + "”没有写全：起算、办结、长短、归属缺一不可");
            }
            if (!firstDayStated || !pausesStated || !extensionStated) {
                throw new IllegalStateException("期限“" + name + "”没有写全：首日、中止、延长缺一不可");
            }
            return new DeadlineRule<>(
                    name, citation, startsWith, metBy, parameter, owner, pauses, extendedBy, extension, consequence);
        }
    }
}
