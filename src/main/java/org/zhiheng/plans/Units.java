package org.zhiheng.plans;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a list of responsible units (责任单位) such as 县司法局、各乡镇按职责分工负责. */
final class Units {

    private static final Pattern CLOSING = Pattern.compile(
            "[，,、;；]?(?:等)?(?:按照?|依)?(?:各自)?(?:职责|职能)?(?:分工)?(?:分别)?(?:牵头|配合|具体|共同)?(?:负责|落实|组织实施)[。.]?$");
    private static final Pattern SENTENCE = Pattern.compile("[，,；;。]$");
    private static final Pattern LABEL = Pattern.compile("(?:牵头|责任|配合|主办|协办|主要责任|参与)(?:单位|部门)[：:]");
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；。\\s]+");
    private static final Pattern TWO = Pattern.compile("以?及");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}（）]{1,30}[局办部委厅府院门位乡镇道处心队所会站关构司室组团行村校企业]");

    private Units() {}

    /** The units of a text that is nothing but a list of units; empty when it is anything else. */
    static List<String> in(String text) {
        if (!isClosed(text) && SENTENCE.matcher(text).find()) {
            return List.of();
        }
        var bare = CLOSING.matcher(text).replaceFirst("");
        var units = new LinkedHashSet<String>();
        for (var item : BETWEEN.split(LABEL.matcher(bare).replaceAll("、"), -1)) {
            for (var unit : separated(item)) {
                if (!NAME.matcher(unit).matches()) {
                    return List.of();
                }
                units.add(unit);
            }
        }
        return List.copyOf(units);
    }

    /** Whether a text says that those named are responsible. */
    static boolean isClosed(String text) {
        return CLOSING.matcher(text).find();
    }

    /** Whether a text that is no list of units was perhaps meant to be one. */
    static boolean areMeantBy(String text) {
        return text.contains("负责") || text.contains("责任单位") || text.contains("牵头单位");
    }

    private static List<String> separated(String item) {
        if (item.isEmpty()) {
            return List.of();
        }
        var parts = List.of(TWO.split(item, -1));
        return parts.stream().allMatch(part -> NAME.matcher(part).matches()) ? parts : List.of(item);
    }
}
