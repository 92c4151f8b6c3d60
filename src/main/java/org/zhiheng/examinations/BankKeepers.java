package org.zhiheng.examinations;

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
        return organs.all().stream()
                .filter(organ ->
                        organ.kind() == Organ.Kind.JUSTICE_BUREAU && organ.id().region() == officer.region())
                .flatMap(bureau -> accounts.holders(bureau.id()).stream())
                .anyMatch(holder -> holder.role() == Role.TRAINER && officer.equals(holder.officer()));
    }
}
