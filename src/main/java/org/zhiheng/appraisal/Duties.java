package org.zhiheng.appraisal;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to the table of posts of every organ (岗位职权分解表): the personnel write it, every version is kept. */
@Service
public class Duties {

    private final LibraryStore store;
    private final Officers officers;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource real;

    Duties(LibraryStore store, Officers officers, AuditLog log, LegalClock clock, InstantSource real) {
        this.store = store;
        this.officers = officers;
        this.log = log;
        this.clock = clock;
        this.real = real;
    }

    @Transactional(readOnly = true)
    public List<Duty> of(RecordId organ) {
        return store.duties(organ);
    }

    @Transactional(readOnly = true)
    public Duty get(RecordId id) {
        return store.findDuty(id).orElseThrow(() -> Problem.notFound("岗位"));
    }

    @Transactional
    public Duty add(DutyEntry entry, Actor by) {
        AppraisalRules.require(entry, true);
        return write(RecordId.create(by.organ().region()), 1, entry, by, "write-post-duties");
    }

    @Transactional
    public Duty change(RecordId id, DutyEntry entry, int version, Actor by) {
        if (!get(id).organ().equals(by.organ())) {
            throw Problem.notFound("岗位");
        }
        AppraisalRules.require(entry, false);
        return write(id, version + 1, entry, by, "change-post-duties");
    }

    private Duty write(RecordId id, int version, DutyEntry entry, Actor by, String act) {
        var own = officers.of(by.organ()).stream().map(Officer::id).toList();
        if (!own.containsAll(entry.officers())) {
            throw Problem.invalid("officers", "任职人员须是本机关在册的人员。");
        }
        var duty = new Duty(
                id,
                version,
                by.organ(),
                entry.post().strip(),
                entry.duties(),
                entry.powers(),
                AppraisalRules.stripped(entry.basis()),
                entry.officers(),
                Boolean.TRUE.equals(entry.ended()),
                AppraisalRules.stripped(entry.reason()),
                by.name(),
                clock.today());
        store.insert(duty, real.instant());
        log.record(act, id, by.organ(), clock.today(), entry);
        return duty;
    }
}
