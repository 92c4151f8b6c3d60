package org.zhiheng.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is odd in a row of numbers that should run 1, 2, 3 …: gaps, repetitions, disorder. */
final class Numbering {

    private final String what;
    private final TreeMap<Integer, List<Integer>> linesByNumber = new TreeMap<>();
    private final List<String> disorder = new ArrayList<>();
    private int last;

    /** @param what is numbered, in Chinese */
    Numbering(String what) {
        this.what = what;
    }

    void add(int number, int line) {
        if (number < last) {
            disorder.add(what + "次序颠倒：第 " + line + " 行的第 " + number + " 号排在第 " + last + " 号之后");
        }
        last = number;
        linesByNumber.computeIfAbsent(number, first -> new ArrayList<>()).add(line);
    }

    List<String> remarks() {
        var remarks = new ArrayList<String>();
        var gaps = gaps();
        if (!gaps.isEmpty()) {
            remarks.add(what + "编号不连续：缺第 " + String.join("、", gaps) + " 号");
        }
        linesByNumber.forEach((number, lines) -> {
            if (lines.size() > 1) {
                remarks.add(what + "编号重复：第 " + number + " 号出现在第 "
                        + lines.stream().map(String::valueOf).collect(Collectors.joining("、")) + " 行");
            }
        });
        remarks.addAll(disorder);
        return remarks;
    }

    private List<String> gaps() {
        var gaps = new ArrayList<String>();
        var expected = 1;
        for (var number : linesByNumber.keySet()) {
            if (number == expected + 1) {
                gaps.add(String.valueOf(expected));
            } else if (number > expected) {
                gaps.add(expected + "—" + (number - 1));
            }
            expected = number + 1;
        }
        return gaps;
    }
}
