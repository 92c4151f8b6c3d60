package org.zhiheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.zhiheng.files.Files;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.Certificate.State;
import org.zhiheng.officers.CertificateEntry;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerEntry;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.platform.RecordId;

/** The people of the demo county and their certificates. */
@Component
class DemoOfficers {

    static final String PORTRAIT = "demo/140431/portrait.png";

    private final OfficerRegister register;
    private final Files files;
    private final Map<RecordId, RecordId> portraits = new HashMap<>();

    DemoOfficers(OfficerRegister register, Files files) {
        this.register = register;
        this.files = files;
    }

    record Held(
            String number,
            @Nullable Issuer issuer,
            Set<String> fields,
            int region,
            LocalDate from,
            LocalDate to,
            @Nullable State state,
            @Nullable LocalDate since,
            @Nullable String reason) {}

    record Line(
            String organ,
            String name,
            Officer.Kind kind,
            String idNumber,
            @Nullable String post,
            Officer.@Nullable Education education,
            @Nullable LocalDate joinedOn,
            boolean lawQualified,
            boolean firstReview,
            @Nullable List<Held> certificates) {}

    /** Returns the people of each organ, in the order of the file. */
    Map<String, List<Officer>> load(Map<String, RecordId> organs) {
        var people = new HashMap<String, List<Officer>>();
        for (var line : DemoFile.read("officers.yaml", Line.class)) {
            var organ = Objects.requireNonNull(organs.get(line.organ()), line.organ());
            var officer = register.add(new OfficerEntry(
                    organ,
                    line.name(),
                    line.kind(),
                    line.idNumber(),
                    null,
                    line.post(),
                    line.education(),
                    line.joinedOn(),
                    line.lawQualified(),
                    line.firstReview(),
                    null));
            Objects.requireNonNullElse(line.certificates(), List.<Held>of()).forEach(held -> issue(officer, held));
            people.computeIfAbsent(line.organ(), name -> new ArrayList<>()).add(officer);
        }
        return people;
    }

    /** One drawn face for everybody: nobody of the demo county has one. */
    private RecordId portrait(RecordId organ) {
        try (var picture = new ClassPathResource(PORTRAIT).getInputStream()) {
            return files.keep(picture, "证件照（演示）.png", organ).id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void issue(Officer officer, Held held) {
        var issuer = officer.kind() == Officer.Kind.POLICE ? Issuer.POLICE : Issuer.PROVINCE;
        var certificate = register.issue(
                officer.id(),
                new CertificateEntry(
                        Objects.requireNonNullElse(held.issuer(), issuer),
                        held.number(),
                        held.fields(),
                        held.region(),
                        held.from(),
                        held.to(),
                        portraits.computeIfAbsent(officer.organ(), this::portrait)));
        if (held.state() != null && held.since() != null && held.reason() != null) {
            register.change(certificate.id(), held.state(), held.since(), held.reason());
        }
    }
}
