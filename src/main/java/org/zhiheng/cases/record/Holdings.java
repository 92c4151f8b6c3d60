package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhiheng.cases.form.*;

/** What the organ holds of the party's goods in a case: evidence preserved (第五十六条), goods sealed or seized. */
public record Holdings(TakenActs acts) {

    static final String ALL = "全部";
    private static final Pattern BETWEEN = Pattern.compile("[、，,\\s]+");

    /** Under which power a thing is held. */
    public enum Hold {
        PRESERVED("先行登记保存"),
        SEALED("查封"),
        SEIZED("扣押");

        private final String label;

        Hold(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isMeasure() {
            return this != PRESERVED;
        }
    }

    /**
     * One thing held.
     *
     * @param number its place in the lists of the case, from 1
     * @param seq the act by which it came to be held
     * @param extended whether the period for which it may be held was extended, be it before it came into this case
     */
    public record Item(int number, int seq, Goods goods, LocalDate since, Hold hold, boolean extended) {

        public String inWords() {
            return number + ". " + goods.name() + " " + goods.quantity() + "（" + hold.label() + "）";
        }

        private Item longer() {
            return new Item(number, seq, goods, since, hold, true);
        }
    }

    /** Everything that was ever listed. */
    public List<Item> listed() {
        var longer = acts.all(ExtendMeasure.class).stream()
                .flatMap(extended -> extendedBy(extended).stream())
                .map(Item::number)
                .collect(Collectors.toSet());
        return takenIn().stream()
                .map(item -> longer.contains(item.number()) ? item.longer() : item)
                .toList();
    }

    /** The things whose period an act extended. */
    public List<Item> extendedBy(TakenAct<ExtendMeasure> extended) {
        return named(extended.form().goods(), new Holdings(acts.before(extended.seq())).underMeasures());
    }

    private List<Item> takenIn() {
        var items = new ArrayList<Item>();
        for (var taken : acts.list()) {
            switch (taken.form()) {
                case PreserveEvidence preserved ->
                    preserved.goods().forEach(goods -> items.add(item(items, taken, goods, Hold.PRESERVED)));
                case TakeMeasure measure ->
                    measure.goods().forEach(goods -> items.add(item(items, taken, goods, holdOf(measure.kind()))));
                case TakeOverMeasure over ->
                    over.goods()
                            .forEach(one -> items.add(new Item(
                                    items.size() + 1,
                                    taken.seq(),
                                    one.goods(),
                                    one.since(),
                                    holdOf(one.kind()),
                                    one.extended())));
                default -> {}
            }
        }
        return items;
    }

    private static Hold holdOf(MeasureKind kind) {
        return kind == MeasureKind.SEAL ? Hold.SEALED : Hold.SEIZED;
    }

    private static Item item(List<Item> before, TakenAct<?> taken, Goods goods, Hold hold) {
        return new Item(before.size() + 1, taken.seq(), goods, EffectiveDay.of(taken), hold, false);
    }

    /** By the number of each thing that is not held any more, the act that ended it. */
    public Map<Integer, TakenAct<?>> ended() {
        var ended = new HashMap<Integer, TakenAct<?>>();
        var listed = takenIn();
        for (var taken : acts.list()) {
            var gone = ended.keySet();
            var chosen = switch (taken.form()) {
                case DisposePreserved disposed -> chosen(listed, taken.seq(), gone, disposed.goods(), false);
                case LiftMeasure lifted -> chosen(listed, taken.seq(), gone, lifted.goods(), true);
                case DisposeGoods disposed -> chosen(listed, taken.seq(), gone, disposed.goods(), true);
                case PassToCase passed -> before(listed, taken.seq());
                case HandOverGoods handed -> before(listed, taken.seq());
                default -> Set.<Integer>of();
            };
            chosen.forEach(number -> ended.putIfAbsent(number, taken));
        }
        return ended;
    }

    private static Set<Integer> before(List<Item> listed, int seq) {
        return listed.stream()
                .filter(item -> item.seq() < seq)
                .map(Item::number)
                .collect(Collectors.toSet());
    }

    /** What is held still. */
    public List<Item> held() {
        var ended = ended();
        return listed().stream()
                .filter(item -> !ended.containsKey(item.number()))
                .toList();
    }

    public List<Item> preserved() {
        return held().stream().filter(item -> !item.hold().isMeasure()).toList();
    }

    public List<Item> underMeasures() {
        return held().stream().filter(item -> item.hold().isMeasure()).toList();
    }

    /** Everything under a measure at some time. */
    public List<Item> listedUnderMeasures() {
        return listed().stream().filter(item -> item.hold().isMeasure()).toList();
    }

    /** The things that an act disposed of. */
    public List<Item> disposedBy(int seq) {
        var after = new Holdings(new TakenActs(acts.list().subList(0, seq)))
                .held().stream().map(Item::number).collect(Collectors.toSet());
        return new Holdings(acts.before(seq))
                .held().stream().filter(item -> !after.contains(item.number())).toList();
    }

    private static Set<Integer> chosen(List<Item> listed, int seq, Set<Integer> gone, String words, boolean measures) {
        var there = listed.stream()
                .filter(item ->
                        item.seq() < seq && item.hold().isMeasure() == measures && !gone.contains(item.number()))
                .map(Item::number)
                .collect(Collectors.toSet());
        if (!isAll(words)) {
            there.retainAll(numbers(words).orElse(Set.of()));
        }
        return there;
    }

    public static boolean isAll(String words) {
        return words.strip().equals(ALL);
    }

