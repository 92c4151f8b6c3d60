package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiheng.platform.RecordId;

/**
 * The draw of a paper (抽题组卷): from a pool and a seed always the same paper, so that anybody can check it afterwards.
 *
 * <p>The candidates of each line are ranked by HMAC-SM3 under the seed over "line|question|version"; the lowest are
 * taken, line after line, each question once. ADR 0024 writes the algorithm out.
 */
final class Draw {

    private Draw() {}

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
        return Sm3.digest(pool.stream()
                .map(pooled -> pooled.inText() + "|" + pooled.digest() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }

    /** SM3 of the paper, one question a line in its order. */
    static String digestOfPaper(List<Asked> paper) {
        return Sm3.digest(paper.stream()
                .map(asked -> asked.seq() + "|" + asked.question() + "|" + asked.version() + "|"
                        + asked.marks().stripTrailingZeros().toPlainString() + "\n")
                .collect(Collectors.joining()));
    }

    /** Fewer questions than the lines ask for where the pool has not enough. */
    static List<Asked> draw(String seed, List<Pooled> pool, List<BlueprintLine> lines) {
        var taken = new HashSet<RecordId>();
        var paper = new ArrayList<Asked>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var number = index + 1;
            for (var pooled : lowest(seed, pool, number, line.count(), taken)) {
                taken.add(pooled.question());
                paper.add(new Asked(paper.size() + 1, number, pooled.question(), pooled.version(), line.marks()));
            }
        }
        return paper;
    }

    private static List<Pooled> lowest(String seed, List<Pooled> pool, int line, int count, Set<RecordId> taken) {
        return pool.stream()
                .filter(pooled -> pooled.line() == line && !taken.contains(pooled.question()))
                .sorted(Comparator.comparing((Pooled pooled) -> Sm3.ranked(seed, pooled.inText())))
                .limit(count)
                .toList();
    }
}
