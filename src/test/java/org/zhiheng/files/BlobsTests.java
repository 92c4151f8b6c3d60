package org.zhiheng.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.platform.DataFolder;

@DisplayName("文件内容：到达的目录与保存的目录不在一个文件系统")
class BlobsTests {

    private static final byte[] TEXT = "现场检查的全过程文字记录".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    private static final Path IN_MEMORY = Path.of("/dev/shm");

    @TempDir
    private Path folder;

    private Path elsewhere = IN_MEMORY;

    @BeforeEach
    void another_file_system() throws IOException {
        assumeTrue(Files.isWritable(IN_MEMORY) && !Files.getFileStore(IN_MEMORY).equals(Files.getFileStore(folder)));
        elsewhere = Files.createTempDirectory(IN_MEMORY, "arrived");
    }

    @AfterEach
    void nothing_stays_in_memory() throws IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(elsewhere);
    }

    @Test
    @DisplayName("收到的内容移不过去就抄过去，原处不留，一字不差")
    void what_cannot_be_moved_is_copied() throws IOException {
        Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("files")).resolve("incoming"), elsewhere);
        var blobs = new Blobs(new DataFolder(folder));
        var arrived = blobs.receive(new ByteArrayInputStream(TEXT), TEXT.length);

        blobs.keep(arrived);

        assertThat(blobs.path(arrived.digest())).hasBinaryContent(TEXT);
        assertThat(arrived.file()).doesNotExist();
        assertThat(besides(blobs.path(arrived.digest()))).isEmpty();
    }

    @Test
    @DisplayName("续传的内容链接不过去就抄过去，原处留着；再做一次还是同一份")
    void what_cannot_be_linked_is_copied() throws IOException {
        var blobs = new Blobs(new DataFolder(folder));
        var bytes = Files.write(elsewhere.resolve("upload"), TEXT);
        var arrived = new Blobs.Arrived(bytes, TEXT.length, blobs.digestOf(bytes));

        blobs.keepAndLeave(arrived);
        blobs.keepAndLeave(arrived);

        assertThat(blobs.path(arrived.digest())).hasBinaryContent(TEXT);
        assertThat(bytes).exists();
        assertThat(besides(blobs.path(arrived.digest()))).isEmpty();
    }

    private static List<Path> besides(Path kept) throws IOException {
        try (var all = Files.list(kept.resolveSibling("."))) {
            return all.filter(file -> !file.getFileName().equals(kept.getFileName()))
                    .toList();
        }
    }
}
