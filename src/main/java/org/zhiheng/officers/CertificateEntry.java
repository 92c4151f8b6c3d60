package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.Set;
import org.zhiheng.officers.Certificate.Issuer;

/** A certificate that was given out; {@link Certificate} explains each part. */
public record CertificateEntry(
        Issuer issuer, String number, Set<String> fields, int region, LocalDate from, LocalDate until) {

    public CertificateEntry {
        fields = Set.copyOf(fields);
    }
}
