package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/** Measure 12: how often results of the year before were used for training, promotion and reward (XD-09). */
@Component
class AppraisalUses implements Figure {

    private final AppraisalProgress progress;

    AppraisalUses(AppraisalProgress progress) {
        this.progress = progress;
    }

    @Override
    public String key() {
        return "appraisal-uses";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(12);
    }

    @Override
    public String name() {
        return "上一年度考核结果用于培养、晋升、奖惩的次数";
    }

    @Override
    public String unit() {
        return "次";
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        return Reading.count(
                progress.uses(region, on.getYear() - 1, on).stream()
                        .mapToLong(AppraisalProgress.Uses::times)
                        .sum(),
                unit());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return progress.uses(region, on.getYear() - 1, on).stream()
                .filter(line -> line.times() > 0)
                .limit(most)
                .map(line -> new FigureRow(line.organName() + "：" + line.times() + " 次", line.organ(), null, null))
                .toList();
    }
}
