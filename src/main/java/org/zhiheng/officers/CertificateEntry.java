package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.platform.RecordId;

/** A certificate that was given out; {@link Certificate} explains each part. */
public record CertificateEntry(
        Issuer issuer,
        String number,
        Set<String> fields,
        int region,
        LocalDate from,
        LocalDate until,
        @Nullable RecordId photo) {

    public CertificateEntry {
        fields = Set.copyOf(fields);
    }

    /** Without a photograph. */
    public CertificateEntry(
            Issuer issuer, String number, Set<String> fields, int region, LocalDate from, LocalDate until) {
        this(issuer, number, fields, region, from, until, null);
    }
}
