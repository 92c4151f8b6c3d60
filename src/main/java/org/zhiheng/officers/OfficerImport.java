package org.zhiheng.officers;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.law.RegionCode;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.Officer.Education;
import org.zhiheng.officers.Officer.Establishment;
import org.zhiheng.officers.Officer.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;

/** Officers and their certificates out of a spreadsheet, one person a line: all of them or none. */
@Component
class OfficerImport {

    private static final SheetColumn ORGAN = required("所属机构", "全称，须已登记");
    private static final SheetColumn NAME = required("姓名", "");
    private static final SheetColumn ID_NUMBER = required("公民身份号码", "18 位，单元格请设为文本");
    private static final SheetColumn KIND = required("人员性质", "公务员、事业编制人员、人民警察、辅助人员、合同制人员、工勤人员、网格员");
    private static final SheetColumn ESTABLISHMENT = optional("编制", "行政编制、政法专项编制、事业编制、工勤编制、没有编制；不填则按人员性质");
    private static final SheetColumn POST = optional("职务", "");
    private static final SheetColumn EDUCATION = optional("学历", "研究生、大学本科、大学专科、中专、高中及以下");
    private static final SheetColumn JOINED = optional("到岗日期", "");
    private static final SheetColumn QUALIFIED = optional("法律职业资格", "是 或者 否");
    private static final SheetColumn FIRST_REVIEW = optional("初次从事法制审核", "是 或者 否");
    private static final SheetColumn NUMBER = optional("证号", "没有证件则留空");
    private static final SheetColumn ISSUER = optional("证件种类", "省制行政执法证（不填即是）、国务院部门制发的执法证、人民警察证、行政执法监督证");
    private static final SheetColumn FIELDS = optional("执法领域", "多个用顿号分开；乡镇可写 综合执法");
    private static final SheetColumn REGION = optional("执法区域", "六位区划代码；不填则为本县");
    private static final SheetColumn FROM = optional("有效期起", "");
    private static final SheetColumn UNTIL = optional("有效期止", "");

    private static final List<SheetColumn> COLUMNS = List.of(
            ORGAN,
            NAME,
            ID_NUMBER,
            KIND,
            ESTABLISHMENT,
            POST,
            EDUCATION,
            JOINED,
            QUALIFIED,
            FIRST_REVIEW,
            NUMBER,
            ISSUER,
            FIELDS,
            REGION,
            FROM,
            UNTIL);

    private final OfficerRegister register;
    private final OfficerStore officers;
    private final CertificateStore certificates;
    private final Organs organs;
    private final LegalClock clock;

    OfficerImport(
            OfficerRegister register,
            OfficerStore officers,
            CertificateStore certificates,
            Organs organs,
            LegalClock clock) {
        this.register = register;
        this.officers = officers;
        this.certificates = certificates;
        this.organs = organs;
        this.clock = clock;
    }

    static byte[] template() {
        return SheetWriter.template("执法人员", COLUMNS);
    }

    private record Planned(OfficerEntry officer, @Nullable CertificateEntry certificate) {}

    @Transactional
    ImportReport take(InputStream upload, int region) {
        var read = SheetReader.read(upload, COLUMNS);
        var seen = new HashSet<String>();
        var planned = new ArrayList<Planned>();
        for (var line : read.lines()) {
            entry(line, region).ifPresent(officer -> {
                var certificate = line.text(NUMBER).isEmpty() ? null : certificate(line, officer.kind(), region);
                requireNew(line, officer, certificate, seen);
                planned.add(new Planned(officer, certificate));
            });
        }
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        planned.forEach(this::add);
        return read.taken();
    }

    private void add(Planned plan) {
        var officer = register.add(plan.officer());
        if (plan.certificate() != null) {
            register.issue(officer.id(), plan.certificate());
        }
    }

    private Optional<OfficerEntry> entry(SheetLine line, int region) {
        var organ = organs.findByName(region, line.text(ORGAN));
        var kind = line.one(KIND, List.of(Kind.values()), Kind::label);
        if (organ.isEmpty() && !line.text(ORGAN).isEmpty()) {
            line.problem(ORGAN, "没有找到“" + line.text(ORGAN) + "”：请写登记的全称。");
        }
        var establishment = line.one(ESTABLISHMENT, List.of(Establishment.values()), Establishment::label);
        var education = line.one(EDUCATION, List.of(Education.values()), Education::label);
        var joinedOn = line.date(JOINED);
        var qualified = line.yes(QUALIFIED);
        var firstReview = line.yes(FIRST_REVIEW);
        if (organ.isEmpty() || kind == null || !line.isSound()) {
            return Optional.empty();
        }
        var entry = new OfficerEntry(
                organ.get().id(),
                line.text(NAME),
                kind,
                line.text(ID_NUMBER),
                establishment,
                line.textOrNull(POST),
                education,
                joinedOn,
                qualified,
                firstReview,
                null);
        OfficerRules.faults(entry, clock.today())
                .forEach(fault -> line.problem(column(fault.field()), fault.message()));
        return Optional.of(entry);
    }

    private static @Nullable CertificateEntry certificate(SheetLine line, Kind kind, int home) {
        var issuer = line.one(ISSUER, List.of(Issuer.values()), Issuer::label);
        var from = line.date(FROM);
        var until = line.date(UNTIL);
        if (from == null || until == null) {
            line.problem(from == null ? FROM : UNTIL, "填了证号，须填有效期的起止日期。");
            return null;
        }
        var entry = new CertificateEntry(
                Objects.requireNonNullElse(issuer, Issuer.PROVINCE),
                line.text(NUMBER),
                line.words(FIELDS),
                region(line, home),
                from,
                until);
        OfficerRules.faults(kind, entry).forEach(fault -> line.problem(column(fault.field()), fault.message()));
        DirectEntry.refusal(entry, home).ifPresent(refusal -> line.problem(FROM, refusal + "请在资格申报页上登记发证。"));
        return entry;
    }

    private static int region(SheetLine line, int home) {
        var text = line.text(REGION);
        var fault = text.isEmpty() ? Optional.<String>empty() : RegionCode.fault(text);
        fault.ifPresent(message -> line.problem(REGION, message));
        return text.isEmpty() || fault.isPresent() ? home : Integer.parseInt(text);
    }

    /** Neither in the register nor twice in the spreadsheet. */
    private void requireNew(
            SheetLine line, OfficerEntry officer, @Nullable CertificateEntry certificate, Set<String> seen) {
        var idNumber = Objects.requireNonNullElse(officer.idNumber(), "");
        if (!seen.add(idNumber)) {
            line.problem(ID_NUMBER, "这个公民身份号码在本表中出现了两次。");
        } else if (officers.isInService(idNumber)) {
            line.problem(ID_NUMBER, "这个公民身份号码已经登记在册。");
        }
        if (certificate == null) {
            return;
        }
        if (!seen.add(certificate.issuer() + certificate.number())) {
            line.problem(NUMBER, "证号 " + certificate.number() + " 在本表中出现了两次。");
        } else if (certificates.isTaken(certificate.issuer(), certificate.number())) {
            line.problem(NUMBER, "证号 " + certificate.number() + " 已经存在。");
        }
    }

    private static SheetColumn column(String field) {
        return switch (field) {
            case "idNumber" -> ID_NUMBER;
            case "post" -> POST;
            case "kind" -> KIND;
            case "establishment" -> ESTABLISHMENT;
            case "joinedOn" -> JOINED;
            case "number" -> NUMBER;
            case "fields" -> FIELDS;
            case "region" -> REGION;
            case "until" -> UNTIL;
            default -> NAME;
        };
    }
}