    /** The numbers that somebody wrote, such as 1、3; empty where it is something else. */
    static Optional<Set<Integer>> numbers(String words) {
        var numbers = new HashSet<Integer>();
        for (var part : BETWEEN.split(words.strip(), -1)) {
            if (!part.matches("\\d{1,4}")) {
                return Optional.empty();
            }
            numbers.add(Integer.valueOf(part));
        }
        return Optional.of(numbers);
    }

    /** Whether the words name things that are among the given ones, and no others. */
    public static boolean name(String words, List<Item> items) {
        var known = items.stream().map(Item::number).collect(Collectors.toSet());
        return isAll(words)
                || numbers(words)
                        .filter(wanted -> !wanted.isEmpty() && known.containsAll(wanted))
                        .isPresent();
    }

    /** Those of the given things that the words name. */
    public static List<Item> named(String words, List<Item> items) {
        var wanted = numbers(words).orElse(Set.of());
        return items.stream()
                .filter(item -> isAll(words) || wanted.contains(item.number()))
                .toList();
    }

    /** The identifying marks of what is held under a measure, as they are compared. */
    public List<String> marks() {
        return underMeasures().stream()
                .flatMap(item -> mark(item.goods()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    public static Optional<String> mark(Goods goods) {
        return Optional.ofNullable(goods.mark())
                .map(mark -> mark.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .filter(mark -> !mark.isEmpty());
    }

    /** Whether both have the same identifying mark. */
    static boolean isSame(Goods one, Goods other) {
        return mark(one)
                .filter(mark -> mark(other).filter(mark::equals).isPresent())
                .isPresent();
    }

    /** Whether what was preserved was put under a measure afterwards, as far as its mark tells. */
    static boolean isSeizedFrom(Item preserved, Item later) {
        return !preserved.hold().isMeasure()
                && later.hold().isMeasure()
                && later.seq() > preserved.seq()
                && isSame(preserved.goods(), later.goods());
    }

    /** An application to preserve evidence that nobody decided yet. */
    public Optional<TakenAct<ApplyToPreserve>> pendingPreservation() {
        return acts.last(ApplyToPreserve.class)
                .filter(asked ->
                        acts.lastAfter(ApprovePreservation.class, asked.seq()).isEmpty());
    }

    /** An approval to preserve evidence that was not used yet. */
    public Optional<TakenAct<ApprovePreservation>> preservationApproved() {
        return acts.last(ApprovePreservation.class)
                .filter(approved ->
                        approved.form().granted() && pendingPreservation().isEmpty())
                .filter(approved ->
                        acts.lastAfter(PreserveEvidence.class, approved.seq()).isEmpty());
    }

    public Optional<TakenAct<ApplyForMeasure>> pendingApplication() {
        return acts.last(ApplyForMeasure.class)
                .filter(asked ->
                        acts.lastAfter(ApproveMeasure.class, asked.seq()).isEmpty());
    }

    public Optional<TakenAct<ApproveMeasure>> measureApproved() {
        return acts.last(ApproveMeasure.class)
                .filter(approved ->
                        approved.form().granted() && pendingApplication().isEmpty())
                .filter(approved -> acts.all(TakeMeasure.class).stream()
                        .noneMatch(taken ->
                                taken.seq() > approved.seq() && taken.form().manner() == MeasureManner.APPROVED));
    }

    /** The first measure taken at once that nobody confirmed or refused yet, while something of it is held (《行政强制法》第十九条). */
    public Optional<TakenAct<TakeMeasure>> unconfirmed() {
        return atOnce().stream()
                .filter(taken -> confirmationOf(taken.seq()).isEmpty())
                .filter(taken -> endOf(taken.seq()).isEmpty())
                .findFirst();
    }

    /**
     * How a measure taken at once was confirmed or refused; each confirmation is about the first that has none, and of
     * which something was held.
     */
    public Optional<TakenAct<ConfirmMeasure>> confirmationOf(int seq) {
        var waiting = new ArrayDeque<Integer>();
        for (var taken : acts.list()) {
            if (taken.form() instanceof TakeMeasure measure && measure.manner() == MeasureManner.AT_ONCE) {
                waiting.add(taken.seq());
            } else if (taken.form() instanceof ConfirmMeasure) {
                waiting.removeIf(measure ->
                        endOf(measure).filter(end -> end.seq() < taken.seq()).isPresent());
                if (Objects.equals(waiting.poll(), seq)) {
                    return Optional.ofNullable(taken.as(ConfirmMeasure.class));
                }
            }
        }
        return Optional.empty();
    }

    /** The act since which nothing is held any more of what another act took. */
    public Optional<TakenAct<?>> endOf(int seq) {
        var ended = ended();
        var taken = takenIn().stream().filter(item -> item.seq() == seq).toList();
        return taken.stream().allMatch(item -> ended.containsKey(item.number()))
                ? taken.stream()
                        .<TakenAct<?>>map(item -> ended.get(item.number()))
                        .max(Comparator.comparingInt(TakenAct::seq))
                : Optional.empty();
    }

    public List<TakenAct<TakeMeasure>> atOnce() {
        return acts.all(TakeMeasure.class).stream()
                .filter(taken -> taken.form().manner() == MeasureManner.AT_ONCE)
                .toList();
    }

    /** A confirmation was refused and what was taken is held still: it must be lifted at once. */
    public boolean mustBeLifted() {
        return underMeasures().stream()
                .flatMap(item -> confirmationOf(item.seq()).stream())
                .anyMatch(decided -> !decided.form().granted());
    }
}
