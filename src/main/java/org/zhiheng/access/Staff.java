package org.zhiheng.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.zhiheng.platform.RecordId;

/** What this module must know of officers, answered by the module that has them. */
public interface Staff {

    /** Whether the officer serves at the organ, or at one below it. */
    boolean serves(RecordId officer, RecordId organ);

    /** The names of officers, of those who are found. */
    Map<RecordId, String> names(Collection<RecordId> officers);

    /**
     * Why nobody of that name may sign for the organ as one who enforces: not in its register, left, or without a certificate
     * that holds on the day, and who can cure it; empty where somebody may.
     */
    Optional<String> unfitToSign(String name, RecordId organ, LocalDate on);

    /** The officer of the organ who holds the certificate of that number. */
    Optional<RecordId> holder(String certificate, RecordId organ);
}
