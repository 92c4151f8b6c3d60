package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.zhiheng.law.Citation;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.RegionCode;
import org.zhiheng.officers.Certificate.State;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What the register asks of persons, of certificates, and of what becomes of them. */
final class OfficerRules {

    private static final Citation LEAVING = Citation.of("supervision-regulation", "10");
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_POST = 100;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_REASON = 500;

    private OfficerRules() {}

    static void require(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    static List<FieldProblem> faults(OfficerEntry entry, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        if (entry.name().isBlank() || entry.name().length() > LONGEST_NAME) {
            faults.add(new FieldProblem("name", "姓名须为一至 " + LONGEST_NAME + " 个字。"));
        }
        if (entry.post() != null && entry.post().length() > LONGEST_POST) {
            faults.add(new FieldProblem("post", "职务不超过 " + LONGEST_POST + " 个字。"));
        }
        if (entry.idNumber() != null) {
            CitizenId.fault(entry.idNumber(), today)
                    .ifPresent(fault -> faults.add(new FieldProblem("idNumber", fault)));
        }
        if (entry.kind().mayHoldCertificate() && !isEstablished(entry.paidFrom())) {
            faults.add(new FieldProblem(
                    "establishment",
                    entry.kind().label() + "须有行政、政法专项或者事业编制，不能是"
                            + entry.paidFrom().label() + "。"));
        }
        faults.addAll(faultsOfDays(entry, today));
        return faults;
    }

    private static List<FieldProblem> faultsOfDays(OfficerEntry entry, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        var joined = entry.joinedOn();
        if (joined == null) {
            return faults;
        }
        if (joined.isAfter(today)) {
            faults.add(new FieldProblem("joinedOn", "到岗日期不能晚于今天。"));
        }
        if (entry.leftOn() != null && entry.leftOn().isBefore(joined)) {
            faults.add(new FieldProblem("leftOn", "离岗日期不能早于到岗日期 " + joined + "。"));
        }
        return faults;
    }

    private static boolean isEstablished(Officer.Establishment establishment) {
        return switch (establishment) {
            case ADMINISTRATIVE, POLITICAL_LEGAL, PUBLIC_INSTITUTION -> true;
            case WORKER, NONE -> false;
        };
    }

    static List<FieldProblem> faults(Officer.Kind kind, CertificateEntry entry) {
        var faults = new ArrayList<FieldProblem>();
        if (!kind.mayHoldCertificate()) {
            faults.add(new FieldProblem("kind", kind.label() + "不得申领执法证件。"));
        }
        if (kind == Officer.Kind.POLICE && entry.issuer() == Certificate.Issuer.PROVINCE) {
            faults.add(new FieldProblem("issuer", "人民警察依人民警察法使用人民警察证，不发行政执法证。"));
        }
        if (entry.number().isBlank() || entry.number().length() > LONGEST_NUMBER) {
            faults.add(new FieldProblem("number", "证号须为一至 " + LONGEST_NUMBER + " 个字。"));
        }
        if (entry.fields().isEmpty()) {
            faults.add(new FieldProblem("fields", "须写明至少一个执法领域。"));
        }
        RegionCode.fault(String.valueOf(entry.region()))
                .ifPresent(fault -> faults.add(new FieldProblem("region", fault)));
        if (entry.until().isBefore(entry.from())) {
            faults.add(new FieldProblem("until", "有效期止不能早于有效期起。"));
        }
        return faults;
    }

    /** Who left holds no new certificate, and none for longer, until taken back into service (RY-04). */
    static void requireServing(Officer officer, String what) {
        if (officer.leftOn() != null) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    officer.name() + "已于 " + officer.leftOn() + " 离岗，不能" + what + "：离岗人员的证件应当收回、注销。",
                    LEAVING.inWords(),
                    List.of(),
                    "请办理收回、公告注销；确已重新到岗的，先修改登记、填写新的到岗日期，再由本机关申报资格。",
                    List.of());
        }
    }

    /** What was done to a certificate comes after what was done before. */
    static void requireInOrder(Certificate certificate, LocalDate on) {
        if (certificate.changes().isEmpty()
                || !on.isBefore(certificate.changes().getLast().on())) {
            return;
        }
        var last = certificate.changes().getLast();
        throw Problem.invalid(
                "on",
                "证件 " + certificate.number() + " 已于 " + last.on() + " 登记"
                        + last.state().label() + "（" + last.reason() + "），以后的处理不能早于这一天（" + LEAVING.inWords() + "）。请填写 "
                        + last.on() + " 或者以后的日期。");
    }

    /** A suspended certificate may be given back; one withdrawn or cancelled is over, and a new one is issued. */
    static void requirePossible(Certificate certificate, State state, LocalDate on, String reason, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add(new FieldProblem("reason", "须写明理由，不超过 " + LONGEST_REASON + " 个字。"));
        }
        var latest = certificate.changes().isEmpty()
                ? earlier(certificate.from(), today)
                : certificate.changes().getLast().on();
        if (on.isAfter(today) || on.isBefore(latest)) {
            faults.add(new FieldProblem("on", "日期须在 " + latest + " 与 " + today + " 之间。"));
        }
        require(faults);
        if (!isPossible(certificate.state(), state)) {
            throw Problem.conflict("证件 " + certificate.number() + " 现为"
                    + certificate.state().label() + "状态，不能改为" + state.label() + "。收回、注销后须重新发证。");
        }
    }

    /** What has not begun yet may be ended today. */
    private static LocalDate earlier(LocalDate from, LocalDate today) {
        return from.isBefore(today) ? from : today;
    }

    /** Only from today on, and only while it holds: what was valid on a day that has passed must not change. */
    static void requireTerm(Certificate certificate, LocalDate until, String reason, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add(new FieldProblem("reason", "须写明理由，不超过 " + LONGEST_REASON + " 个字。"));
        }
        if (until.isBefore(today) || until.isBefore(certificate.from())) {
            faults.add(new FieldProblem("until", "有效期止不能早于今天；要立即失效，请暂扣、收回或者注销。"));
        } else if (until.equals(certificate.until())) {
            faults.add(new FieldProblem("until", "有效期止就是 " + until + "，没有变化。"));
        }
        require(faults);
        if (certificate.until().isBefore(today) || !isOpen(certificate.state())) {
            throw Problem.conflict(
                    "证件 " + certificate.number() + " 现为" + certificate.stateLabelOn(today) + "，不能变更有效期，须重新发证。");
        }
    }

    private static boolean isOpen(State state) {
        return state == State.VALID || state == State.SUSPENDED;
    }

    private static boolean isPossible(State from, State to) {
        return switch (from) {
            case VALID -> to != State.VALID;
            case SUSPENDED -> to != State.SUSPENDED && to != State.LOST;
            case LOST -> to == State.VALID || to == State.CANCELLED;
            case WITHDRAWN -> to == State.CANCELLED;
            case CANCELLED -> false;
        };
    }
}
