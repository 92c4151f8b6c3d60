package org.zhiheng.access;

import static org.zhiheng.access.Role.SECURITY_ADMIN;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Accounts.FirstPassword;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Accounts, for the security administrator (安全管理员) alone. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final Accounts accounts;
    private final Places places;
    private final InstantSource clock;

    AccountController(Accounts accounts, Places places, InstantSource clock) {
        this.accounts = accounts;
        this.places = places;
        this.clock = clock;
    }

    record AccountRow(
            RecordId id,
            String name,
            String person,
            Role role,
            String roleLabel,
            RecordId organ,
            String organName,
            String state,
            @Nullable Instant lockedUntil) {}

    @GetMapping
    @May(SECURITY_ADMIN)
    List<AccountRow> all() {
        return accounts.all().stream().map(this::row).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(SECURITY_ADMIN)
    FirstPassword create(@RequestBody NewAccount wanted) {
        if (wanted.role().duty() == Role.Duty.ADMINISTER) {
            throw Problem.forbidden("不能由安全管理员建立管理员账号：三类管理员互不代替。");
        }
        return accounts.create(wanted, true);
    }

    @PostMapping("/{id}/password")
    @May(SECURITY_ADMIN)
    FirstPassword resetPassword(@PathVariable RecordId id) {
        return accounts.resetPassword(id);
    }

    @PostMapping("/{id}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @May(SECURITY_ADMIN)
    void block(@PathVariable RecordId id) {
        accounts.block(id, true);
    }

    @PostMapping("/{id}/unblock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @May(SECURITY_ADMIN)
    void unblock(@PathVariable RecordId id) {
        accounts.block(id, false);
    }

    private AccountRow row(Account account) {
        var locked = account.isLocked(clock.instant());
        return new AccountRow(
                account.id(),
                account.name(),
                account.person(),
                account.role(),
                account.role().label(),
                account.organ(),
                places.nameOf(account.organ()),
                account.blocked() ? "已停用" : locked ? "已锁定" : "正常",
                account.lockedUntil());
    }
}
