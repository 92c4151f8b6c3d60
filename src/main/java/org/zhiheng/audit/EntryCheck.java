package org.zhiheng.audit;

import java.util.HexFormat;
import java.util.List;
import org.zhiheng.audit.ExportLine.Row;
import org.zhiheng.audit.LeafStore.SealedLeaf;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds one entry against its leaf, and the row it is about against the entry. */
final class EntryCheck {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Findings findings;

    EntryCheck(Findings findings) {
        this.findings = findings;
    }

    /** Whether the entry is the one that was sealed. */
    boolean sealedAsItIs(SealedLeaf leaf) {
        var text = leaf.text();
        if (text == null) {
            findings.add("条目 " + leaf.number() + " 被删除（第 " + leaf.position() + " 片叶还在）。");
            return false;
        }
        if (!HexFormat.of().formatHex(MerkleTree.leaf(text)).equals(leaf.hash())) {
            findings.add(named(text) + "被改动：内容与封存时的叶不符。");
            return false;
        }
        return true;
    }

    void rows(String entryText, List<Row> rows) {
        var entry = JSON.readTree(entryText);
        if (rows.isEmpty() && entry.path("kept").asBoolean(false)) {
            findings.add(named(entryText) + "所记的内容行被删除。");
        }
        if (rows.size() > 1) {
            findings.add(named(entryText) + "有 " + rows.size() + " 个内容行，应当只有一个："
                    + String.join("、", rows.stream().map(EntryCheck::named).toList()) + "。");
        }
        for (var row : rows) {
            if (!row.digest().equals(entry.path("payloadDigest").asString(""))) {
                findings.add(named(row) + "被改动：内容与" + named(entryText) + "的摘要不符。");
            }
            if (!row.contradicts().isEmpty()) {
                findings.add(
                        named(row) + "被改动：" + String.join("、", row.contradicts()) + " 与" + named(entryText) + "不符。");
            }
        }
    }

    static String named(Row row) {
        return row.source() + " 中的“" + row.label() + "”";
    }

    /** Number, act, day and person, as far as they can still be read. */
    static String named(String entryText) {
        try {
            var entry = JSON.readTree(entryText);
            return "条目 " + text(entry, "number") + "（" + text(entry, "act") + "，" + text(entry, "legalDate") + "，"
                    + text(entry, "person") + "）";
        } catch (JacksonException unreadable) {
            return "条目（无法读出）";
        }
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asString("？");
    }
}
