package org.zhiheng.officers.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/**
 * An application for the qualification to enforce (资格申报).
 *
 * @param officer the person in the register; null until the application is accepted
 * @param submittedOn the day on which it was handed in, or handed in again
 * @param exempt whether the examination was forgone
 * @param result what the person achieved; null before an examination
 * @param certificate that was given out
 */
public record Application(
        RecordId id,
        int version,
        RecordId organ,
        @Nullable RecordId officer,
        PersonalText idNumber,
        Person person,
        List<Proof> proofs,
        Stage stage,
        LocalDate submittedOn,
        boolean exempt,
        @Nullable Result result,
        @Nullable RecordId certificate) {

    /** What the organ says of the person. */
    public record Person(
            String name,
            Officer.Kind kind,
            Officer.Establishment establishment,
            String post,
            Officer.@Nullable Education education,
            @Nullable LocalDate joinedOn,
            boolean lawQualified,
            boolean exemptionAsked,
            List<String> fields,
            int region,
            String statement) {

        public Person {
            fields = List.copyOf(fields);
        }

        Person named(String words) {
            return new Person(
                    words,
                    kind,
                    establishment,
                    post,
                    education,
                    joinedOn,
                    lawQualified,
                    exemptionAsked,
                    fields,
                    region,
                    statement);
        }
    }

    /** What was achieved in the examination (资格考试成绩). */
    public record Result(@Nullable BigDecimal score, boolean passed, LocalDate sittingOn) {}

    public Application {
        proofs = List.copyOf(proofs);
    }

    boolean has(Proof.Kind kind) {
        return proofs.stream().anyMatch(proof -> proof.kind() == kind);
    }

    @Nullable
    RecordId photo() {
        return proofs.stream()
                .filter(proof -> proof.kind() == Proof.Kind.PHOTO)
                .map(Proof::file)
                .findFirst()
                .orElse(null);
    }

    Application at(Stage next) {
        return new Application(
                id, version, organ, officer, idNumber, person, proofs, next, submittedOn, exempt, result, certificate);
    }

    Application exempted() {
        return new Application(
                id, version, organ, officer, idNumber, person, proofs, stage, submittedOn, true, result, certificate);
    }

    Application of(RecordId registered) {
        return new Application(
                id,
                version,
                organ,
                registered,
                idNumber,
                person,
                proofs,
                stage,
                submittedOn,
                exempt,
                result,
                certificate);
    }

    Application with(Result achieved) {
        return new Application(
                id,
                version,
                organ,
                officer,
                idNumber,
                person,
                proofs,
                stage,
                submittedOn,
                exempt,
                achieved,
                certificate);
    }

    Application named(String words) {
        return new Application(
                id,
                version,
                organ,
                officer,
                idNumber,
                person.named(words),
                proofs,
                stage,
                submittedOn,
                exempt,
                result,
                certificate);
    }

    Application certified(RecordId given) {
        return new Application(
                id, version, organ, officer, idNumber, person, proofs, stage, submittedOn, exempt, result, given);
    }
}
