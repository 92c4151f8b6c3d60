package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhiheng.audit.ExportLine.Row;
import org.zhiheng.audit.LeafStore.SealedLeaf;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verifies an export with nothing but the file: no database, no network, no key. */
final class ExportCheck {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Frontier.Completed NOBODY = (place, hash) -> {};

    private final Findings findings = new Findings();
    private final List<TreeHead> kept;
    private @Nullable TreeHead title;
    private @Nullable TreeHead last;
    private @Nullable LogCheck log;
    private int lineNumber;

    /** @param kept heads that somebody kept elsewhere, of this region or others */
    ExportCheck(List<TreeHead> kept) {
        this.kept = kept;
    }

    /** Every head in a file that holds one, or the list that {@code /api/public/log} answers. */
    static List<TreeHead> readHeads(Path file) throws IOException {
        var node = JSON.readTree(Files.readString(file));
        var heads = node.isArray() ? node : JSON.createArrayNode().add(node.has("head") ? node.get("head") : node);
        return heads.valueStream()
                .map(head -> JSON.treeToValue(head, TreeHead.class))
                .toList();
    }

    Findings check(Path file) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
            if (readTitle(lines)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    lineNumber++;
                    checkLine(line);
                }
                end();
            }
        }
        return findings;
    }

    private boolean readTitle(BufferedReader lines) throws IOException {
        lineNumber = 1;
        try {
            var node = JSON.readTree(Objects.requireNonNullElse(lines.readLine(), ""));
            if (node.path("export").asString("").equals(ExportLine.FORMAT)) {
                title = JSON.treeToValue(node.get("head"), TreeHead.class);
                log = new LogCheck(findings, null, keptOfRegion());
                return true;
            }
        } catch (JacksonException unreadable) {
            // told below
        }
        findings.add("这不是透明日志的导出文件，或者它的第一行被改动。");
        return false;
    }

    private void checkLine(String line) {
        try {
            var node = JSON.readTree(line);
            if (node.has("leaf")) {
                leaf(node);
            } else {
                last = JSON.treeToValue(node.get("head"), TreeHead.class);
                Objects.requireNonNull(log).head(last);
            }
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            findings.add("文件第 " + lineNumber + " 行无法读出：它被改动过。");
        }
    }

    private void leaf(JsonNode node) {
        var entry = node.get("entry");
        var text = entry.isNull() ? null : PayloadDigest.canonical(entry);
        var number = node.get("number").asLong();
        Objects.requireNonNull(log)
                .leaf(
                        new SealedLeaf(
                                node.get("leaf").asLong(),
                                number,
                                node.get("hash").asString(),
                                text),
                        NOBODY);
        if (text != null) {
            var rows = JSON.treeToValue(node.get("rows"), Row[].class);
            new EntryCheck(findings).rows(text, List.of(rows));
            if (entry.path("number").asLong(-1) != number
                    || entry.path("region").asInt(-1) != region()) {
                findings.add(EntryCheck.named(text) + "被换到了别处：它不属于文件第 " + lineNumber + " 行。");
            }
        }
    }

    private void end() {
        Objects.requireNonNull(log).end();
        var promised = Objects.requireNonNull(title);
        if (!promised.equals(last)) {
            findings.add("文件开头的树头（" + promised.size() + " 片叶）与文件末尾的不同：文件不完整，或者被改动过。");
        }
        findings.remark("区划 %06d：%d 片叶，%d 个树头，签名公钥指纹 %s（请与公布的核对），最后的树头签于 %s。"
                .formatted(
                        promised.region(),
                        log.size(),
                        promised.ordinal(),
                        LogKey.fingerprint(promised.publicKey()),
                        promised.at()));
    }

    private @Nullable TreeHead keptOfRegion() {
        var found = kept.stream().filter(head -> head.region() == region()).findFirst();
        if (!kept.isEmpty() && found.isEmpty()) {
            findings.add("另存的树头里没有区划 %06d 的，无法对照。".formatted(region()));
        }
        return found.orElse(null);
    }

    private int region() {
        return Objects.requireNonNull(title).region();
    }
}
