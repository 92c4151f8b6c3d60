package org.zhiheng.examinations;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.Watch;

/** Judges as soon as an examination has ended who of its list kept the bank and could not begin (不能应考). */
@Component
class EndedExaminations extends Watch {

    private static final Logger LOG = LoggerFactory.getLogger(EndedExaminations.class);
    private static final int AT_ONCE = 200;

    private final Barring barring;

    EndedExaminations(Barring barring, @Value("${zhiheng.examinations.judge-every:10s}") Duration interval) {
        super("ended examinations", "考试结束的名单这一轮没有核完", interval);
        this.barring = barring;
    }

    void judgeAll() {
        Scope.all().run(() -> barring.due(AT_ONCE).forEach(this::judge));
    }

    /** One list that cannot be judged keeps no other from it. */
    private void judge(RecordId id) {
        try {
            RegionWide.of(id).run(() -> barring.judged(id));
        } catch (RuntimeException failure) {
            LOG.warn("考试 {} 的名单没有核定谁不能应考，稍后再试：{}", id, failure.toString());
        }
    }

    @Override
    protected void look() {
        judgeAll();
    }
}
