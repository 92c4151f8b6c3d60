package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.CitizenId;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A person who enforces (执法人员), reviews or assists.
 *
 * @param establishment the posts from which the person is paid (编制)
 * @param joinedOn the day on which the person began to serve in enforcement there (到岗); null where it is not known
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
        Establishment establishment,
        @Nullable String post,
        @Nullable Education education,
        @Nullable LocalDate joinedOn,
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
        CONTRACT("合同制人员", false),
        WORKER("工勤人员", false),
        GRID_WORKER("网格员", false);

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

        /** The posts from which people of this kind are paid as a rule. */
        public Establishment usualEstablishment() {
            return switch (this) {
                case CIVIL_SERVANT -> Establishment.ADMINISTRATIVE;
                case PUBLIC_INSTITUTION -> Establishment.PUBLIC_INSTITUTION;
                case POLICE -> Establishment.POLITICAL_LEGAL;
                case WORKER -> Establishment.WORKER;
                case ASSISTANT, CONTRACT, GRID_WORKER -> Establishment.NONE;
            };
        }
    }

    /** From which posts a person is paid (编制). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Establishment {
        ADMINISTRATIVE("行政编制"),
        POLITICAL_LEGAL("政法专项编制"),
        PUBLIC_INSTITUTION("事业编制"),
        WORKER("工勤编制"),
        NONE("没有编制");

        private final String label;

        Establishment(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The highest education (学历, GB/T 4658 in its chief classes). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Education {
        POSTGRADUATE("研究生"),
        BACHELOR("大学本科"),
        COLLEGE("大学专科"),
        SECONDARY("中专、高中及以下");

        private final String label;

        Education(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As the seventeenth digit of the citizen identification number says (性别). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Sex {
        MALE("男"),
        FEMALE("女");

        private final String label;

        Sex(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Sex of(String idNumber) {
            return CitizenId.isMale(idNumber) ? MALE : FEMALE;
        }
    }

    public Officer {
        certificates = List.copyOf(certificates);
    }

    /** The date of birth, as the citizen identification number has it: it is never asked for twice. */
    public LocalDate birthDate() {
        return CitizenId.birthDate(idNumber.plain());
    }

    public Sex sex() {
        return Sex.of(idNumber.plain());
    }

    /** The certificate under which the officer may act in a field and a region on a day. */
    public Optional<Certificate> certificateFor(String field, int region, LocalDate on) {
        return certificates.stream()
                .filter(certificate -> certificate.coversField(field) && certificate.coversRegion(region))
                .filter(certificate -> certificate.isValidOn(on))
                .findFirst();
    }

    /** Whether the person serves and holds a certificate to enforce, in whatever field. */
    public boolean mayEnforceOn(LocalDate day) {
        return !hasLeftBy(day) && certificates.stream().anyMatch(certificate -> certificate.isValidOn(day));
    }

    boolean hasLeftBy(LocalDate day) {
        return leftOn != null && !leftOn.isAfter(day);
    }
}
