package org.zhiheng.examinations;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/**
 * Who keeps the bank of a region and draws papers from it (题库管理人员), and so knows the answers: every trainer of its
 * justice bureaus, whichever account the person is signed in with.
 */
@Component
class BankKeepers {

    private final Organs organs;
    private final Accounts accounts;

    BankKeepers(Organs organs, Accounts accounts) {
        this.organs = organs;
        this.accounts = accounts;
    }

    /** Within the scope of the region. */
    boolean include(RecordId officer) {
        return of(officer.region()).contains(officer);
    }

    /** Those of them who are officers, within the scope of the region. */
    Set<RecordId> of(int region) {
        return organs.all().stream()
                .filter(organ ->
                        organ.kind() == Organ.Kind.JUSTICE_BUREAU && organ.id().region() == region)
                .flatMap(bureau -> accounts.holders(bureau.id()).stream())
                .filter(holder -> holder.role() == Role.TRAINER)
                .map(Accounts.Holder::officer)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
