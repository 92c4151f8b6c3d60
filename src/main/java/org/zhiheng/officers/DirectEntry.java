package org.zhiheng.officers;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Parameters;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/**
 * Enters certificates without an application (直接登记): those of the province only where they begin before the day from which
 * they come by way of the qualification (RY-01: 申报、审核、考试、制证缺一不可); those of ministries, of the police and of
 * supervision are given out by others.
 */
@Service
public class DirectEntry {

    private static final String BY_APPLICATION = "officers.certificate-by-application";
    private static final Citation QUALIFIED = Citation.of("supervision-regulation", "17");

    private final OfficerRegister register;
    private final Officers officers;
    private final HandedIn files;

    DirectEntry(OfficerRegister register, Officers officers, HandedIn files) {
        this.register = register;
        this.officers = officers;
        this.files = files;
    }

    /** Enters a certificate of somebody in service. */
    @Transactional
    public Certificate enter(RecordId officer, CertificateEntry entry, Actor by) {
        register.requireBureau();
        OfficerRules.requireServing(officers.get(officer), "登记执法证件");
        refusal(entry, officer.region()).ifPresent(sentence -> {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    sentence,
                    QUALIFIED.inWords(),
                    List.of(),
                    "请由所在机关的人事人员提出资格申报，通过以后在申报页上登记发证。",
                    List.of());
        });
        var photo = entry.photo();
        if (photo != null) {
            OfficerRules.require(files.faultOfPhoto("photo", photo, by).stream().toList());
        }
        return register.issue(officer, entry);
    }

    /** Why a certificate cannot be entered without an application; empty where it can. */
    static Optional<String> refusal(CertificateEntry entry, int region) {
        if (entry.issuer() != Issuer.PROVINCE) {
            return Optional.empty();
        }
        return Parameters.standard()
                .find(BY_APPLICATION, new Parameters.Context(entry.from(), region, null, null))
                .map(value -> "不能直接登记 " + entry.from() + " 起有效的省制行政执法证：自 " + value.from() + " 起，新发的证件须经单位申报、审核、考试，才能制发（"
                        + QUALIFIED.inWords() + "）。");
    }
}
