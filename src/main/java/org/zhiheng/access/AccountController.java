package org.zhiheng.access;

import static org.zhiheng.access.Role.SECURITY_ADMIN;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhiheng.access.AccountImport.ImportedAccounts;
import org.zhiheng.access.Accounts.FirstPassword;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.SheetResponse;

/** Accounts, for the security administrator (安全管理员) alone. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final Accounts accounts;
    private final Places places;
    private final Staff staff;
    private final AccountImport imports;
    private final InstantSource clock;

    AccountController(Accounts accounts, Places places, Staff staff, AccountImport imports, InstantSource clock) {
        this.accounts = accounts;
        this.places = places;
        this.staff = staff;
        this.imports = imports;
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
            @Nullable RecordId officer,
            @Nullable String officerName,
            String state,
            @Nullable Instant lockedUntil) {}

    @GetMapping
    @May(SECURITY_ADMIN)
    List<AccountRow> all() {
        var all = accounts.all();
        var names = staff.names(
                all.stream().flatMap(account -> account.officerId().stream()).toList());
        return all.stream().map(account -> row(account, names)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(SECURITY_ADMIN)
    FirstPassword create(@RequestBody NewAccount wanted) {
        AccountRules.requireNoAdministrator(wanted.role());
        if (!places.has(wanted.organ())) {
            throw Problem.invalid("organ", "没有找到这个机构，请从机构列表中选择。");
        }
        if (wanted.officer() != null && !staff.serves(wanted.officer(), wanted.organ())) {
            throw Problem.invalid("officer", "这名执法人员不在所选机构，请重新选择。");
        }
        return accounts.create(wanted, true);
    }

    @GetMapping("/import/template")
    @May(SECURITY_ADMIN)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("账号导入模板", AccountImport.template());
    }

    /** The answer holds the first passwords; they are told this once. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(SECURITY_ADMIN)
    ImportedAccounts take(@RequestPart MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content);
        }
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

    private AccountRow row(Account account, Map<RecordId, String> officers) {
        var locked = account.isLocked(clock.instant());
        return new AccountRow(
                account.id(),
                account.name(),
                account.person(),
                account.role(),
                account.role().label(),
                account.organ(),
                places.nameOf(account.organ()),
                account.officer(),
                account.officerId().map(officers::get).orElse(null),
                account.blocked() ? "已停用" : locked ? "已锁定" : "正常",
                account.lockedUntil());
    }
}
