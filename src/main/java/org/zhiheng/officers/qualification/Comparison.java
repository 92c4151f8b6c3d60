package org.zhiheng.officers.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.law.CitizenId;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** Holds an application against the registers: the same number, the same name and birthday, the kind of person (RY-04, RY-06). */
@Component
class Comparison {

    private final Officers officers;
    private final Organs organs;

    Comparison(Officers officers, Organs organs) {
        this.officers = officers;
        this.organs = organs;
    }

    List<Finding> of(Application application, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var number = application.idNumber().plain();
        var person = application.person();
        findings.add(CitizenId.fault(number, today)
                .map(fault -> new Finding("公民身份号码", false, fault, null))
                .orElseGet(() -> new Finding("公民身份号码", true, "校验位正确，出生于 " + CitizenId.birthDate(number) + "。", null)));
        findings.add(sameNumber(application));
        officers.namesakes(application.id().region(), person.name(), CitizenId.birthDate(number)).stream()
                .filter(other -> !other.idNumber().plain().equals(number))
                .map(other -> new Finding(
                        "重名同生日",
                        false,
                        name(other.organ()) + "的" + other.name() + "姓名、出生日期相同而号码不同，请核对是不是同一人。",
                        "/officers/" + other.id()))
                .forEach(findings::add);
        var contradictions = contradictions(application);
        contradictions.forEach(one -> findings.add(new Finding(
                one.label(), false, one.text() + "（" + one.article() + "）。" + one.remedy(), href(application))));
        if (contradictions.isEmpty()) {
            findings.add(kind(application));
        }
        return findings;
    }

    /** What the register says against it, where the person is in service. */
    List<Registered> contradictions(Application application) {
        return known(application)
                .filter(officer -> officer.leftOn() == null)
                .map(officer -> ApplicationRules.contradictions(officer, application.person()))
                .orElse(List.of());
    }

    /** The name under which the register now keeps the person with that number; empty where it is the one applied for. */
    Optional<String> newName(Application application) {
        return known(application)
                .filter(officer -> officer.leftOn() == null)
                .map(Officer::name)
                .filter(name -> !name.equals(application.person().name()));
    }

    private Finding kind(Application application) {
        var person = application.person();
        return known(application)
                .filter(officer -> officer.kind() != person.kind())
                .map(officer -> new Finding(
                        "人员类别",
                        false,
                        "在册登记为" + officer.kind().label() + "，申报为"
                                + person.kind().label() + "，请核对编制证明。",
                        href(application)))
                .orElseGet(() -> new Finding(
                        "人员类别",
                        true,
                        person.kind().label() + "，" + person.establishment().label() + "，可以申领。",
                        null));
    }

    private Optional<Officer> known(Application application) {
        return officers.findByIdNumber(
                application.id().region(), application.idNumber().plain());
    }

    private @Nullable String href(Application application) {
        return known(application).map(officer -> "/officers/" + officer.id()).orElse(null);
    }

    /** Whether the same person is registered elsewhere, or holds a certificate already. */
    boolean isElsewhere(Application application) {
        return !sameNumber(application).sound();
    }

    private Finding sameNumber(Application application) {
        var label = "重复登记";
        var number = application.idNumber().plain();
        var known = known(application);
        if (known.isEmpty()) {
            return officers.isInService(number)
                    ? new Finding(label, false, "这个号码已在别的区划登记在岗，须先由原单位登记离岗。", null)
                    : new Finding(label, true, "没有以这个号码登记的人员。", null);
        }
        var officer = known.get();
        var href = "/officers/" + officer.id();
        if (officer.leftOn() != null) {
            return new Finding(label, false, officer.name() + "已于 " + officer.leftOn() + " 登记离岗，须先重新登记到岗。", href);
        }
        if (!officer.organ().equals(application.organ())) {
            return new Finding(label, false, officer.name() + "已在" + name(officer.organ()) + "登记在岗，须先办理调动。", href);
        }
        return new Finding(label, true, "在册人员" + held(officer), href);
    }

    private static String held(Officer officer) {
        return officer.certificates().isEmpty()
                ? "，没有执法证件。"
                : "，原有证件 " + officer.certificates().getLast().number() + "。";
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("别的机关");
    }
}
