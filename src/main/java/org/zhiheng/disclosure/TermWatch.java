package org.zhiheng.disclosure;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.Watch;
import org.zhiheng.settings.LegalClock;

/**
 * Ends publications whose period is over, as acts with their entries, now and then as long as the program runs. The public
 * never waits for it: what it reads is bounded by the day itself.
 */
@Component
class TermWatch extends Watch {

    private static final int AT_ONCE = 500;

    private final PublicationSheets sheets;
    private final Arrivals arrivals;
    private final LegalClock clock;

    TermWatch(
            PublicationSheets sheets,
            Arrivals arrivals,
            LegalClock clock,
            @Value("${zhiheng.disclosure.look-every:15m}") Duration interval) {
        super("disclosure terms", "公示期满的这一轮没有办完", interval);
        this.sheets = sheets;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Ends all that are over today. */
    void endAll() {
        Scope.all().run(() -> sheets.over(clock.today(), AT_ONCE).forEach(arrivals::end));
    }

    @Override
    protected void look() {
        endAll();
    }
}
