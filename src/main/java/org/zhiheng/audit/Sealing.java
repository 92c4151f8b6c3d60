package org.zhiheng.audit;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Watch;

/**
 * Seals every few seconds for as long as the program runs, and once more when it ends. A database that is away comes back;
 * the entries wait in it.
 */
@Component
class Sealing extends Watch {

    private final Sealer sealer;

    Sealing(Sealer sealer, @Value("${zhiheng.log.seal-every:2s}") Duration interval) {
        super("sealer", "透明日志这一轮没有封存", interval);
        this.sealer = sealer;
    }

    @Override
    protected void look() {
        sealer.sealAll();
    }

    @Override
    protected void lookLast() {
        sealer.sealAll();
    }

    /** Before the web server starts, so that it ends after the last request. */
    @Override
    public int getPhase() {
        return 0;
    }
}
