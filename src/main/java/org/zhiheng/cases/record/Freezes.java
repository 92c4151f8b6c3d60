package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiheng.cases.form.*;
import org.zhiheng.law.Amounts;

/** Deposits and remittances of the party that are frozen in a case (冻结存款、汇款，《行政强制法》第二十九条至第三十三条). */
public record Freezes(TakenActs acts) {

    /**
     * One account that is frozen.
     *
     * @param number its place in the lists of the case, from 1
     * @param seq the act by which it came to be frozen
     * @param extended whether the period for which it may be frozen was extended, be it before it came into this case
     */
    public record Item(int number, int seq, String institution, Deposit deposit, LocalDate since, boolean extended) {

        /** With its account masked. */
        public String inWords() {
            return number + ". " + institution + "，账号 " + deposit.account().masked() + "，" + deposit.holder() + "，"
                    + Amounts.yuan(deposit.amountFen());
        }

        private Item longer() {
            return new Item(number, seq, institution, deposit, since, true);
        }
    }

    /** Everything that was ever frozen. */
    public List<Item> listed() {
        var longer = acts.all(ExtendFreeze.class).stream()
                .flatMap(extended -> extendedBy(extended).stream())
                .map(Item::number)
                .collect(Collectors.toSet());
        return takenIn().stream()
                .map(item -> longer.contains(item.number()) ? item.longer() : item)
                .toList();
    }

    /** The deposits whose period an act extended. */
    public List<Item> extendedBy(TakenAct<ExtendFreeze> extended) {
        return new Freezes(acts.before(extended.seq())).named(extended.form().deposits());
    }

    private List<Item> takenIn() {
        var items = new ArrayList<Item>();
        for (var taken : acts.list()) {
            switch (taken.form()) {
                case FreezeDeposits frozen ->
                    frozen.deposits()
                            .forEach(deposit -> items.add(new Item(
                                    items.size() + 1,
                                    taken.seq(),
                                    frozen.institution(),
                                    deposit,
                                    frozen.at().toLocalDate(),
                                    false)));
                case TakeOverMeasure over ->
                    over.deposits()
                            .forEach(one -> items.add(new Item(
                                    items.size() + 1,
                                    taken.seq(),
                                    one.institution(),
                                    one.deposit(),
                                    one.since(),
                                    one.extended())));
                default -> {}
            }
        }
        return items;
    }

    /** By the number of each deposit that is not frozen any more, the act that ended it. */
    public Map<Integer, TakenAct<?>> ended() {
        var ended = new HashMap<Integer, TakenAct<?>>();
        var listed = takenIn();
        for (var taken : acts.list()) {
            var chosen = switch (taken.form()) {
                case LiftFreeze lifted -> chosen(listed, taken.seq(), lifted.deposits());
                case PassToCase passed -> chosen(listed, taken.seq(), Holdings.ALL);
                case HandOverGoods handed -> chosen(listed, taken.seq(), Holdings.ALL);
                default -> Set.<Integer>of();
            };
            chosen.forEach(number -> ended.putIfAbsent(number, taken));
        }
        return ended;
    }

    /** What is frozen still. */
    public List<Item> frozen() {
        var ended = ended();
        return listed().stream()
                .filter(item -> !ended.containsKey(item.number()))
                .toList();
    }

    /** What an act set free or handed on. */
    public List<Item> endedBy(int seq) {
        var after = new Freezes(new TakenActs(acts.list().subList(0, seq)))
                .frozen().stream().map(Item::number).collect(Collectors.toSet());
        return new Freezes(acts.before(seq))
                .frozen().stream()
                        .filter(item -> !after.contains(item.number()))
                        .toList();
    }

    private static Set<Integer> chosen(List<Item> listed, int seq, String words) {
        var there = listed.stream()
                .filter(item -> item.seq() < seq)
                .map(Item::number)
                .collect(Collectors.toSet());
        if (!Holdings.isAll(words)) {
            there.retainAll(Holdings.numbers(words).orElse(Set.of()));
        }
        return there;
    }

    /** What the words name of what is frozen still. */
    public List<Item> named(String words) {
        var wanted = Holdings.numbers(words).orElse(Set.of());
        return frozen().stream()
                .filter(item -> Holdings.isAll(words) || wanted.contains(item.number()))
                .toList();
    }

    /** Whether the words name deposits that are frozen still, and no others. */
    public boolean name(String words) {
        var known = frozen().stream().map(Item::number).collect(Collectors.toSet());
        return Holdings.isAll(words)
                || Holdings.numbers(words)
                        .filter(wanted -> !wanted.isEmpty() && known.containsAll(wanted))
                        .isPresent();
    }

    public long frozenFen() {
        return frozen().stream().mapToLong(item -> item.deposit().amountFen()).sum();
    }

    public Optional<TakenAct<ApplyToFreeze>> pendingApplication() {
        return acts.last(ApplyToFreeze.class)
                .filter(asked ->
                        acts.lastAfter(ApproveFreeze.class, asked.seq()).isEmpty());
    }

    /** An approval that was not used yet. */
    public Optional<TakenAct<ApproveFreeze>> approved() {
        return acts.last(ApproveFreeze.class)
                .filter(approved ->
                        approved.form().granted() && pendingApplication().isEmpty())
                .filter(approved ->
                        acts.lastAfter(FreezeDeposits.class, approved.seq()).isEmpty());
    }

    /** The application that was approved last. */
    public Optional<TakenAct<ApplyToFreeze>> application() {
        return acts.last(ApplyToFreeze.class);
    }

    public List<TakenAct<FreezeDeposits>> all() {
        return acts.all(FreezeDeposits.class);
    }

    /** The freezes whose decisions the party has not been given yet (第三十一条). */
    public List<TakenAct<FreezeDeposits>> untold() {
        return all().stream().filter(frozen -> toldOf(frozen.seq()).isEmpty()).toList();
    }

    /** By what the party was given the decision of a freeze; a delivery that names none means the only one not given yet. */
    public Optional<TakenAct<DeliverPapers>> toldOf(int seq) {
        return acts.all(DeliverPapers.class).stream()
                .filter(delivered -> delivered.seq() > seq)
                .filter(delivered -> delivered.form().papers().contains(OtherPaper.FREEZE_DECISION))
                .filter(delivered -> delivered.form().freezes().isEmpty()
                        || delivered.form().freezes().contains(seq))
                .findFirst();
    }
}
