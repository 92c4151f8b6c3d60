package org.zhiheng.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.RecordId;

/** The accounts of the demo county, with random passwords that only the owner of the data folder reads. */
@Component
class DemoAccounts {

    static final String FILE = "demo-accounts.txt";

    private final Accounts accounts;
    private final DataFolder data;

    DemoAccounts(Accounts accounts, DataFolder data) {
        this.accounts = accounts;
        this.data = data;
    }

    /**
     * @param officer the how-manieth person of the organ uses the account, from one
     * @param person who uses it, where it is no officer
     */
    record Line(
            String name,
            Role role,
            String organ,
            @Nullable Integer officer,
            @Nullable String person) {}

    /** The file is written before the accounts are committed: accounts without it would be of no use. */
    void load(Map<String, RecordId> organs, Map<String, List<Officer>> people) {
        var lines = new StringJoiner("\n", "", "\n");
        for (var line : DemoFile.read("accounts.yaml", Line.class)) {
            var officer = line.officer() == null
                    ? null
                    : Objects.requireNonNull(people.get(line.organ())).get(line.officer() - 1);
            var made = accounts.create(
                    new NewAccount(
                            line.name(),
                            officer == null ? Objects.requireNonNull(line.person(), line.name()) : officer.name(),
                            line.role(),
                            Objects.requireNonNull(organs.get(line.organ()), line.organ()),
                            officer == null ? null : officer.id()),
                    false);
            lines.add(String.join(" ", made.name(), made.password(), line.role().key(), line.organ()));
        }
        data.writePrivately(FILE, lines.toString());
    }
}
