package org.zhiheng.access;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Accounts.FirstPassword;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport.LineProblem;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;

/** Accounts out of a spreadsheet: all of them or none. Administrators are not among them. */
@Component
class AccountImport {

    /** Each password is digested slowly, by intent. */
    private static final int MOST_ACCOUNTS = 500;

    private static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role.duty() != Role.Duty.ADMINISTER)
            .toList();

    private static final SheetColumn NAME = required("登录名", "3 至 40 个字母、数字或者 . _ -");
    private static final SheetColumn PERSON = required("使用人姓名", "");
    private static final SheetColumn ROLE =
            required("角色", ROLES.stream().map(Role::label).collect(Collectors.joining("、")));
    private static final SheetColumn ORGAN = required("所属机构", "全称，须已登记");
    private static final SheetColumn CERTIFICATE = optional("执法证号", "执法人员填写，账号即与其证件相连");
    private static final List<SheetColumn> COLUMNS = List.of(NAME, PERSON, ROLE, ORGAN, CERTIFICATE);

    private final Accounts accounts;
    private final Places places;
    private final Staff staff;

    AccountImport(Accounts accounts, Places places, Staff staff) {
        this.accounts = accounts;
        this.places = places;
        this.staff = staff;
    }

    /** What became of the spreadsheet, and the first passwords, told this once. */
    record ImportedAccounts(boolean imported, int rows, List<LineProblem> problems, List<FirstPassword> passwords) {}

    static byte[] template() {
        return SheetWriter.template("账号", COLUMNS);
    }

    @Transactional
    ImportedAccounts take(InputStream upload) {
        var read = SheetReader.read(upload, COLUMNS);
        if (read.lines().size() > MOST_ACCOUNTS) {
            throw Problem.invalid("file", "一次最多导入 " + MOST_ACCOUNTS + " 个账号，请分成几份。");
        }
        var seen = new HashSet<String>();
        var planned = new ArrayList<NewAccount>();
        read.lines().forEach(line -> account(line, seen).ifPresent(planned::add));
        if (!read.problems().isEmpty()) {
            return new ImportedAccounts(false, read.lines().size(), read.problems(), List.of());
        }
        var passwords =
                planned.stream().map(account -> accounts.create(account, true)).toList();
        return new ImportedAccounts(true, read.lines().size(), List.of(), passwords);
    }

    private Optional<NewAccount> account(SheetLine line, Set<String> seen) {
        var role = line.one(ROLE, ROLES, Role::label);
        var organ = line.text(ORGAN).isEmpty() ? Optional.<RecordId>empty() : places.named(line.text(ORGAN));
        if (organ.isEmpty()) {
            line.problem(ORGAN, "没有找到“" + line.text(ORGAN) + "”：请写登记的全称。");
        }
        var name = line.text(NAME);
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            line.problem(NAME, "登录名“" + name + "”在本表中出现了两次。");
        } else if (accounts.isTaken(name)) {
            line.problem(NAME, "登录名“" + name + "”已经有人使用。");
        }
        if (role == null || organ.isEmpty() || !line.isSound()) {
            return Optional.empty();
        }
        var account = new NewAccount(name, line.text(PERSON), role, organ.get(), officer(line, organ.get()));
        AccountRules.faults(account)
                .forEach(fault -> line.problem(fault.field().equals("name") ? NAME : PERSON, fault.message()));
        return Optional.of(account);
    }

    private @org.jspecify.annotations.Nullable RecordId officer(SheetLine line, RecordId organ) {
        var number = line.text(CERTIFICATE);
        if (number.isEmpty()) {
            return null;
        }
        var holder = staff.holder(number, organ);
        if (holder.isEmpty()) {
            line.problem(CERTIFICATE, "所填机构中没有持证号 " + number + " 的人员。");
        }
        return holder.orElse(null);
    }
}
