package org.zhiheng.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 7 (RFC 9562): milliseconds, then twelve bits of a fraction that never stands still. */
final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();
    private static final long MICROS_PER_MILLI = 1_000;
    private static final long PARTS_PER_MILLI = 1 << 12;

    private TimeOrderedId() {}

    static UUID next() {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        var fraction = micros % MICROS_PER_MILLI * PARTS_PER_MILLI / MICROS_PER_MILLI;
        var time = micros / MICROS_PER_MILLI * PARTS_PER_MILLI + fraction;
        return at(LAST.updateAndGet(last -> Math.max(last + 1, time)), RANDOM.nextLong());
    }

    /** @param time milliseconds of the epoch in the upper 52 bits, 4096ths of a millisecond in the lower twelve */
    static UUID at(long time, long random) {
        var high = (time >>> 12 << 16) | 0x7000 | (time & 0xfff);
        return new UUID(high, (random & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
    }
}
