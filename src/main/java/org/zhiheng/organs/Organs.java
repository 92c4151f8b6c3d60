package org.zhiheng.organs;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.organs.Organ.Nature;
import org.zhiheng.organs.OrganStore.Change;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to organs (执法主体与机构). Which organs there are is public: everybody is answered the same. */
@Service
public class Organs {

    private final OrganStore store;
    private final OrganRegister register;
    private final AuditLog log;
    private final InstantSource clock;
    private final LegalClock legal;

    Organs(OrganStore store, OrganRegister register, AuditLog log, InstantSource clock, LegalClock legal) {
        this.store = store;
        this.register = register;
        this.log = log;
        this.clock = clock;
        this.legal = legal;
    }

    public Organ get(RecordId id) {
        return find(id).orElseThrow(() -> Problem.notFound("机构"));
    }

    public Optional<Organ> find(RecordId id) {
        return register.tree().find(id);
    }

    public Optional<Organ> findByName(int region, String name) {
        return register.tree().named(region, name);
    }

    /** By region, the oldest first. */
    public List<Organ> all() {
        return register.tree().all();
    }

    /** The organ itself first, then all that stand below it in the tree or are entrusted by it. */
    public List<RecordId> withBelow(RecordId id) {
        return register.tree().withBelow(id);
    }

    /** What an organ lacks to enforce on a day (ST-01, CF-03); empty when nothing. */
    public List<Missing> missing(RecordId organ, LocalDate on) {
        var tree = register.tree();
        return new PowerToEnforce(tree, on).missing(get(organ));
    }

    @Transactional
    public Organ add(int region, OrganEntry entry) {
        return add(region, entry, false);
    }

    /** Changes an organ that nobody else changed since {@code version}; the versions before are kept. */
    @Transactional
    public Organ change(RecordId id, OrganEntry entry, int version, @Nullable String reason) {
        var before = get(id);
        OrganRules.require(id, entry, register.tree());
        register.changed();
        if (!store.update(id, entry, version)) {
            throw Problem.conflict("“" + before.name() + "”刚刚被别人修改过，请刷新后再改。");
        }
        keep(id, new Change(version + 1, entry, reason, person(), clock.instant()), "change-organ");
        return get(id);
    }

    /** The justice bureau with which the installation begins. */
    @Transactional
    Organ found(int region, String name) {
        var level = region % 10_000 == 0 ? Level.PROVINCE : region % 100 == 0 ? Level.CITY : Level.COUNTY;
        return add(region, OrganEntry.bare(name, Kind.JUSTICE_BUREAU, level, Nature.ADMINISTRATIVE), true);
    }

    @Transactional(readOnly = true)
    List<Change> changes(RecordId id) {
        get(id);
        return store.changes(id);
    }

    /** The organs of this moment, to be added to without being kept. */
    OrganTree tree() {
        return register.fresh();
    }

    /** An organ whose entry was checked. */
    @Transactional
    void add(RecordId id, OrganEntry entry) {
        register.changed();
        store.insert(id, entry, false);
        keep(id, new Change(1, entry, null, person(), clock.instant()), "add-organ");
    }

    private Organ add(int region, OrganEntry entry, boolean founding) {
        var id = RecordId.create(region);
        OrganRules.require(id, entry, register.tree());
        register.changed();
        store.insert(id, entry, founding);
        keep(id, new Change(1, entry, null, person(), clock.instant()), "add-organ");
        return get(id);
    }

    private void keep(RecordId id, Change change, String act) {
        store.keep(id, change);
        log.record(act, id, id, legal.today(), change.entry());
    }

    private static String person() {
        return Actors.find().map(Actor::name).orElse("系统");
    }
}
