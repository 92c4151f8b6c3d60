package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to branches (党支部) and who is expected at their activities: the personnel of each organ keep their own. */
@Service
public class Branches {

    private final BranchStore store;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Branches(BranchStore store, Organs organs, AuditLog log, LegalClock clock) {
        this.store = store;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Branch> all(int region) {
        return store.all(region);
    }

    @Transactional(readOnly = true)
    public Branch get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("党支部"));
    }

    /** Names are read by the organ itself alone; others get an empty list. */
    @Transactional(readOnly = true)
    public List<Member> members(RecordId branch) {
        get(branch);
        return store.members(branch);
    }

    @Transactional
    public Branch add(BranchEntry entry, Actor by) {
        require(entry, by, null);
        var branch = Branch.of(RecordId.create(by.organ().region()), 1, by.organ(), entry);
        store.insert(branch);
        log.record("add-party-branch", branch.id(), by.organ(), clock.today(), entry);
        return get(branch.id());
    }

    @Transactional
    public Branch change(RecordId id, BranchEntry entry, int version, Actor by) {
        var before = own(id, by);
        require(entry, by, id);
        if (!store.update(Branch.of(id, version, before.organ(), entry))) {
            throw Problem.conflict(before.name() + "刚刚被别人修改过，请刷新后再改。");
        }
        log.record("change-party-branch", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    @Transactional
    public Member join(RecordId branch, MemberEntry entry, Actor by) {
        var joined = own(branch, by);
        PartyRules.require(PartyRules.faults(entry, clock.today()));
        var member = new Member(
                RecordId.create(branch.region()), branch, entry.name().strip(), entry.joinedOn(), null);
        if (store.members(branch).stream()
                .anyMatch(other -> other.name().equals(member.name())
                        && (other.leftOn() == null || member.joinedOn().isBefore(other.leftOn())))) {
            throw Problem.conflict(member.name() + "已经在这个支部的应到名单里，或者那时还没有转出；同名的请在姓名后加以区别。");
        }
        if (!joined.existsOn(member.joinedOn())) {
            throw Problem.invalid("joinedOn", "转入日期须在“" + joined.name() + "”成立以后、撤销以前。");
        }
        store.insert(member, by.organ());
        log.record("join-party-branch", member.id(), by.organ(), clock.today(), entry);
        return member;
    }

    /** The person is no longer expected from a day on. */
    @Transactional
    public void leave(RecordId id, LocalDate on, Actor by) {
        var member = store.findMember(id).orElseThrow(() -> Problem.notFound("支部人员"));
        own(member.branch(), by);
        if (on.isBefore(member.joinedOn()) || on.isAfter(clock.today())) {
            throw Problem.invalid("on", "转出日期须在 " + member.joinedOn() + " 与今天之间。");
        }
        if (!store.endMember(id, on)) {
            throw Problem.conflict(member.name() + "已经转出。");
        }
        log.record("leave-party-branch", id, by.organ(), clock.today(), on);
    }

    /** A branch that the organ of the person keeps; of others, 403. */
    Branch own(RecordId id, Actor by) {
        var branch = get(id);
        if (!branch.organ().equals(by.organ())) {
            throw Problem.forbidden("党支部由登记它的机关维护，不能修改其他机关的党支部。");
        }
        return branch;
    }

    private void require(BranchEntry entry, Actor by, @org.jspecify.annotations.Nullable RecordId own) {
        PartyRules.require(PartyRules.faults(entry, clock.today()));
        var within = organs.withBelow(by.organ());
        if (!within.containsAll(entry.units())) {
            throw Problem.invalid("units", "对应的执法单位须是本机关、下属或者委托的单位。");
        }
        if (store.all(by.organ().region()).stream()
                .anyMatch(other -> !other.id().equals(own)
                        && other.organ().equals(by.organ())
                        && other.endedOn() == null
                        && other.name().equals(entry.name().strip()))) {
            throw Problem.conflict("本机关已经登记了“" + entry.name().strip() + "”。");
        }
    }
}
