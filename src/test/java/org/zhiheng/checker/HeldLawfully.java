package org.zhiheng.checker;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What no case may have done with the goods of a party, read off its rows by counting things one by one. */
final class HeldLawfully {

    private static final int PRESERVATION_DAYS = 7;
    private static final int MEASURE_DAYS = 30;
    /** Every walked application says that so much is involved. */
    private static final long MOST_INVOLVED_FEN = 900_000;

    /** Number of the thing in the lists of the case, and whether it is under a measure. */
    private final TreeMap<Integer, Boolean> held = new TreeMap<>();

    private final Set<String> marks = new HashSet<>();
    private final TreeMap<Integer, String> markOf = new TreeMap<>();
    private final TreeMap<Integer, LocalDate> preservedOn = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    /** Number of the account in the lists of the case, and what of it is frozen. */
    private final TreeMap<Integer, Long> frozen = new TreeMap<>();

    private final TreeMap<Integer, LocalDate> frozenOn = new TreeMap<>();
    private final Set<Integer> extendedGoods = new HashSet<>();
    private final Set<Integer> extendedDeposits = new HashSet<>();

    private int accounts;
    private boolean freezeApproved;
    private int things;
    /** The things of each measure taken at once that is not confirmed yet, in their order. */
    private final Deque<Set<Integer>> unconfirmed = new ArrayDeque<>();

    /** The freezes whose decision the party was not given yet. */
    private final Set<Integer> untold = new HashSet<>();

    private boolean preservationApproved;
    private boolean measureApproved;
    private boolean penalised;

    private HeldLawfully() {}

    static List<String> findings(List<Step> steps) {
        var check = new HeldLawfully();
        steps.forEach(check::take);
        return check.findings;
    }

    private void take(Step step) {
        switch (step.act()) {
            case "APPLY_TO_PRESERVE" -> preservationApproved = false;
            case "APPROVE_PRESERVATION" ->
                preservationApproved = step.form().get("granted").asBoolean();
            case "APPLY_FOR_MEASURE" -> measureApproved = false;
            case "APPROVE_MEASURE" ->
                measureApproved = step.form().get("granted").asBoolean();
            case "PRESERVE_EVIDENCE" -> {
                demand(preservationApproved, "第五十六条：没有批准就登记保存");
                preservationApproved = false;
                list(step, false);
            }
            case "TAKE_MEASURE" -> measure(step);
            case "DISPOSE_PRESERVED" -> {
                disposed(step, false);
                demand(!step.form().get("way").asString().equals("CONFISCATED") || penalised, "第五十六条：没有决定就没收");
            }
            case "LIFT_MEASURE" -> dispose(step, true);
            case "EXTEND_MEASURE" ->
                extend(step, "goods", held.entrySet().stream().filter(Map.Entry::getValue), extendedGoods, "第二十五条");
            case "EXTEND_FREEZE" -> {
                extend(step, "deposits", frozen.entrySet().stream(), extendedDeposits, "第三十二条");
                frozenOn.forEach((number, day) -> demand(
                        !isNamed(step, "deposits", number)
                                || !frozen.containsKey(number)
                                || !step.on().isAfter(day.plusDays(MEASURE_DAYS)),
                        "《行政强制法》第三十二条：期满以后还延长冻结"));
            }
            case "DISPOSE_GOODS" -> {
                demand(!step.form().get("way").asString().equals("CONFISCATED") || penalised, "《行政强制法》第二十七条：没有处罚决定就没收");
                dispose(step, true);
            }
            case "HAND_OVER_GOODS" -> {
                frozen.clear();
                held.clear();
                marks.clear();
            }
            case "TAKE_OVER_MEASURE" -> takenOver(step);
            case "APPLY_TO_FREEZE" -> freezeApproved = false;
            case "APPROVE_FREEZE" -> freezeApproved = step.form().get("granted").asBoolean();
            case "FREEZE_DEPOSITS" -> freeze(step);
            case "LIFT_FREEZE" -> thaw(step);
            case "PASS_TO_CASE" -> {
                demand(!held.isEmpty() || !frozen.isEmpty(), "《行政强制法》第二十七条：没有扣着财物就转案");
                demand(unconfirmed.stream().noneMatch(this::isHeld), "《行政强制法》第十九条：没有补办批准就转案");
                demand(untold.isEmpty(), "《行政强制法》第三十一条：冻结决定书没有交付就转案");
                frozen.clear();
                held.clear();
                marks.clear();
            }
            case "CONFIRM_MEASURE" -> {
                unconfirmed.removeIf(things -> !isHeld(things));
                demand(unconfirmed.poll() != null, "《行政强制法》第十九条：没有等待补办的也补办");
            }
            case "DELIVER_PAPERS" -> told(step);
            case "DECIDE_PENALTY" -> penalised = true;
            case "CLOSE_CASE", "WITHDRAW_CASE", "DECLINE_TO_OPEN", "CLOSE_AS_TRANSFERRED", "END_COERCION" -> {
                demand(held.isEmpty() && frozen.isEmpty(), "《行政强制法》第二十八条：还扣着财物就结案");
                demand(untold.isEmpty(), "《行政强制法》第三十一条：冻结决定书没有交付就结案");
            }
            default -> {}
        }
    }

