package org.zhiheng.audit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a verification found wrong (核验发现的问题), each in one sentence that names the entry or row. */
final class Findings {

    private static final int SHOWN = 200;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void add(String sentence) {
        sentences.add(sentence);
    }

    /** What a person should know although nothing is wrong. */
    void remark(String sentence) {
        remarks.add(sentence);
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Tells all of it; whether nothing was wrong. */
    boolean print(PrintStream out) {
        remarks.forEach(out::println);
        sentences.stream().limit(SHOWN).forEach(sentence -> out.println("✗ " + sentence));
        if (sentences.size() > SHOWN) {
            out.println("……另有 " + (sentences.size() - SHOWN) + " 处没有列出。");
        }
        out.println(sentences.isEmpty() ? "核验通过：没有发现改动、删除、插入或调换。" : "核验没有通过：发现 " + sentences.size() + " 处问题。");
        return sentences.isEmpty();
    }
}
