package org.zhiheng.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A file on its way (续传), piece by piece.
 *
 * @param account whose it is; nobody else finds it
 * @param name as its owner calls it
 * @param size in bytes, as announced
 * @param digest SM3 that the device computed when it took the file
 * @param file what it became; null until all of it has arrived and was found to be the same
 */
record Upload(
        RecordId id,
        RecordId organ,
        RecordId account,
        String name,
        long size,
        String digest,
        Instant begunAt,
        Instant expiresAt,
        @Nullable RecordId file) {}
