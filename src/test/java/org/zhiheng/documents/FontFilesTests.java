package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.platform.DataFolder;

@DisplayName("字体：随产品的思源字体，管理员放进来的仿宋、小标宋优先")
class FontFilesTests {

    @TempDir
    private Path data;

    @Test
    @DisplayName("没有放字体时用随产品的")
    void ours_alone() {
        assertThat(new FontFiles(new DataFolder(data)).all())
                .extracting(FontFile::family)
                .containsExactly("Noto Serif SC", "Noto Serif SC", "Noto Sans SC");
    }

    @Test
    @DisplayName("放进来的按名字认出，认不出的和不是字体的不用，不影响排版")
    void licensed_ones_are_known_by_name() throws IOException {
        put("方正小标宋_GBK.ttf", aFont());
        put("FangSong_GB2312.TTF", aFont());
        put("another.ttf", aFont());
        put("说明.txt", new byte[] {1, 2, 3});

        assertThat(new FontFiles(new DataFolder(data)).all())
                .extracting(FontFile::family)
                .containsOnlyOnce("XiaoBiaoSong", "FangSong")
                .hasSize(5);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(data.resolve("fonts"));
        Files.write(data.resolve("fonts").resolve(name), bytes);
    }

    private static byte[] aFont() throws IOException {
        var resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (var font = java.util.Objects.requireNonNull(FontFilesTests.class.getResourceAsStream(resource))) {
            return font.readAllBytes();
        }
    }
}
