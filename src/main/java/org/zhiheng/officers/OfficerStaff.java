package org.zhiheng.officers;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Staff;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** Tells whose account may be an officer's. */
@Component
class OfficerStaff implements Staff {

    private final OfficerStore officers;
    private final Organs organs;

    OfficerStaff(OfficerStore officers, Organs organs) {
        this.officers = officers;
        this.organs = organs;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean serves(RecordId officer, RecordId organ) {
        return officers.find(officer)
                .filter(found -> found.leftOn() == null)
                .filter(found -> organs.withBelow(organ).contains(found.organ()))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RecordId, String> names(Collection<RecordId> ids) {
        return officers.find(ids).stream().collect(toMap(Officer::id, Officer::name));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> unfitToSign(String name, RecordId organ, LocalDate on) {
        var named = organs.withBelow(organ).stream()
                .flatMap(each -> officers.of(each).stream())
                .filter(officer -> officer.name().equals(name.strip()))
                .toList();
        if (named.isEmpty()) {
            return Optional.of("本机关的执法人员名册里没有“" + name.strip() + "”，请填写名册上的执法人员");
        }
        return named.stream().anyMatch(officer -> officer.mayEnforceOn(on))
                ? Optional.empty()
                : Optional.of(Qualified.whyNot(named.getFirst(), on));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecordId> holder(String certificate, RecordId organ) {
        return officers.of(organ).stream()
                .filter(officer -> officer.certificates().stream()
                        .anyMatch(held -> held.number().equals(certificate)))
                .map(Officer::id)
                .findFirst();
    }
}
