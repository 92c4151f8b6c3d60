package org.zhiheng.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** The door to accounts (账号): made, locked and given new passwords by the security administrator alone. */
@Service
public class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Accounts(
            AccountStore store,
            Passwords passwords,
            InstantSource clock,
            ApplicationEventPublisher events,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
    }

    /** What an account is to be. */
    public record NewAccount(
            String name,
            String person,
            Role role,
            RecordId organ,
            @Nullable RecordId officer) {}

    /** An account just made and the random password by which its owner signs in the first time. */
    public record FirstPassword(RecordId account, String name, String password) {}

    @Transactional
    public FirstPassword create(NewAccount wanted, boolean mustChange) {
        var password = passwords.fresh();
        return new FirstPassword(create(wanted, password, mustChange), wanted.name(), password);
    }

    @Transactional
    RecordId create(NewAccount wanted, String password, boolean mustChange) {
        AccountRules.require(wanted);
        if (store.taken(wanted.name())) {
            throw Problem.invalid("name", "登录名“" + wanted.name() + "”已经有人使用，请换一个。");
        }
        var id = RecordId.create(wanted.organ().region());
        store.insert(
                new Account(
                        id,
                        wanted.organ(),
                        wanted.name(),
                        wanted.person(),
                        wanted.role(),
                        wanted.officer(),
                        passwords.digest(password),
                        mustChange,
                        false,
                        null),
                clock.instant());
        changed(id, wanted.organ(), "建立账号（" + wanted.role().label() + "）");
        return id;
    }

    /** Whose an account of an organ is: the role, and the officer where it is an officer's. */
    public record Holder(Role role, @Nullable RecordId officer) {}

    /** The accounts of an organ that are in use, within the scope of who asks. */
    @Transactional(readOnly = true)
    public List<Holder> holders(RecordId organ) {
        return store.ofOrgan(organ).stream()
                .filter(account -> !account.blocked())
                .map(account -> new Holder(account.role(), account.officer()))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return store.nobodyYet();
    }

    /** The account of a login name. */
    @Transactional(readOnly = true)
    public Optional<RecordId> findId(String name) {
        return store.named(name).map(Account::id);
    }

    @Transactional(readOnly = true)
    boolean isTaken(String name) {
        return store.taken(name);
    }

    @Transactional(readOnly = true)
    List<Account> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    Account get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("账号"));
    }

    /** A new random password, told once; whoever is signed in with the account is signed out. */
    @Transactional
    FirstPassword resetPassword(RecordId id) {
        var account = requireNoAdministrator(get(id), "重置口令");
        var password = passwords.fresh();
        store.setPassword(id, passwords.digest(password), true);
        changed(id, account.organ(), "重置口令");
        revokeSessions(id);
        return new FirstPassword(id, account.name(), password);
    }

    @Transactional
    void block(RecordId id, boolean blocked) {
        var account = requireNoAdministrator(get(id), blocked ? "停用" : "启用");
        store.setBlocked(id, blocked);
        changed(id, account.organ(), blocked ? "停用账号" : "启用账号");
        if (blocked) {
            revokeSessions(id);
        }
    }

    @Transactional
    void changeOwnPassword(RecordId id, String old, String fresh) {
        var account = get(id);
        if (!passwords.matches(old, account.password())) {
            throw Problem.invalid("old", "现在的口令不对。");
        }
        passwords.require("fresh", fresh, account.name());
        store.setPassword(id, passwords.digest(fresh), false);
        changed(id, account.organ(), "修改自己的口令");
    }

    private void changed(RecordId account, RecordId organ, String what) {
        Actors.find().ifPresent(by -> events.publishEvent(new AccessEvent.AccountChanged(by, account, organ, what)));
    }

    private void revokeSessions(RecordId account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    /** Whoever could reset an administrator's password could act in that administrator's place. */
    private static Account requireNoAdministrator(Account account, String what) {
        if (account.role().duty() == Role.Duty.ADMINISTER) {
            throw Problem.forbidden("不能" + what + "管理员账号：三类管理员互不代替。管理员忘记口令时，由本单位在服务器上处理。");
        }
        return account;
    }
}
