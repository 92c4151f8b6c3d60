package org.zhiheng.examinations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/**
 * Who of a list may not begin because he keeps the bank (管理题库，不能应考): until the examination ends by the accounts of
 * the moment, and afterwards as it was when it ended, whatever becomes of the accounts.
 */
@Component
class Barring {

    private final BarringStore store;
    private final ExaminationStore examinations;
    private final BankKeepers keepers;
    private final AuditLog log;
    private final LegalClock clock;

    Barring(BarringStore store, ExaminationStore examinations, BankKeepers keepers, AuditLog log, LegalClock clock) {
        this.store = store;
        this.examinations = examinations;
        this.keepers = keepers;
        this.log = log;
        this.clock = clock;
    }

    /** Whether somebody may begin no examination now; within the scope of the region. */
    boolean bars(RecordId officer) {
        return keepers.include(officer);
    }

    /** Which of his examinations somebody may not, or could not, begin; within the scope of the region. */
    Set<RecordId> of(RecordId officer, List<Examination> own) {
        var now = clock.now();
        var keeps = keepers.include(officer);
        var judged = store.judged(officer);
        return own.stream()
                .filter(examination -> examination.isOver(now) ? judged.getOrDefault(examination.id(), keeps) : keeps)
                .map(Examination::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The examinations that are over and whose lists are to be judged, in the whole scope. */
    @Transactional(readOnly = true)
    List<RecordId> due(int most) {
        return store.due(LegalMoments.kept(clock.now()), most);
    }

    private record Barred(List<RecordId> officers) {}

    /** Who of the list of an examination that is over could not begin, judged once; within the scope of the region. */
    @Transactional
    List<RecordId> judged(RecordId id) {
        var examination = examinations.hold(id).orElseThrow();
        if (store.judge(id, keepers.of(id.region())) == 0) {
            return store.barred(id);
        }
        var barred = store.barred(id);
        if (!barred.isEmpty()) {
            log.record("bar-candidates", id, examination.organ(), clock.today(), new Barred(barred));
        }
        return barred;
    }
}
