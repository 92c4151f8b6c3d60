package org.zhiheng.plans;

import java.util.ArrayList;
import java.util.List;
import org.zhiheng.plans.ListMark.Kind;
import org.zhiheng.plans.TaskList.UnreadableLine;

/**
 * Reads a task list that was a Word table: parts, indicators, measures and responsible units, of which merged cells
 * leave only the first.
 *
 * <p>What a cell is, its own words decide ({@link ListMark}); its place in the row decides only what it cannot be. A cell
 * that is neither is named and left out, and so is what would rest on it.
 */
final class TaskListReader {

    private enum Place {
        NOWHERE,
        PART,
        INDICATOR,
        TITLE,
        TEXT,
        UNITS,
        UNREADABLE
    }

    private final List<UnreadableLine> unreadable = new ArrayList<>();
    private final ListOutline outline = new ListOutline();
    private final List<Cell> cells;
    private final boolean table;
    private final boolean emptyCells;
    private Place place = Place.NOWHERE;
    private int titleLines;
    private boolean begun;

    private TaskListReader(List<Cell> cells) {
        this.cells = cells;
        this.table = cells.stream().anyMatch(Cell::starts);
        this.emptyCells = cells.stream().anyMatch(cell -> cell.emptyBefore() > 0);
    }

    static TaskList read(byte[] content) {
        return read(ListText.lines(content));
    }

    static TaskList read(String text) {
        return read(ListText.lines(text));
    }

    private static TaskList read(List<String> lines) {
        var reader = new TaskListReader(Cell.in(lines));
        reader.cells.forEach(reader::take);
        return reader.outline.result(reader.unreadable);
    }

    private void take(Cell cell) {
        if (cell.emptyBefore() > 1) {
            outline.endMeasure();
            place = Place.NOWHERE;
        }
        if (table && cell.continues() && takeFurtherParagraph(cell)) {
            return;
        }
        var mark = ListMark.of(cell, outline.partNumber(), outline.indicatorNumber());
        begun |= mark.kind() != Kind.NONE;
        switch (mark.kind()) {
            case HEADING -> startTable();
            case PART -> startPart(cell, mark);
            case INDICATOR -> startIndicator(cell, mark);
            case MEASURE -> startMeasure(cell, mark);
            case NONE -> takeUnmarked(cell);
        }
    }

    private void startTable() {
        outline.endMeasure();
        place = Place.NOWHERE;
    }

    private void startPart(Cell cell, ListMark mark) {
        if (requireTitle(cell, mark, true)) {
            outline.startPart(mark.number(), mark.title(), cell.line());
            place = Place.PART;
        }
    }

    private void startIndicator(Cell cell, ListMark mark) {
        if (isHeadOf(cell)) {
            outline.forgetPart();
        }
        if (requireTitle(cell, mark, table)) {
            outline.startIndicator(mark.number(), mark.title(), cell.line());
            place = Place.INDICATOR;
        } else {
            outline.forgetIndicator();
        }
    }

    private void startMeasure(Cell cell, ListMark mark) {
        if (isHeadOf(cell)) {
            outline.forgetIndicator();
        }
        outline.endMeasure();
        if (requireTitle(cell, mark, table)) {
            outline.startMeasure(mark.number(), mark.title(), cell.line());
            place = Place.TITLE;
        }
    }

    /** Whether what stands right before in the same row could not be read: then it headed what follows. */
    private boolean isHeadOf(Cell cell) {
        return place == Place.UNREADABLE && !cell.afterBlank() && cell.emptyBefore() == 0;
    }

    private boolean requireTitle(Cell cell, ListMark mark, boolean mayFollow) {
        if (mark.title().isEmpty() ? mayFollow : Legibility.isText(mark.title())) {
            return true;
        }
        refuse(cell, "有编号，但编号后面的文字不成文");
        return false;
    }

