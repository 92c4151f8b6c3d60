package org.zhiheng.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("读备份")
class BackupReaderTests {

    private static final String MANIFEST = """
            {"format": %d, "madeAt": "2026-03-03T01:00:00Z", "schemas": {}, "tables": [], "sequences": [], "files": [%s]}
            """;

    @TempDir
    Path folder;

    @Test
    @DisplayName("格式更新：请先升级")
    void a_newer_format() throws IOException {
        var file = archive(Map.of("manifest.json", MANIFEST.formatted(Manifest.FORMAT + 1, "")));

        assertThatThrownBy(() -> BackupReader.open(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("请先升级");
    }

    @Test
    @DisplayName("没有清单、清单读不懂：不是备份")
    void no_manifest() throws IOException {
        var none = archive(Map.of("other", "x"));
        var nonsense = archive(Map.of("manifest.json", "{\"format\": 1, \"tables\": 5}"));

        assertThatThrownBy(() -> BackupReader.open(none)).isInstanceOf(BackupRefused.class);
        assertThatThrownBy(() -> BackupReader.open(nonsense)).isInstanceOf(BackupRefused.class);
    }

    @Test
    @DisplayName("指向数据目录之外的文件、与摘要不符的文件：拒绝")
    void files_that_do_not_belong() throws IOException {
        var outside = archive(Map.of(
                "manifest.json", MANIFEST.formatted(1, part("../outside", "0".repeat(64))), "data/../outside", "x"));
        var different = archive(Map.of(
                "manifest.json", MANIFEST.formatted(1, part("files/a", "0".repeat(64))), "data/files/a", "x"));

        assertThatThrownBy(() -> restoreFiles(outside))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("之外");
        assertThatThrownBy(() -> restoreFiles(different))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("摘要不符");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private void restoreFiles(Path archive) throws IOException {
        try (var backup = BackupReader.open(archive)) {
            backup.restoreFiles(folder.resolve("data"));
        }
    }

    private static String part(String path, String digest) {
        return "{\"path\": \"%s\", \"size\": 1, \"digest\": \"%s\"}".formatted(path, digest);
    }

    private Path archive(Map<String, String> entries) throws IOException {
        var file = Files.createTempFile(folder, "backup", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment(Seal.EMPTY);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Seal.put(file);
        return file;
    }
}
