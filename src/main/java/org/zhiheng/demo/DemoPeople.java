package org.zhiheng.demo;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** Who handles the cases of the demo county: the people behind its accounts. */
@Component
class DemoPeople {

    private final Accounts accounts;
    private final Organs organs;
    private final Officers officers;

    DemoPeople(Accounts accounts, Organs organs, Officers officers) {
        this.accounts = accounts;
        this.organs = organs;
        this.officers = officers;
    }

    /** The two officers of an organ who take its cases. */
    List<Officer> handlers(String organ) {
        var all = of(organ);
        var first = line(organ, Role.OFFICER).officer();
        return first == null ? List.of() : all.subList(first - 1, first + 1);
    }

    /** Whoever has a role at an organ. */
    Actor actor(String organ, Role role) {
        var line = line(organ, role);
        var officer = line.officer() == null ? null : of(organ).get(line.officer() - 1);
        return new Actor(
                accounts.findId(line.name()).orElseThrow(),
                officer == null ? String.valueOf(line.person()) : officer.name(),
                role,
                id(organ),
                organ,
                officer == null ? null : officer.id());
    }

    /** The people of an organ in the order of the file, which is that of their ids. */
    List<Officer> of(String organ) {
        return officers.of(id(organ)).stream()
                .sorted(Comparator.comparing(Officer::id))
                .toList();
    }

    private RecordId id(String organ) {
        return organs.findByName(DemoOrgans.COUNTY, organ).orElseThrow().id();
    }

    private static DemoAccounts.Line line(String organ, Role role) {
        return DemoFile.read("accounts.yaml", DemoAccounts.Line.class).stream()
                .filter(line -> line.organ().equals(organ) && line.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(role + " at " + organ));
    }
}
