package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A post of an organ with its duties and powers (岗位职权分解表的一个岗位).
 *
 * @param officers who holds it
 * @param reason why it was changed or ended; null for the first version
 */
public record Duty(
        RecordId id,
        int version,
        RecordId organ,
        String post,
        List<String> duties,
        List<String> powers,
        @Nullable String basis,
        List<RecordId> officers,
        boolean ended,
        @Nullable String reason,
        String person,
        LocalDate madeOn) {

    public Duty {
        duties = List.copyOf(duties);
        powers = List.copyOf(powers);
        officers = List.copyOf(officers);
    }
}
