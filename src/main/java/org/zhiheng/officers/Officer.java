package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A person who enforces (执法人员), reviews or assists.
 *
 * @param lawQualified has passed the national examination for legal professions (国家统一法律职业资格)
 * @param firstReview reviews decisions for the first time, and needs that qualification (《行政处罚法》第五十八条第二款)
 * @param leftOn the day from which the person no longer serves there; null while in service
 */
public record Officer(
        RecordId id,
        int version,
        RecordId organ,
        String name,
        Kind kind,
        PersonalText idNumber,
        @Nullable String post,
        boolean lawQualified,
        boolean firstReview,
        @Nullable LocalDate leftOn,
        List<Certificate> certificates) {

    /** How the person is employed (人员性质). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        CIVIL_SERVANT("公务员", true),
        PUBLIC_INSTITUTION("事业编制人员", true),
        POLICE("人民警察", true),
        ASSISTANT("辅助人员", false),
        CONTRACT("合同制人员", false);

        private final String label;
        private final boolean enforcing;

        Kind(String label, boolean enforcing) {
            this.label = label;
            this.enforcing = enforcing;
        }

        public String label() {
            return label;
        }

        /** Whether a certificate may be held at all; assistants and contract staff enforce only beside an officer. */
        public boolean mayHoldCertificate() {
            return enforcing;
        }
    }

    public Officer {
        certificates = List.copyOf(certificates);
    }

    /** The certificate under which the officer may act in a field and a region on a day. */
    public Optional<Certificate> certificateFor(String field, int region, LocalDate on) {
        return certificates.stream()
                .filter(certificate -> certificate.coversField(field) && certificate.coversRegion(region))
                .filter(certificate -> certificate.isValidOn(on))
                .findFirst();
    }

    boolean hasLeftBy(LocalDate day) {
        return leftOn != null && !leftOn.isAfter(day);
    }
}
