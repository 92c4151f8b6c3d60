package org.zhiheng.examinations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.examinations.Examination.State;
import org.zhiheng.law.Parameters;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to the lists of who sits (应考名单), and who may sit again. */
@Service
public class CandidateLists {

    private static final String RESITS = "examinations.resits";

    private final CandidateStore store;
    private final ExaminationStore examinations;
    private final ResultStore results;
    private final Officers officers;
    private final QualificationResults qualification;
    private final BankKeepers keepers;
    private final Barring barring;
    private final Bureau bureau;
    private final AuditLog log;
    private final LegalClock clock;

    CandidateLists(
            CandidateStore store,
            ExaminationStore examinations,
            ResultStore results,
            Officers officers,
            QualificationResults qualification,
            BankKeepers keepers,
            Barring barring,
            Bureau bureau,
            AuditLog log,
            LegalClock clock) {
        this.store = store;
        this.examinations = examinations;
        this.results = results;
        this.officers = officers;
        this.qualification = qualification;
        this.keepers = keepers;
        this.barring = barring;
        this.bureau = bureau;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who is to be put on a list.
     *
     * @param organs everybody in service there who may enforce
     * @param failed for a re-sit, everybody who did not pass the examination before
     * @param applicants everybody whose application for the qualification waits for an examination
     */
    public record Wanted(
            @Nullable List<RecordId> officers, @Nullable List<RecordId> organs, boolean failed, boolean applicants) {}

    /** How many were added, and who was left out and why. */
    public record Added(int added, List<String> leftOut) {}

    @Transactional
    public Added add(RecordId id, Wanted wanted, Actor by) {
        var examination = open(id, by);
        var keeping = RegionWide.of(id).call(() -> keepers.of(id.region()));
        var leftOut = new ArrayList<String>();
        var added = 0;
        for (var officer : people(examination, wanted).values()) {
            var fault = fault(examination, officer, keeping);
            if (fault != null) {
                leftOut.add(officer.name() + "：" + fault);
            } else if (RegionWide.of(id).call(() -> store.add(candidate(examination, officer)))) {
                added++;
            }
        }
        log.record("add-candidates", id, by.organ(), clock.today(), wanted);
        return new Added(added, leftOut);
    }

    @Transactional
    public void remove(RecordId id, RecordId officer, Actor by) {
        open(id, by);
        if (!RegionWide.of(id).call(() -> store.remove(id, officer))) {
            throw ExamRefusal.conflict("这个人不在名单上，或者已经开考，不能移出。", "请刷新名单后再看；已经开考的照常计分。");
        }
        log.record("remove-candidate", id, by.organ(), clock.today(), officer);
    }

    /** Until the transaction ends nobody is put on a list of this chain of re-sits; within the scope of the region. */
    void hold(Examination examination) {
        examinations.hold(examination.root());
    }

    /** Whoever passed after all is taken off the lists of all re-sits of the chain that he has not begun; it is held. */
    void removeFromResits(Examination examination, RecordId officer, Actor by) {
        for (var resit : examinations.resitsToCome(examination)) {
            examinations.hold(resit);
            if (store.remove(resit, officer)) {
                log.record("remove-candidate", resit, by.organ(), clock.today(), officer);
            }
        }
    }

    /**
     * Whoever kept the bank when the examination ended could not begin: he is taken off before the results are published,
     * and was not absent; the list is held, within the scope of the region.
     */
    void removeBarred(RecordId examination, Actor by) {
        for (var barred : barring.judged(examination)) {
            if (store.remove(examination, barred)) {
                log.record("remove-candidate", examination, by.organ(), clock.today(), barred);
            }
        }
    }

    private Map<RecordId, Officer> people(Examination examination, Wanted wanted) {
        var people = new LinkedHashMap<RecordId, Officer>();
        for (var id : orNone(wanted.officers())) {
            people.put(id, officers.get(id));
        }
        for (var organ : orNone(wanted.organs())) {
            officers.of(organ).stream()
                    .filter(officer -> officer.kind().mayHoldCertificate() && serves(officer))
                    .forEach(officer -> people.put(officer.id(), officer));
        }
        var before = examination.resitOf();
        if (wanted.failed() && before != null) {
            RegionWide.of(before)
                    .call(() -> results.failed(before))
                    .forEach(id -> officers.find(id).filter(this::serves).ifPresent(found -> people.put(id, found)));
        }
        if (wanted.applicants()) {
            qualification
                    .waiting(examination.id())
                    .keySet()
                    .forEach(id -> officers.find(id).ifPresent(found -> people.put(id, found)));
        }
        if (people.isEmpty()) {
            throw Problem.invalid("officers", "没有可以列入名单的人，请选择人员或者机关。");
        }
        return people;
    }

    private @Nullable String fault(Examination examination, Officer officer, Set<RecordId> keeping) {
        if (!serves(officer)) {
            return "已经离岗";
        }
        if (!officer.kind().mayHoldCertificate()) {
            return officer.kind().label() + "不得申领执法证件，不参加考试（晋政办发〔2025〕9号第三条）";
        }
        var before = examination.resitOf();
        var fault = before == null ? null : resitFault(examination, before, officer);
        if (fault == null && keeping.contains(officer.id())) {
            return "管理本地的题库和组卷，不能应考（考试规则，产品规则）；请先由别人接管题库、停用培训管理账号，再列入";
        }
        return fault;
    }

    /** Only who did not pass may sit again, and only so often; the lists of one chain are written one after the other. */
    private @Nullable String resitFault(Examination examination, RecordId before, Officer officer) {
        if (!RegionWide.of(before).call(() -> results.failed(before)).contains(officer.id())) {
            return "上一次考试没有不及格或者缺考的记录，不参加补考";
        }
        if (RegionWide.of(before).call(() -> results.passed(examination.root(), officer.id()))) {
            return "同一考试已经及格，不参加补考";
        }
        var most = Parameters.standard().number(RESITS, clock.today());
        var had = RegionWide.of(before).call(() -> store.resits(examination.root(), officer.id(), examination.id()));
        return had >= most ? "已经补考 " + had + " 次，同一考试最多补考 " + most + " 次" : null;
    }

    private boolean serves(Officer officer) {
        var left = officer.leftOn();
        return left == null || left.isAfter(clock.today());
    }

    private Candidate candidate(Examination examination, Officer officer) {
        return new Candidate(examination.id(), officer.id(), officer.organ(), officer.name(), clock.today());
    }

    /** Held for this list alone, and before it the whole chain where it is a re-sit. */
    private Examination open(RecordId id, Actor by) {
        bureau.require(by);
        var listed = examinations.find(id).orElseThrow(() -> Problem.notFound("考试"));
        bureau.requireHolder(listed, by);
        if (listed.resitOf() != null) {
            RegionWide.of(id).run(() -> hold(listed));
        }
        var examination = examinations.hold(id).orElseThrow();
        var open = examination.state() == State.PLANNED || examination.state() == State.DRAWN;
        if (!open || !clock.now().isBefore(examination.closesAt())) {
            throw ExamRefusal.conflict("“" + examination.title() + "”已经结束、公布或者取消，名单不能再改。", "没有赶上的，请列入另一场考试。");
        }
        return examination;
    }

    private static Collection<RecordId> orNone(@Nullable Collection<RecordId> ids) {
        return ids == null ? List.of() : ids;
    }
}
