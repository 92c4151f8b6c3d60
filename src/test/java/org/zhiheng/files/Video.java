package org.zhiheng.files;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A recording of any length that lies nowhere: its bytes follow from where they stand, no two pieces are the same. */
public record Video(long size) {

    private static final int PIECE = 65_536;
    private static final byte[] HEAD = "\u0000\u0000\u0000\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1);

    /** What is left of it from {@code start} on. */
    public InputStream from(long start) {
        return new InputStream() {

            private final byte[] piece = new byte[PIECE];
            private long filled = -1;
            private long at = start;

            @Override
            public int read() {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (at >= size) {
                    return -1;
                }
                if (filled != at / PIECE) {
                    fill(piece, at / PIECE);
                    filled = at / PIECE;
                }
                var within = (int) (at % PIECE);
                var count = (int) Math.min(Math.min(length, PIECE - within), size - at);
                System.arraycopy(piece, within, buffer, offset, count);
                at += count;
                return count;
            }
        };
    }

    private static void fill(byte[] piece, long number) {
        var words = ByteBuffer.wrap(piece).asLongBuffer();
        var state = number * 0x9E3779B97F4A7C15L + 1;
        for (var i = 0; i < words.capacity(); i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            words.put(i, state);
        }
        if (number == 0) {
            System.arraycopy(HEAD, 0, piece, 0, HEAD.length);
        }
    }
}