    private void takeUnmarked(Cell cell) {
        var units = Units.in(cell.text());
        if (!units.isEmpty() && isInPlaceOfUnits(cell)) {
            outline.giveUnits(units);
            place = Place.UNITS;
        } else if (place == Place.PART && isPieceOfTitle(cell)) {
            outline.continuePart(cell.text());
        } else if (!begun) {
            takeTitle(cell);
        } else if (outline.inMeasure() && !outline.hasText()) {
            takeText(cell);
        } else if (outline.inMeasure() && NamedDate.isAllOf(cell.text())) {
            outline.addText(cell.text());
        } else if (outline.inMeasure() && isFurtherText(cell)) {
            outline.addText(cell.text());
        } else {
            refuseUnplaced(cell);
        }
    }

    /** Before the text only an empty cell, or the words themselves, tell units from a short text. */
    private boolean isInPlaceOfUnits(Cell cell) {
        return begun
                && (!outline.inMeasure()
                        || outline.hasText()
                        || cell.emptyBefore() == 1
                        || Units.isClosed(cell.text()));
    }

    private boolean isFurtherText(Cell cell) {
        return !cell.starts() && Legibility.isText(cell.text()) && !ListMark.resemblesNumber(cell.text());
    }

    /** A narrow column breaks the title of a part after every two characters. */
    private boolean isPieceOfTitle(Cell cell) {
        return !cell.starts()
                && Legibility.isText(cell.text())
                && (outline.partTitleIsEmpty() || cell.text().length() <= 4);
    }

    private boolean takeFurtherParagraph(Cell cell) {
        if (!Legibility.isText(cell.text())) {
            return false;
        }
        switch (place) {
            case PART -> outline.continuePart(cell.text());
            case INDICATOR, TITLE -> {
                if (ListMark.resemblesNumber(cell.text())) {
                    return false;
                }
                lengthenTitle(cell.text());
            }
            case TEXT -> {
                if (isNextPart(cell)) {
                    return false;
                }
                outline.addText(cell.text());
            }
            case UNITS -> {
                var more = Units.in(cell.text());
                outline.addUnits(more);
                return !more.isEmpty();
            }
            case NOWHERE, UNREADABLE -> {
                return false;
            }
        }
        return true;
    }

    private boolean isNextPart(Cell cell) {
        var mark = ListMark.of(cell, outline.partNumber(), outline.indicatorNumber());
        return mark.kind() == Kind.PART && mark.number() == outline.partNumber() + 1;
    }

    private void lengthenTitle(String more) {
        if (place == Place.TITLE) {
            outline.continueMeasure(more);
        } else {
            outline.continueIndicator(more);
        }
    }

    private void takeTitle(Cell cell) {
        if (Legibility.isText(cell.text()) && titleLines++ < 5) {
            outline.addName(cell.text(), cell.line());
        } else {
            refuse(cell, "表格之前的文字不成文");
        }
    }

    private void takeText(Cell cell) {
        place = Place.TEXT;
        outline.addText(Legibility.isText(cell.text()) ? cell.text() : "");
        if (!Legibility.isText(cell.text())) {
            refuse(cell, "举措内容不成文");
            place = Place.TEXT;
        }
    }

    /** The cell after the text is that of the units: unread, nobody knows whose the measures from here on are. */
    private void refuseUnplaced(Cell cell) {
        if (outline.inMeasure() && (emptyCells || Units.areMeantBy(cell.text()))) {
            outline.forgetUnits();
            refuse(cell, "不是能识别的责任单位，这些举措的责任单位留空");
        } else {
            refuse(cell, place == Place.UNREADABLE ? "紧接没有读懂的一行，不知道属于哪条举措" : "不是部分、指标、举措或者责任单位");
        }
        outline.endMeasure();
    }

    private void refuse(Cell cell, String why) {
        unreadable.add(new UnreadableLine(cell.line(), excerpt(cell.text()), why));
        place = Place.UNREADABLE;
    }

    private static String excerpt(String text) {
        var shown = text.replaceAll("[\\p{Cc}\\p{Co}\\p{Cn}]", "\uFFFD");
        return shown.length() <= 60 ? shown : shown.substring(0, 60) + "……";
    }
}
