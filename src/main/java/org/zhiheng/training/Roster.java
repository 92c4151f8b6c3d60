package org.zhiheng.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.officers.Certificate;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.Officers.Filter;
import org.zhiheng.platform.RecordId;

/** Who must be trained: the officers in service with a valid certificate on a day (当年在岗持证人员), as the reader sees them. */
@Component
class Roster {

    private static final int AT_ONCE = 500;

    private final Officers officers;

    Roster(Officers officers) {
        this.officers = officers;
    }

    /**
     * An officer who must be trained.
     *
     * @param since the day from which the person serves here
     */
    record Member(RecordId officer, String name, RecordId organ, LocalDate since) {}

    /** By name; what the reader may see is counted. */
    @Transactional(readOnly = true)
    public List<Member> on(int region, LocalDate day) {
        return everyone(region).stream()
                .flatMap(officer -> member(officer, day).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Member> find(RecordId officer, LocalDate day) {
        return officers.find(officer).flatMap(found -> member(found, day));
    }

    /** Everybody in the register, also assistants and those who left. */
    @Transactional(readOnly = true)
    public List<Officer> everyone(int region) {
        var all = new ArrayList<Officer>();
        @Nullable String cursor = null;
        do {
            var page = officers.search(new Filter(null, null, null, null), cursor, AT_ONCE);
            page.items().stream()
                    .filter(officer -> officer.id().region() == region)
                    .forEach(all::add);
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    static boolean servesOn(Officer officer, LocalDate day) {
        return officer.leftOn() == null || officer.leftOn().isAfter(day);
    }

    private static Optional<Member> member(Officer officer, LocalDate day) {
        var since = since(officer);
        return servesOn(officer, day)
                        && since != null
                        && !since.isAfter(day)
                        && officer.certificates().stream().anyMatch(certificate -> certificate.isValidOn(day))
                ? Optional.of(new Member(officer.id(), officer.name(), officer.organ(), since))
                : Optional.empty();
    }

    private static @Nullable LocalDate since(Officer officer) {
        return officer.certificates().stream()
                .map(Certificate::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
