package org.zhiheng.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.RecordId;
import org.zhiheng.training.CreditStore.Credit;
import org.zhiheng.training.RequiredCourseStore.Required;

/** The hours accounts (学时账户) of those who must be trained. */
@Component
class HoursAccounts {

    private final Roster roster;
    private final CreditStore credits;
    private final RequiredCourseStore required;

    HoursAccounts(Roster roster, CreditStore credits, RequiredCourseStore required) {
        this.roster = roster;
        this.credits = credits;
        this.required = required;
    }

    /** Of everybody in service with a certificate on that day whom the reader sees, in the year of that day. */
    @Transactional(readOnly = true)
    public List<HoursAccount> in(int region, LocalDate on) {
        return of(region, roster.on(region, on), on);
    }

    /** Empty for one who is not in service or holds no valid certificate on that day. */
    @Transactional(readOnly = true)
    public Optional<HoursAccount> find(RecordId officer, LocalDate on) {
        return roster.find(officer, on)
                .map(member -> of(officer.region(), List.of(member), on).getFirst());
    }

    private List<HoursAccount> of(int region, List<Roster.Member> members, LocalDate on) {
        var wanted = required.in(region, on.getYear());
        var learned = credits.of(
                region,
                members.stream().map(Roster.Member::officer).toList(),
                LocalDate.of(on.getYear(), 1, 1),
                LocalDate.of(on.getYear(), 12, 31));
        return members.stream()
                .map(member -> account(member, learned.getOrDefault(member.officer(), List.of()), wanted, on))
                .toList();
    }

    private static HoursAccount account(
            Roster.Member member, List<Credit> credits, List<Required> wanted, LocalDate on) {
        Set<RecordId> taken = credits.stream()
                .filter(credit -> !credit.booked() && !credit.on().isAfter(on))
                .map(Credit::course)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return new HoursAccount(
                member,
                HoursRule.of(member.since(), on),
                credits,
                wanted.stream().filter(each -> !taken.contains(each.course())).toList());
    }
}
