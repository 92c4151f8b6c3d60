package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhiheng.plans.TaskList.Indicator;
import org.zhiheng.plans.TaskList.Item;
import org.zhiheng.plans.TaskList.Part;
import org.zhiheng.plans.TaskList.UnreadableLine;

/** A task list while it is read: where in it we are, and what has been found so far. */
final class ListOutline {

    private static final Pattern YEARS = Pattern.compile("(20\\d\\d)\\s*年?\\s*[—–\\-－~～至到]+\\s*(20\\d\\d)\\s*年?");
    private static final Pattern NO_NAME = Pattern.compile("附件?\\s*\\d*\\s*[:：]?");

    private final List<String> name = new ArrayList<>();
    private final List<UnreadableLine> before = new ArrayList<>();
    private final List<Entry> parts = new ArrayList<>();
    private final List<Entry> indicators = new ArrayList<>();
    private final List<Entry> measures = new ArrayList<>();
    private @Nullable Integer part;
    private @Nullable Integer indicator;
    private List<String> units = List.of();
    private boolean inMeasure;

    /** One part, indicator or measure; a further paragraph may still lengthen it. */
    private static final class Entry {
        private final int number;
        private final int line;
        private final @Nullable Integer part;
        private final @Nullable Integer indicator;
        private String title;
        private @Nullable String text;
        private List<String> units;

        private Entry(int number, String title, int line, ListOutline at) {
            this.number = number;
            this.title = title;
            this.line = line;
            this.part = at.part;
            this.indicator = at.indicator;
            this.units = at.units;
        }

        private Item item() {
            var words = text == null ? "" : text;
            LocalDate due = NamedDate.latestIn(title + "\n" + words);
            return new Item(number, title, words, part, indicator, units, due, line);
        }
    }

    /** Number of the part read last; 0 before the first. */
    int partNumber() {
        return parts.isEmpty() ? 0 : parts.getLast().number;
    }

    /** Number of the indicator read last; 0 before the first. */
    int indicatorNumber() {
        return indicators.isEmpty() ? 0 : indicators.getLast().number;
    }

    /** A line above the table. */
    void addName(String line, int number) {
        if (!NO_NAME.matcher(line).matches()) {
            name.add(line);
        }
        before.add(new UnreadableLine(number, line, "没有找到任何部分、指标或者举措"));
    }

    void startPart(int number, String title, int line) {
        endMeasure();
        parts.add(new Entry(number, title, line, this));
        part = number;
        indicator = null;
    }

    void startIndicator(int number, String title, int line) {
        endMeasure();
        indicators.add(new Entry(number, title, line, this));
        indicator = number;
    }

    void startMeasure(int number, String title, int line) {
        measures.add(new Entry(number, title, line, this));
        inMeasure = true;
    }

    void endMeasure() {
        inMeasure = false;
    }

    boolean inMeasure() {
        return inMeasure;
    }

    boolean partTitleIsEmpty() {
        return parts.getLast().title.isEmpty();
    }

    void continuePart(String more) {
        parts.getLast().title += more;
    }

    void continueIndicator(String more) {
        indicators.getLast().title += more;
    }

    void continueMeasure(String more) {
        measures.getLast().title += more;
    }

    boolean hasText() {
        return measures.getLast().text != null;
    }

    void addText(String paragraph) {
        var measure = measures.getLast();
        measure.text = measure.text == null || measure.text.isEmpty() ? paragraph : measure.text + "\n" + paragraph;
    }

    /** These units are responsible from here on, and for the measure in whose row they stand. */
    void giveUnits(List<String> given) {
        units = given;
        if (inMeasure) {
            measures.getLast().units = given;
        }
    }

    void addUnits(List<String> more) {
        var all = new LinkedHashSet<>(units);
        all.addAll(more);
        giveUnits(List.copyOf(all));
    }

    /** What could not be read headed the rows from here on. */
    void forgetPart() {
        part = null;
    }

    void forgetIndicator() {
        indicator = null;
    }

    void forgetUnits() {
        giveUnits(List.of());
    }

    TaskList result(List<UnreadableLine> unreadable) {
        var years = YEARS.matcher(String.join(" ", name));
        var known = years.find();
        return new TaskList(
                String.join("", name),
                known ? LocalDate.of(Integer.parseInt(years.group(1)), 1, 1) : null,
                known ? LocalDate.of(Integer.parseInt(years.group(2)), 12, 31) : null,
                parts.stream()
                        .map(entry -> new Part(entry.number, entry.title, entry.line))
                        .toList(),
                indicators.stream()
                        .map(entry -> new Indicator(entry.number, entry.title, entry.part, entry.line))
                        .toList(),
                measures.stream().map(Entry::item).toList(),
                measures.isEmpty() ? withLinesBefore(unreadable) : unreadable,
                remarks());
    }

    private List<UnreadableLine> withLinesBefore(List<UnreadableLine> unreadable) {
        var all = new ArrayList<>(before);
        all.addAll(unreadable);
        return all;
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        remark(remarks, "部分", parts);
        remark(remarks, "指标", indicators);
        remark(remarks, "举措", measures);
        return remarks;
    }

    private static void remark(List<String> remarks, String what, List<Entry> entries) {
        var numbering = new Numbering(what);
        entries.forEach(entry -> numbering.add(entry.number, entry.line));
        remarks.addAll(numbering.remarks());
    }
}
