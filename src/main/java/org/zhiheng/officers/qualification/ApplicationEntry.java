package org.zhiheng.officers.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officer.Education;
import org.zhiheng.officers.Officer.Establishment;
import org.zhiheng.platform.RecordId;

/**
 * What an organ applies for (资格申报表).
 *
 * @param idNumber the citizen identification number; null when resubmitting what is on file
 * @param establishment null for that of the kind
 * @param exemptionAsked that the examination be forgone, with the proof of legal qualification
 * @param region where the certificate is to be valid
 * @param sound the organ has checked that nothing stands against it (《山西省行政执法条例》第十条)
 * @param statement the opinion of the organ that reviewed it first
 */
public record ApplicationEntry(
        String name,
        @Nullable String idNumber,
        Officer.Kind kind,
        @Nullable Establishment establishment,
        String post,
        @Nullable Education education,
        @Nullable LocalDate joinedOn,
        boolean lawQualified,
        boolean exemptionAsked,
        List<String> fields,
        int region,
        boolean sound,
        String statement,
        List<RecordId> photo,
        List<RecordId> establishmentProofs,
        @Nullable List<RecordId> lawProofs,
        @Nullable List<RecordId> otherProofs) {

    public ApplicationEntry {
        fields = List.copyOf(fields);
        photo = List.copyOf(photo);
        establishmentProofs = List.copyOf(establishmentProofs);
        lawProofs = lawProofs == null ? List.of() : List.copyOf(lawProofs);
        otherProofs = otherProofs == null ? List.of() : List.copyOf(otherProofs);
    }

    Establishment paidFrom() {
        return establishment == null ? kind.usualEstablishment() : establishment;
    }

    @Override
    public List<RecordId> lawProofs() {
        return lawProofs == null ? List.of() : lawProofs;
    }

    @Override
    public List<RecordId> otherProofs() {
        return otherProofs == null ? List.of() : otherProofs;
    }
}
