package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Certificate.StateChange;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/** A person with all certificates; the ID number masked, what is personal only for who may know it. */
record OfficerView(
        RecordId id,
        int version,
        RecordId organ,
        String organName,
        String name,
        Officer.Kind kind,
        String kindLabel,
        PersonalText idNumber,
        Officer.Establishment establishment,
        String establishmentLabel,
        @Nullable String post,
        Officer.@Nullable Education education,
        @Nullable LocalDate joinedOn,
        @Nullable Personal personal,
        boolean lawQualified,
        boolean firstReview,
        @Nullable LocalDate leftOn,
        List<CertificateView> certificates) {

    /** What only the person and who looks after people are shown (个人情况). */
    record Personal(
            LocalDate birthDate,
            int age,
            String sexLabel,
            @Nullable String educationLabel) {}

    /**
     * A certificate as of today.
     *
     * @param stateLabel 有效, 暂扣, 收回, 注销, 未生效 or 已过期
     * @param terms how its last day was changed; empty in a list
     * @param warning that it expires within sixty days; null where it does not
     */
    record CertificateView(
            RecordId id,
            Certificate.Issuer issuer,
            String issuerLabel,
            String number,
            List<String> fields,
            int region,
            LocalDate from,
            LocalDate until,
            Certificate.State state,
            String stateLabel,
            boolean valid,
            @Nullable String warning,
            List<ChangeView> changes,
            List<TermChange> terms) {}

    /** What was done to a certificate. */
    record ChangeView(Certificate.State state, String stateLabel, LocalDate on, String reason, String person) {

        static ChangeView of(StateChange change) {
            return new ChangeView(
                    change.state(), change.state().label(), change.on(), change.reason(), change.person());
        }
    }

    /** A person in a list. */
    record Row(
            RecordId id,
            RecordId organ,
            String organName,
            String name,
            String kindLabel,
            String establishmentLabel,
            @Nullable String post,
            @Nullable LocalDate joinedOn,
            boolean lawQualified,
            boolean left,
            List<CertificateView> certificates) {}
}
