package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.Officer.Kind;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** An officer for tests: a civil servant with a certificate of 市场监管 in 140431 from 2024-03-01 until 2029-02-28. */
public final class OfficerBuilder {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final RecordId organ;
    private final int number = COUNT.incrementAndGet();
    private String name = "张" + number;
    private Kind kind = Kind.CIVIL_SERVANT;
    private String idNumber = idNumber(number);
    private boolean certified = true;
    private boolean lawQualified;
    private @Nullable LocalDate joined;
    private String field = "市场监管";
    private int region = 140431;
    private LocalDate from = LocalDate.parse("2024-03-01");
    private LocalDate until = LocalDate.parse("2029-02-28");

    private OfficerBuilder(RecordId organ) {
        this.organ = organ;
    }

    public static OfficerBuilder anOfficer(Organ organ) {
        return new OfficerBuilder(organ.id());
    }

    public OfficerBuilder named(String words) {
        name = words;
        return this;
    }

    public OfficerBuilder kind(Kind what) {
        kind = what;
        certified = what.mayHoldCertificate();
        return this;
    }

    public OfficerBuilder idNumber(String digits) {
        idNumber = digits;
        return this;
    }

    public OfficerBuilder born(LocalDate day) {
        idNumber = idNumber(day, number);
        return this;
    }

    public OfficerBuilder lawQualified() {
        lawQualified = true;
        return this;
    }

    public OfficerBuilder uncertified() {
        certified = false;
        return this;
    }

    public OfficerBuilder joined(String day) {
        joined = LocalDate.parse(day);
        return this;
    }

    public OfficerBuilder field(String words) {
        field = words;
        return this;
    }

    public OfficerBuilder region(int code) {
        region = code;
        return this;
    }

    public OfficerBuilder valid(String first, String last) {
        from = LocalDate.parse(first);
        until = LocalDate.parse(last);
        return this;
    }

    public OfficerEntry entry() {
        return entry(null);
    }

    public OfficerEntry entry(@Nullable LocalDate leftOn) {
        return new OfficerEntry(organ, name, kind, idNumber, null, null, null, joined, lawQualified, false, leftOn);
    }

    public CertificateEntry certificate() {
        return new CertificateEntry(Issuer.PROVINCE, "T%07d".formatted(number), Set.of(field), region, from, until);
    }

    public Officer addTo(OfficerRegister register) {
        return Scope.all().call(() -> {
            var added = register.add(entry());
            if (certified) {
                register.issue(added.id(), certificate());
            }
            return added;
        });
    }

    /** An invented number with its right check digit, in a region that was never given out. */
    static String idNumber(int sequence) {
        return idNumber(LocalDate.of(1980 + sequence / 1000, 1, 1), sequence);
    }

    private static String idNumber(LocalDate born, int sequence) {
        var digits = "140499%tY%<tm%<td%03d".formatted(born, sequence % 1000);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
