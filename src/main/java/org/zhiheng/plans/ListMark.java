package org.zhiheng.plans;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiheng.law.ChineseNumber;

/** What a cell says of itself by its number: 一、 is a part, 1. an indicator, （1） a measure. */
record ListMark(Kind kind, int number, String title) {

    enum Kind {
        HEADING,
        PART,
        INDICATOR,
        MEASURE,
        NONE
    }

    private static final ListMark NONE = new ListMark(Kind.NONE, 0, "");
    private static final ListMark HEADING = new ListMark(Kind.HEADING, 0, "");
    private static final Pattern MEASURE = Pattern.compile("（\\s*(\\d{1,3})\\s*）\\s*(.*)");
    private static final Pattern INDICATOR = Pattern.compile("(\\d{1,3})\\s*\\.(?!\\d)\\s*(.*)");
    private static final Pattern PART = Pattern.compile("([一二三四五六七八九十]{1,3})\\s*[、.]\\s*(.*)");
    private static final Pattern EITHER = Pattern.compile("(\\d{1,3})\\s*、\\s*(.*)");
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("[（【\\[]?\\s*[\\d一二三四五六七八九十OolI]{1,3}\\s*[）】\\]、.](?!\\d).*|（.{0,6}）?\\s*\\d.*|（\\d.*");
    private static final Set<String> HEADINGS = Set.of(
            "序号", "工作任务", "重点任务", "任务", "分类", "任务分类", "省级指标", "市级指标", "县级指标", "指标", "县级具体举措", "市级具体举措", "具体举措", "工作举措",
            "举措", "责任", "分工", "责任分工", "责任单位", "牵头单位", "配合单位", "完成时限", "完成时间", "时限", "备注");
    private static final Map<String, Integer> CHINESE = new HashMap<>();

    static {
        for (var number = 1; number < 100; number++) {
            CHINESE.put(ChineseNumber.of(number), number);
        }
    }

    /**
     * The mark of a cell.
     *
     * @param part number of the part before it, which tells whether 5、 is a part or an indicator; 0 for none
     * @param indicator number of the indicator before it
     */
    static ListMark of(Cell cell, int part, int indicator) {
        if (HEADINGS.contains(cell.withoutSpace())) {
            return HEADING;
        }
        for (var form : Map.of(MEASURE, Kind.MEASURE, INDICATOR, Kind.INDICATOR).entrySet()) {
            var found = form.getKey().matcher(cell.text());
            if (found.matches()) {
                return new ListMark(form.getValue(), Integer.parseInt(found.group(1)), found.group(2));
            }
        }
        var chinese = PART.matcher(cell.text());
        if (chinese.matches() && CHINESE.containsKey(chinese.group(1))) {
            return new ListMark(Kind.PART, CHINESE.get(chinese.group(1)), chinese.group(2));
        }
        var either = EITHER.matcher(cell.text());
        return either.matches() ? partOrIndicator(cell, either, part, indicator) : NONE;
    }

    /** Whether it begins as a number would, though it is none that we know. */
    static boolean resemblesNumber(String text) {
        return LIKE_A_NUMBER.matcher(text).matches();
    }

    private static ListMark partOrIndicator(Cell cell, Matcher either, int part, int indicator) {
        var number = Integer.parseInt(either.group(1));
        var partFits = number == part + 1;
        var indicatorFits = part > 0 && number == indicator + 1;
        var isPart = (partFits && indicatorFits) ? cell.emptyBefore() == 0 && cell.afterBlank() : partFits;
        return isPart || indicatorFits
                ? new ListMark(isPart ? Kind.PART : Kind.INDICATOR, number, either.group(2))
                : NONE;
    }
}