    /** Whatever is extended is held, and was not extended before. */
    private void extend(
            Step step,
            String field,
            Stream<? extends Map.Entry<Integer, ?>> there,
            Set<Integer> before,
            String article) {
        var named = there.map(Map.Entry::getKey)
                .filter(number -> isNamed(step, field, number))
                .toList();
        demand(!named.isEmpty(), "《行政强制法》" + article + "：延长没有扣着、冻结着的");
        demand(named.stream().allMatch(before::add), "《行政强制法》" + article + "：同一项延长了两次");
    }

    private static boolean isNamed(Step step, String field, int number) {
        var words = step.form().get(field).asString();
        return words.equals("全部") || words.equals(String.valueOf(number));
    }

    private void freeze(Step step) {
        demand(freezeApproved, "《行政强制法》第三十条：没有批准就冻结");
        demand(step.form().get("identityShown").asBoolean(), "《行政强制法》第三十条：没有出示证件就冻结");
        freezeApproved = false;
        untold.add(step.seq());
        for (var deposit : step.form().get("deposits")) {
            accounts++;
            frozen.put(accounts, deposit.get("amountFen").asLong());
            frozenOn.put(
                    accounts, LocalDate.parse(step.form().get("at").asString().substring(0, 10)));
        }
        demand(
                frozen.values().stream().mapToLong(Long::longValue).sum() <= MOST_INVOLVED_FEN,
                "《行政强制法》第二十九条：冻结的数额超过涉案金额");
    }

    private void thaw(Step step) {
        var words = step.form().get("deposits").asString();
        demand(
                frozen.keySet().removeIf(number -> words.equals("全部") || words.equals(String.valueOf(number))),
                "《行政强制法》第三十三条：解除没有冻结的存款");
    }

    private void takenOver(Step step) {
        for (var deposit : step.form().path("deposits")) {
            accounts++;
            frozen.put(accounts, deposit.get("deposit").get("amountFen").asLong());
            frozenOn.put(accounts, LocalDate.parse(deposit.get("since").asString()));
            if (deposit.get("extended").asBoolean()) {
                extendedDeposits.add(accounts);
            }
        }
        for (var thing : step.form().get("goods")) {
            things++;
            held.put(things, true);
            if (thing.get("extended").asBoolean()) {
                extendedGoods.add(things);
            }
            var mark = thing.path("goods").path("mark").asString("");
            if (!mark.isEmpty()) {
                marks.add(mark);
                markOf.put(things, mark);
            }
        }
    }

    private void measure(Step step) {
        var atOnce = step.form().get("manner").asString().equals("AT_ONCE");
        demand(atOnce || measureApproved, "《行政强制法》第十八条：没有批准就查封扣押");
        demand(step.form().get("told").asBoolean(), "《行政强制法》第十八条：没有当场告知");
        demand(step.form().hasNonNull("present") || step.form().hasNonNull("witness"), "《行政强制法》第十八条：没有当事人也没有见证人");
        demand(step.form().get("concernsTheCase").asBoolean(), "《行政强制法》第二十三条：查扣无关的财物");
        measureApproved &= atOnce;
        var before = things;
        list(step, true);
        if (atOnce) {
            unconfirmed.add(IntStream.rangeClosed(before + 1, things).boxed().collect(Collectors.toSet()));
        }
    }

    private boolean isHeld(Set<Integer> things) {
        return things.stream().anyMatch(held::containsKey);
    }

    /** A receipt of freeze decisions names those it is about; one that names none is about all. */
    private void told(Step step) {
        if (texts(step.form().get("papers")).contains("FREEZE_DECISION")) {
            var named = texts(step.form().path("freezes"));
            untold.removeIf(seq -> named.isEmpty() || named.contains(seq.toString()));
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private void list(Step step, boolean measure) {
        for (var thing : step.form().get("goods")) {
            things++;
            held.put(things, measure);
            if (!measure) {
                preservedOn.put(
                        things, LocalDate.parse(step.form().get("at").asString().substring(0, 10)));
            }
            var mark = thing.path("mark").asString("");
            if (measure && !mark.isEmpty()) {
                demand(marks.add(mark), "《行政强制法》第二十三条：重复查封 " + mark);
                markOf.put(things, mark);
            }
        }
    }

    /** What is given back late may only be given back (第五十六条). */
    private void disposed(Step step, boolean measure) {
        for (var thing : dispose(step, measure)) {
            var last = WorkingDays.after(preservedOn.getOrDefault(thing, LocalDate.MIN), PRESERVATION_DAYS);
            demand(
                    !step.on().isAfter(last)
                            || step.form().get("way").asString().equals("RELEASED"),
                    "第五十六条：登记保存逾期以后没有退还");
        }
    }

    private Set<Integer> dispose(Step step, boolean measure) {
        var gone = new TreeSet<Integer>();
        for (var thing : List.copyOf(held.keySet())) {
            var words = step.form().get("goods").asString();
            if (held.getOrDefault(thing, !measure) == measure
                    && (words.equals("全部") || words.equals(String.valueOf(thing)))) {
                gone.add(thing);
                held.remove(thing);
                marks.remove(markOf.getOrDefault(thing, ""));
            }
        }
        demand(!gone.isEmpty(), "《行政强制法》第二十七条：处理了没有扣着的财物");
        return gone;
    }

    private void demand(boolean lawful, String finding) {
        if (!lawful) {
            findings.add(finding);
        }
    }
}
