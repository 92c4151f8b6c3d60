package org.zhiheng.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.appraisal.LibraryView.DutyView;
import org.zhiheng.appraisal.LibraryView.Holder;
import org.zhiheng.appraisal.LibraryView.IndicatorView;
import org.zhiheng.appraisal.LibraryView.SourceView;
import org.zhiheng.officers.Officers;

/** What the pages show of posts and indicators. */
@Component
class LibraryDesk {

    private final Officers officers;
    private final Facts facts;

    LibraryDesk(Officers officers, Facts facts) {
        this.officers = officers;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    DutyView view(Duty duty) {
        return new DutyView(
                duty.id(),
                duty.version(),
                duty.organ(),
                duty.post(),
                duty.duties(),
                duty.powers(),
                duty.basis(),
                duty.officers().stream()
                        .flatMap(id -> officers.find(id).stream())
                        .map(officer -> new Holder(officer.id(), officer.name()))
                        .toList(),
                duty.ended(),
                duty.reason(),
                duty.person(),
                duty.madeOn());
    }

    IndicatorView view(Indicator indicator) {
        var source = indicator.source();
        return new IndicatorView(
                indicator.id(),
                indicator.version(),
                indicator.organ(),
                indicator.name(),
                indicator.meaning(),
                source,
                source == null ? null : facts.find(source).map(Fact::name).orElse(source),
                indicator.ended(),
                indicator.reason(),
                indicator.person(),
                indicator.madeOn());
    }

    List<SourceView> sources() {
        return facts.all().stream()
                .map(fact -> new SourceView(fact.key(), fact.name(), fact.mayBeIndicator()))
                .toList();
    }
}
