package org.zhiheng.files;

import java.time.Instant;
import org.zhiheng.platform.RecordId;

/**
 * A file as it was handed in (原件).
 *
 * @param organ whose file it is
 * @param name as its owner called it, with an ending that fits its kind
 * @param size in bytes
 * @param digest SM3 as hexadecimal
 */
public record StoredFile(
        RecordId id, RecordId organ, String name, String mediaType, long size, String digest, Instant keptAt) {}
