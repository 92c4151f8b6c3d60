package org.zhiheng.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds the stored subtrees of one block of leaves against those that its leaves give. */
final class SubtreeCheck implements Frontier.Completed {

    private final Findings findings;
    private final Set<Long> changedLeaves = new HashSet<>();
    private Map<TreePlace, byte[]> stored = Map.of();

    SubtreeCheck(Findings findings) {
        this.findings = findings;
    }

    void begin(Map<TreePlace, byte[]> block) {
        stored = new HashMap<>(block);
    }

    /** What stands over a leaf that does not fit its entry says nothing more. */
    void leafIsWrong(long position) {
        changedLeaves.add(position);
    }

    @Override
    public void subtree(TreePlace place, byte[] hash) {
        if (place.level() == 0) {
            return;
        }
        var found = stored.remove(place);
        if (found == null) {
            findings.add(named(place) + "被删除。");
        } else if (!Arrays.equals(found, hash)
                && changedLeaves.stream().noneMatch(leaf -> leaf >>> place.level() == place.position())) {
            findings.add(named(place) + "被改动。");
        }
    }

    void end() {
        stored.keySet().forEach(place -> findings.add(named(place) + "是插入的。"));
    }

    private static String named(TreePlace place) {
        return "树的第 " + place.level() + " 层第 " + place.position() + " 个节点";
    }
}
