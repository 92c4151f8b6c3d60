package org.zhiheng.access;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.web.AddressLimit;

/** Lets people in. Every reason not to gets the same answer, so that nobody learns which accounts exist. */
@Service
class SignIn {

    static final int MOST_FAILURES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    /** Only failures count: sign-ins that succeed cost nothing. */
    private final AddressLimit addresses = new AddressLimit(30, 6, "这个网络地址登录失败次数过多，请过几分钟再试。");

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Places places;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    SignIn(
            AccountStore accounts,
            Passwords passwords,
            Places places,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    /** The person who proves to be {@code name}; 401 otherwise, 429 for an address that fails too often. */
    @Transactional(noRollbackFor = Problem.class)
    public Account enter(String name, String password, String address) {
        addresses.requirePatience(address);
        var known = accounts.named(name).orElse(null);
        if (known == null) {
            passwords.pretendToCheck(password);
            addresses.count(address);
            throw refused();
        }
        var matches = passwords.matches(password, known.password());
        if (known.isLocked(clock.instant()) || !matches) {
            fail(known, address, matches);
            throw refused();
        }
        accounts.forgetFailures(known.id());
        events.publishEvent(new AccessEvent.SignedIn(actor(known), address));
        return known;
    }

    Actor actor(Account account) {
        return new Actor(
                account.id(),
                account.person(),
                account.role(),
                account.organ(),
                places.nameOf(account.organ()),
                account.officer());
    }

    private void fail(Account account, String address, boolean passwordMatched) {
        addresses.count(address);
        var now = clock.instant();
        var locked = passwordMatched || accounts.countFailure(account.id(), now, MOST_FAILURES, now.plus(LOCKED_FOR));
        events.publishEvent(new AccessEvent.SignInFailed(account.id(), account.organ(), address, locked));
    }

    private static Problem refused() {
        return new Problem(
                HttpStatus.UNAUTHORIZED,
                "登录名或口令不对，或者账号已被锁定。连续失败 5 次将锁定 15 分钟；忘记口令请找安全管理员重置。",
                null,
                java.util.List.of(),
                null,
                java.util.List.of());
    }
}
