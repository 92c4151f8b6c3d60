package org.zhiheng.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * The seal (印章) of an organ: its picture, and the key that verifies what it stands on.
 *
 * @param picture the file: PNG on transparent ground
 * @param forTraining whether it is one of the demo county, without any force
 * @param by name of the person who put it on record
 * @param withdrawnWhy null while it is in use
 */
record OrganSeal(
        RecordId id,
        RecordId organ,
        RecordId picture,
        String digest,
        String name,
        boolean forTraining,
        String publicKey,
        LocalDate on,
        Instant at,
        String by,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWhy) {

    boolean isInUse() {
        return withdrawnOn == null;
    }
}
