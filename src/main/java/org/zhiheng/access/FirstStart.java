package org.zhiheng.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** The first start of a new installation: a one-time link creates the three administrators and the first organ. */
@Service
public class FirstStart {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Places places;
    private volatile @Nullable String token;

    FirstStart(Accounts accounts, Passwords passwords, Places places) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.places = places;
    }

    /** The three administrators of a new installation and the justice bureau that runs it. */
    record Founding(int region, String organ, Founder systemAdmin, Founder securityAdmin, Founder auditAdmin) {}

    record Founder(String name, String person, String password) {}

    /** The secret of the link, valid until it is used or the server stops. */
    public String openLink() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        token = fresh;
        return fresh;
    }

    boolean isOpen(String given) {
        var expected = token;
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Transactional
    synchronized void found(String given, Founding wanted) {
        if (!isOpen(given) || !accounts.nobodyYet()) {
            throw Problem.notFound("初始化链接（它只能用一次，服务器重启后会换新）");
        }
        requireThreePersons(wanted);
        var organ = places.found(wanted.region(), wanted.organ());
        create(organ, Role.SYSTEM_ADMIN, wanted.systemAdmin());
        create(organ, Role.SECURITY_ADMIN, wanted.securityAdmin());
        create(organ, Role.AUDIT_ADMIN, wanted.auditAdmin());
        token = null;
    }

    private void create(org.zhiheng.platform.RecordId organ, Role role, Founder founder) {
        passwords.require("password", founder.password(), founder.name());
        accounts.create(new NewAccount(founder.name(), founder.person(), role, organ, null), founder.password(), false);
    }

    private static void requireThreePersons(Founding wanted) {
        var names = List.of(
                wanted.systemAdmin().name(),
                wanted.securityAdmin().name(),
                wanted.auditAdmin().name());
        var persons = List.of(
                wanted.systemAdmin().person(),
                wanted.securityAdmin().person(),
                wanted.auditAdmin().person());
        if (names.stream().distinct().count() < 3 || persons.stream().distinct().count() < 3) {
            throw Problem.invalid(List.of(new FieldProblem("person", "三类管理员须由三个人担任，登录名各不相同。")));
        }
    }
}
