package org.zhiheng.appraisal;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to the library of indicators of every organ (考核指标库); none of them measures fines (CF-19, CL-07). */
@Service
public class Indicators {

    private final LibraryStore store;
    private final Facts facts;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource real;

    Indicators(LibraryStore store, Facts facts, AuditLog log, LegalClock clock, InstantSource real) {
        this.store = store;
        this.facts = facts;
        this.log = log;
        this.clock = clock;
        this.real = real;
    }

    @Transactional(readOnly = true)
    public List<Indicator> of(RecordId organ) {
        return store.indicators(organ);
    }

    @Transactional(readOnly = true)
    public Indicator get(RecordId id) {
        return store.findIndicator(id).orElseThrow(() -> Problem.notFound("考核指标"));
    }

    @Transactional
    public Indicator add(IndicatorEntry entry, Actor by) {
        require(entry, true);
        return write(RecordId.create(by.organ().region()), 1, entry, by, "write-indicator");
    }

    @Transactional
    public Indicator change(RecordId id, IndicatorEntry entry, int version, Actor by) {
        if (!get(id).organ().equals(by.organ())) {
            throw Problem.notFound("考核指标");
        }
        require(entry, false);
        return write(id, version + 1, entry, by, "change-indicator");
    }

    private void require(IndicatorEntry entry, boolean isNew) {
        ForbiddenIndicator.refuse(entry);
        AppraisalRules.require(entry, isNew);
        var source = AppraisalRules.stripped(entry.source());
        if (source != null && facts.find(source).filter(Fact::mayBeIndicator).isEmpty()) {
            throw Problem.invalid("source", "没有“" + source + "”这个数据来源，请从列出的来源中选择，或者由人事人员评述。");
        }
    }

    private Indicator write(RecordId id, int version, IndicatorEntry entry, Actor by, String act) {
        var indicator = new Indicator(
                id,
                version,
                by.organ(),
                entry.name().strip(),
                entry.meaning().strip(),
                AppraisalRules.stripped(entry.source()),
                Boolean.TRUE.equals(entry.ended()),
                reason(entry),
                by.name(),
                clock.today());
        store.insert(indicator, real.instant());
        log.record(act, id, by.organ(), clock.today(), entry);
        return indicator;
    }

    private static @Nullable String reason(IndicatorEntry entry) {
        return AppraisalRules.stripped(entry.reason());
    }
}
