package org.zhiheng.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.Sm3;

/** Holds the files of the data folder against the digests under which modules keep them. */
final class BlobCheck {

    private static final int BLOCK = 1_000;

    private final JdbcClient sql;
    private final DataFolder data;
    private final Findings findings;

    BlobCheck(JdbcClient sql, DataFolder data, Findings findings) {
        this.sql = sql;
        this.data = data;
        this.findings = findings;
    }

    private record Blob(String path, String digest, String label) {}

    void check() {
        for (var schema : PublishedViews.schemasWith(sql, "published_blob")) {
            for (var block = after(schema, "");
                    !block.isEmpty();
                    block = after(schema, block.getLast().path())) {
                block.forEach(blob -> check(schema, blob));
            }
        }
    }

    /** Each file once, though several records may have it. */
    private List<Blob> after(String schema, String path) {
        return sql.sql("""
                select path, min(digest) as digest, min(label) as label
                  from %s.published_blob where path > :path
                 group by path order by path limit :limit
                """.formatted(schema))
                .param("path", path)
                .param("limit", BLOCK)
                .query((row, index) -> new Blob(row.getString("path"), row.getString("digest"), row.getString("label")))
                .list();
    }

    private void check(String schema, Blob blob) {
        var named = schema + " 中的“" + blob.label() + "”";
        var file = data.resolve(blob.path()).normalize();
        if (!file.startsWith(data.root()) || !Files.isRegularFile(file)) {
            findings.add(named + "的内容不见了：数据目录里没有 " + blob.path() + "。");
        } else if (!digest(file).equals(blob.digest())) {
            findings.add(named + "的内容被改动：" + blob.path() + " 与摘要不符。");
        }
    }

    private static String digest(Path file) {
        var digest = new Sm3();
        try (var content = Files.newInputStream(file)) {
            var buffer = new byte[65_536];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.add(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            return "";
        }
        return digest.hex();
    }
}
