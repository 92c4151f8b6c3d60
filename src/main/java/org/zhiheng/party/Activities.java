package org.zhiheng.party;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.files.Files;
import org.zhiheng.party.ActivityStore.Filter;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to activities (支部活动): recorded by the personnel of the organ, corrected with a reason, never deleted. */
@Service
public class Activities {

    private final ActivityStore store;
    private final Branches branches;
    private final Files files;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource real;

    Activities(
            ActivityStore store, Branches branches, Files files, AuditLog log, LegalClock clock, InstantSource real) {
        this.store = store;
        this.branches = branches;
        this.files = files;
        this.log = log;
        this.clock = clock;
        this.real = real;
    }

    @Transactional(readOnly = true)
    Page<Activity> search(Filter filter, @Nullable String cursor, int limit) {
        return Page.of(
                store.search(filter, Cursor.parse(cursor), limit + 1),
                limit,
                store.count(filter),
                activity -> new Cursor(activity.heldOn(), activity.id().id()));
    }

    @Transactional(readOnly = true)
    public Activity get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("支部活动"));
    }

    @Transactional(readOnly = true)
    List<Attendance> attendance(Activity activity) {
        return store.attendance(activity);
    }

    @Transactional(readOnly = true)
    List<ActivityView.Change> changes(RecordId id) {
        return store.changes(id);
    }

    @Transactional
    public Activity record(ActivityEntry entry, Actor by) {
        var attendance = checked(entry, List.of(), by);
        var activity = activity(RecordId.create(by.organ().region()), 1, entry, attendance, by);
        store.insert(activity);
        return kept(activity, entry, attendance, "record-party-activity", by);
    }

    /** Writes another entry of the same activity; the earlier ones are kept. */
    @Transactional
    public Activity correct(RecordId id, ActivityEntry entry, int version, Actor by) {
        var before = get(id);
        if (!before.branch().equals(entry.branch())) {
            throw Problem.invalid("branch", "更正时不能换成另一个支部的活动；登记错了支部的，请另行登记并在这里写明。");
        }
        PartyRules.reason("reason", entry.reason());
        var attendance = checked(entry, before.photos(), by);
        if (!store.update(activity(id, version, entry, attendance, by))) {
            throw Problem.conflict("这次活动的登记刚刚被别人更正过，请刷新后再改。");
        }
        return kept(activity(id, version + 1, entry, attendance, by), entry, attendance, "correct-party-activity", by);
    }

    private Activity kept(Activity activity, ActivityEntry entry, List<Attendance> attendance, String act, Actor by) {
        store.keep(activity, entry, attendance, by.name(), real.instant());
        log.record(act, activity.id(), by.organ(), clock.today(), entry);
        return activity;
    }

    private List<Attendance> checked(ActivityEntry entry, List<RecordId> carried, Actor by) {
        var branch = branches.own(entry.branch(), by);
        PartyRules.require(PartyRules.faults(entry, clock.today()));
        if (!branch.existsOn(entry.heldOn())) {
            throw Problem.invalid("heldOn", "活动日期须在“" + branch.name() + "”成立以后、撤销以前。");
        }
        requirePhotos(entry, carried, by);
        var came = new HashSet<>(entry.attended());
        var attendance = branches.members(branch.id()).stream()
                .filter(member -> member.isExpectedOn(entry.heldOn()))
                .map(member -> new Attendance(member.id(), member.name(), came.remove(member.id())))
                .toList();
        if (!came.isEmpty()) {
            throw Problem.invalid("attended", "到会名单中有 " + came.size() + " 人当天不在这个支部的应到名单里。");
        }
        return attendance;
    }

    /** Those that the activity has already were in order when they came, whatever became of them since. */
    private void requirePhotos(ActivityEntry entry, List<RecordId> carried, Actor by) {
        for (var photo : entry.photoFiles()) {
            if (!carried.contains(photo) && !files.getOwn(photo, by).mediaType().startsWith("image/")) {
                throw Problem.invalid("photos", "照片须是本机关上传的图片。");
            }
        }
    }

    private static Activity activity(
            RecordId id, int version, ActivityEntry entry, List<Attendance> attendance, Actor by) {
        return new Activity(
                id,
                version,
                by.organ(),
                entry.branch(),
                entry.kind(),
                entry.theme().strip(),
                entry.heldOn(),
                entry.place().strip(),
                entry.partnerNames(),
                PartyRules.stripped(entry.work()),
                entry.penaltyCase(),
                entry.photoFiles(),
                attendance.size(),
                (int) attendance.stream().filter(Attendance::attended).count());
    }
}
