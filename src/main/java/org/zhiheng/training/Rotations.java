package org.zhiheng.training;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.Rotation.Member;
import org.zhiheng.training.Rotation.Snapshot;

/** The door to rotation training (全员轮训): lists, make-up training, snapshots that nobody changes (XD-02). */
@Service
public class Rotations {

    private final RotationStore store;
    private final CreditStore credits;
    private final Roster roster;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource instants;

    Rotations(
            RotationStore store,
            CreditStore credits,
            Roster roster,
            AuditLog log,
            LegalClock clock,
            InstantSource instants) {
        this.store = store;
        this.credits = credits;
        this.roster = roster;
        this.log = log;
        this.clock = clock;
        this.instants = instants;
    }

    /** A batch with those of its list whom the reader sees, as of the end of a day. */
    record Standing(Rotation rotation, LocalDate on, List<Member> members, List<Snapshot> snapshots) {

        List<Member> listed() {
            return members.stream().filter(member -> member.isListedOn(on)).toList();
        }

        long done() {
            return listed().stream().filter(member -> member.doneOn() != null).count();
        }
    }

    @Transactional(readOnly = true)
    public List<Standing> in(int region, LocalDate on) {
        var rotations = store.in(region);
        var members = store.members(region, rotations);
        return rotations.stream()
                .map(rotation -> standing(rotation, members.getOrDefault(rotation.id(), List.of()), on))
                .toList();
    }

    @Transactional(readOnly = true)
    public Standing get(RecordId id) {
        var rotation = find(id);
        var members = store.members(id.region(), List.of(rotation)).getOrDefault(id, List.of());
        return standing(rotation, members, clock.today());
    }

    @Transactional
    public Rotation open(Rotation.Entry entry, Actor by) {
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "title", entry.title(), TrainingRules.LONGEST_TITLE, "批次名称");
        TrainingRules.day(faults, "from", entry.from());
        if (entry.until().isBefore(entry.from())) {
            faults.add(new FieldProblem("until", "完成期限不能早于起始日期。"));
        }
        TrainingRules.refuse(faults);
        var rotation = new Rotation(
                RecordId.create(by.organ().region()),
                1,
                by.organ(),
                entry.title().strip(),
                entry.from(),
                entry.until());
        if (!store.insert(rotation)) {
            throw TrainingRules.refused(
                    HttpStatus.CONFLICT,
                    "不能建立“" + rotation.title() + "”：本地 " + entry.from().getYear() + " 年已有同名的轮训批次，快照和导入按名称找批次。",
                    TrainingRules.ROTATION,
                    "请换一个名称，例如加上“第二批”；要用原来的批次，请在“全员轮训”里打开它。");
        }
        log.record("open-rotation", rotation.id(), by.organ(), clock.today(), entry);
        return rotation;
    }

    /** Lists everybody in service with a certificate who is not listed yet; who joined after the last day gets a make-up period. */
    @Transactional
    public int listEverybody(RecordId id, Actor by) {
        var rotation = own(id, by);
        var today = clock.today();
        var listed = store.members(id.region(), List.of(rotation)).getOrDefault(id, List.of()).stream()
                .map(Member::officer)
                .collect(toSet());
        var fresh = roster.on(id.region(), today).stream()
                .filter(member -> !listed.contains(member.officer()))
                .map(member -> new Member(
                        member.officer(),
                        member.name(),
                        member.organ(),
                        member.since(),
                        rotation.dueFor(member.since()),
                        rotation.isLater(member.since()),
                        null,
                        null,
                        null))
                .toList();
        if (fresh.isEmpty()) {
            throw Problem.conflict("在岗持证人员都已在“" + rotation.title() + "”名单里。");
        }
        store.list(rotation, fresh, today);
        log.record(
                "list-for-rotation",
                id,
                by.organ(),
                today,
                fresh.stream().map(member -> member.officer().toString()).toList());
        return fresh.size();
    }

    /** Takes one off the list, such as who left before its last day. */
    @Transactional
    public void excuse(RecordId id, RecordId officer, String why, Actor by) {
        own(id, by);
        var reason = TrainingRules.reason("why", why);
        if (!store.excuse(id, officer, reason, clock.today())) {
            throw Problem.conflict("这名人员不在名单里，或者已经移出。");
        }
        log.record("excuse-from-rotation", id, by.organ(), clock.today(), new Excused(officer, reason));
    }

    private record Excused(RecordId officer, String why) {}

    /** Keeps for ever how the batch stood at the end of a day that is over: attendance corrected later changes nothing in it. */
    @Transactional
    public Snapshot keepSnapshot(RecordId id, LocalDate asOf, Actor by) {
        var rotation = own(id, by);
        var yesterday = clock.today().minusDays(1);
        if (asOf.isAfter(yesterday) || asOf.isBefore(rotation.from())) {
            throw Problem.invalid(
                    "asOf",
                    "不能固定截至 " + asOf + " 的快照：截止日期须是批次开始以后、已经过完的一天，当天的到课还会变（" + TrainingRules.ROTATION + "）。请填 "
                            + rotation.from() + " 起、不晚于 " + yesterday + " 的日期。");
        }
        var all = store.members(id.region(), List.of(rotation)).getOrDefault(id, List.of());
        var counted = standing(rotation, all, asOf).listed();
        var done =
                (int) counted.stream().filter(member -> member.doneOn() != null).count();
        var snapshot = new Snapshot(RecordId.create(id.region()), id, asOf, counted.size(), done, by.name());
        if (!store.keep(snapshot, rotation, counted, instants.instant())) {
            throw TrainingRules.refused(
                    HttpStatus.CONFLICT,
                    "“" + rotation.title() + "”截至 " + asOf + " 的快照已经固定，不能再改。",
                    TrainingRules.ROTATION,
                    "请在批次页上看已经固定的快照；要另一天的，请填另一个日期。");
        }
        log.record("keep-rotation-snapshot", id, by.organ(), clock.today(), snapshot);
        return snapshot;
    }

    /** The people of a snapshot as they stood then. */
    @Transactional(readOnly = true)
    public List<Member> kept(Snapshot snapshot) {
        return store.kept(snapshot);
    }

    private Standing standing(Rotation rotation, List<Member> members, LocalDate on) {
        var officers = members.stream().map(Member::officer).toList();
        Map<RecordId, LocalDate> done =
                credits.of(rotation.id().region(), officers, rotation.from(), on).entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(credit -> !credit.booked() && rotation.id().equals(credit.batch()))
                        .collect(toMap(
                                CreditStore.Credit::officer,
                                CreditStore.Credit::on,
                                (one, other) -> one.isBefore(other) ? one : other));
        return new Standing(
                rotation,
                on,
                members.stream()
                        .map(member -> member.doneOn(done.get(member.officer())))
                        .toList(),
                store.snapshots(rotation.id()));
    }

    private Rotation find(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("轮训批次"));
    }

    private Rotation own(RecordId id, Actor by) {
        var rotation = find(id);
        if (!rotation.organ().equals(by.organ())) {
            throw Problem.forbidden("轮训批次由组织的机关自己管理。");
        }
        return rotation;
    }
}
