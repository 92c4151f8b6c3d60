package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Sm3;

/**
 * The draw of a paper (抽题组卷): from a pool and a seed always the same paper, so that anybody can check it afterwards.
 *
 * <p>The candidates of each line are ranked by HMAC-SM3 under the seed over "line|question|version"; the lowest are
 * taken, line after line, each question once. A line that finds no free question takes one that an earlier line can
 * replace, so that every seed fills the paper when any could. ADR 0024 writes the algorithm out.
 */
final class Draw {

    private final List<BlueprintLine> lines;
    private final Map<Integer, List<Pooled>> ranked;
    private final Map<RecordId, Integer> holder = new HashMap<>();

    private Draw(String seed, List<Pooled> pool, List<BlueprintLine> lines) {
        this.lines = lines;
        this.ranked = pool.stream()
                .map(pooled -> Map.entry(rank(seed, pooled.inText()), pooled))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.groupingBy(Pooled::line));
    }

    /** A question that could be drawn for a line; lines count from one. */
    record Pooled(int line, RecordId question, int version, String digest) {

        String inText() {
            return line + "|" + question + "|" + version;
        }
    }

    /** A question of the paper. */
    record Asked(int seq, int line, RecordId question, int version, BigDecimal marks) {}

    /** Every question that each line could take. */
    static List<Pooled> pool(List<BlueprintLine> lines, List<Question> usable) {
        var pool = new ArrayList<Pooled>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var number = index + 1;
            usable.stream()
                    .filter(line::takes)
                    .map(question -> new Pooled(number, question.id(), question.version(), question.digest()))
                    .forEach(pool::add);
        }
        return pool;
    }

    /** SM3 of the pool, one question a line, sorted. */
    static String digestOfPool(List<Pooled> pool) {
        return Sm3.hex(pool.stream()
                .map(pooled -> pooled.inText() + "|" + pooled.digest() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }

    /** SM3 of the paper, one question a line in its order. */
    static String digestOfPaper(List<Asked> paper) {
        return Sm3.hex(paper.stream()
                .map(asked -> asked.seq() + "|" + asked.question() + "|" + asked.version() + "|"
                        + asked.marks().stripTrailingZeros().toPlainString() + "\n")
                .collect(Collectors.joining()));
    }

    /** Fewer questions than the lines ask for only where the pool cannot fill them all, whatever the seed. */
    static List<Asked> draw(String seed, List<Pooled> pool, List<BlueprintLine> lines) {
        return new Draw(seed, pool, lines).paper();
    }

    /** HMAC-SM3 under a seed of 64 hex digits. */
    static String rank(String seed, String text) {
        return HexFormat.of().formatHex(Sm3.hmac(HexFormat.of().parseHex(seed), text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Asked> paper() {
        for (var number = 1; number <= lines.size(); number++) {
            for (var taken = 0; taken < lines.get(number - 1).count(); taken++) {
                if (!take(number, new HashSet<>(Set.of(number)))) {
                    break;
                }
            }
        }
        return asked();
    }

    /**
     * Takes one question more for a line: the lowest that no line has; or else one that another line has and can replace.
     *
     * @param asked the lines that were asked on the way here, each once
     */
    private boolean take(int line, Set<Integer> asked) {
        var candidates = ranked.getOrDefault(line, List.of());
        for (var pooled : candidates) {
            if (holder.putIfAbsent(pooled.question(), line) == null) {
                return true;
            }
        }
        for (var pooled : candidates) {
            var other = Objects.requireNonNull(holder.get(pooled.question()));
            if (asked.add(other) && take(other, asked)) {
                holder.put(pooled.question(), line);
                return true;
            }
        }
        return false;
    }

    /** Line by line, in each line the lowest first. */
    private List<Asked> asked() {
        var paper = new ArrayList<Asked>();
        for (var number = 1; number <= lines.size(); number++) {
            for (var pooled : ranked.getOrDefault(number, List.of())) {
                if (Integer.valueOf(number).equals(holder.get(pooled.question()))) {
                    paper.add(new Asked(
                            paper.size() + 1,
                            number,
                            pooled.question(),
                            pooled.version(),
                            lines.get(number - 1).marks()));
                }
            }
        }
        return paper;
    }
}
