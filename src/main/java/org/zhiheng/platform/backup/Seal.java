package org.zhiheng.platform.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhiheng.platform.Sm3;

/** The digest of the whole file, written into its last 64 bytes, which a ZIP takes for a comment. */
final class Seal {

    static final int LENGTH = 64;
    static final String EMPTY = "0".repeat(LENGTH);

    private Seal() {}

    static void put(Path file) throws IOException {
        var digest = digest(file);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() - LENGTH);
            bytes.write(digest.getBytes(StandardCharsets.US_ASCII));
            bytes.getFD().sync();
        }
    }

    static boolean isWhole(Path file) throws IOException {
        if (Files.size(file) <= LENGTH) {
            return false;
        }
        var expected = new byte[LENGTH];
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - LENGTH);
            bytes.readFully(expected);
        }
        return new String(expected, StandardCharsets.US_ASCII).equals(digest(file));
    }

    private static String digest(Path file) throws IOException {
        var sm3 = new Sm3();
        try (var bytes = sm3.of(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            copy(bytes, Files.size(file) - LENGTH);
        }
        return sm3.hex();
    }

    private static void copy(InputStream bytes, long length) throws IOException {
        var buffer = new byte[1 << 16];
        for (var left = length; left > 0; ) {
            var read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            left -= read;
        }
    }
}
