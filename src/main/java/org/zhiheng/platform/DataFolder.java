package org.zhiheng.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.zhiheng.platform.backup.BackupRefused;
import org.zhiheng.platform.postgres.DatabaseRefused;

/** The folder {@code $ZHIHENG_DATA} (default {@code ./data}) in which everything lives that must be backed up. */
public record DataFolder(Path root) {

    /** Lies in a folder that a restore began to fill and did not finish. */
    static final String UNFINISHED = "restore-unfinished";

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder that the environment names. */
    public static DataFolder ofEnvironment() {
        var named = System.getenv("ZHIHENG_DATA");
        return new DataFolder(Path.of(named == null || named.isBlank() ? "data" : named));
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** Nothing may lie in the folder, not even something hidden. */
    void requireEmpty() throws IOException {
        if (Files.exists(root)) {
            try (var children = Files.list(root)) {
                if (children.findAny().isPresent()) {
                    throw new BackupRefused("数据目录 " + root + " 不是空的，不能恢复到它里面。请用 ZHIHENG_DATA 指定一个空的或新的目录。");
                }
            }
        }
    }

    void requireFinished() {
        if (Files.exists(resolve(UNFINISHED))) {
            throw new DatabaseRefused("数据目录 " + root + " 上次恢复没有做完，里面的数据不全。请清空它（或换一个目录），再恢复一次。", null);
        }
    }

    /** A file that only its owner may read, made anew with the given text. */
    public void writePrivately(String name, String text) {
        var file = resolve(name);
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(
                    file.getParent(),
                    ".new",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text, StandardOpenOption.SYNC);
            Files.move(
                    fresh,
                    file,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("不能写入数据目录中的 " + file, failure);
        }
    }

    /** A random key of {@code bytes} bytes, made once and kept in a file that only its owner may read. */
    public byte[] key(String name, int bytes) {
        var file = resolve("keys/" + name);
        try {
            if (!Files.exists(file)) {
                var key = new byte[bytes];
                new SecureRandom().nextBytes(key);
                writePrivately("keys/" + name, HexFormat.of().formatHex(key));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (FileAlreadyExistsException raced) {
            return key(name, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("不能读取密钥文件 " + file, failure);
        }
    }
}
