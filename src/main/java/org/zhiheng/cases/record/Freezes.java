package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
     */
    public record Item(int number, int seq, String institution, Deposit deposit, LocalDate since) {

        /** With its account masked. */
        public String inWords() {
            return number + ". " + institution + "，账号 " + deposit.account().masked() + "，" + deposit.holder() + "，"
                    + Amounts.yuan(deposit.amountFen());
        }
    }

    /** Everything that was ever frozen. */
    public List<Item> listed() {
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
                                    frozen.at().toLocalDate())));
                case TakeOverMeasure over ->
                    over.deposits()
                            .forEach(one -> items.add(new Item(
                                    items.size() + 1, taken.seq(), one.institution(), one.deposit(), one.since())));
                default -> {}
            }
        }
        return items;
    }

    /** What is frozen still. */
    public List<Item> frozen() {
        var gone = new HashSet<Integer>();
        var listed = listed();
        for (var taken : acts.list()) {
            switch (taken.form()) {
                case LiftFreeze lifted -> gone.addAll(chosen(listed, taken.seq(), lifted.deposits()));
                case PassToCase passed -> listed.forEach(item -> gone.add(item.number()));
                case HandOverGoods handed ->
                    listed.stream().filter(item -> item.seq() < taken.seq()).forEach(item -> gone.add(item.number()));
                default -> {}
            }
        }
        return listed.stream().filter(item -> !gone.contains(item.number())).toList();
    }

    /** What an act set free or handed on. */
    public List<Item> endedBy(int seq) {
        var after = new Freezes(new TakenActs(acts.list().subList(0, seq))).frozen();
        return new Freezes(acts.before(seq))
                .frozen().stream().filter(item -> !after.contains(item)).toList();
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

    /** A freeze whose decision the party has not been given yet (第三十一条). */
    public Optional<TakenAct<FreezeDeposits>> untold() {
        return acts.all(FreezeDeposits.class).stream()
                .filter(frozen -> toldOf(frozen.seq()).isEmpty())
                .findFirst();
    }

    /** By what the party was given the decision of a freeze. */
    public Optional<TakenAct<DeliverPapers>> toldOf(int seq) {
        return acts.all(DeliverPapers.class).stream()
                .filter(delivered -> delivered.seq() > seq)
                .filter(delivered -> delivered.form().papers().contains(OtherPaper.MEASURE_DECISION))
                .findFirst();
    }

    /** Whether the period that began with an act was extended, be it before the deposits came into this case. */
    public boolean isExtendedSince(int seq) {
        return acts.lastAfter(ExtendFreeze.class, seq).isPresent()
                || acts.all(TakeOverMeasure.class).stream()
                        .anyMatch(over -> over.seq() == seq && over.form().freezeExtended());
    }
}
