package org.zhiheng.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.Serving;
import org.zhiheng.platform.RecordId;

/** Who must be trained: the officers in service with a valid certificate on a day (当年在岗持证人员), as the reader sees them. */
@Component
class Roster {

    private final Officers officers;

    Roster(Officers officers) {
        this.officers = officers;
    }

    /**
     * An officer who must be trained.
     *
     * @param since the day from which the person serves; null where the register does not say: then from the start
     */
    record Member(
            RecordId officer,
            String name,
            RecordId organ,
            @Nullable LocalDate since) {}

    /** By organ and name; what the reader may see is counted. */
    @Transactional(readOnly = true)
    public List<Member> on(int region, LocalDate day) {
        return everyone(region, day).stream()
                .filter(Serving::isCertified)
                .map(each -> new Member(each.id(), each.name(), each.organ(), each.joinedOn()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Member> find(RecordId officer, LocalDate day) {
        return officers.find(officer)
                .filter(found -> servesOn(found, day)
                        && found.certificates().stream().anyMatch(certificate -> certificate.isValidOn(day)))
                .map(found -> new Member(found.id(), found.name(), found.organ(), found.joinedOn()));
    }

    /** Everybody who serves on a day, also assistants and who holds no certificate. */
    @Transactional(readOnly = true)
    public List<Serving> everyone(int region, LocalDate day) {
        return officers.serving(region, day, day);
    }

    static boolean servesOn(Officer officer, LocalDate day) {
        return (officer.leftOn() == null || officer.leftOn().isAfter(day))
                && (officer.joinedOn() == null || !officer.joinedOn().isAfter(day));
    }
}
