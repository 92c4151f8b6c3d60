package org.zhiheng.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/** Measure 12: how many of those to be appraised for the year before have a settled grade; which grade is told nowhere. */
@Component
class AppraisedShare implements Figure {

    private final AppraisalProgress progress;

    AppraisedShare(AppraisalProgress progress) {
        this.progress = progress;
    }

    @Override
    public String key() {
        return "appraisal-settled";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(12);
    }

    @Override
    public String name() {
        return "上一年度执法人员考核完成率";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public BigDecimal target() {
        return BigDecimal.valueOf(100);
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        var lines = progress.of(region, on.getYear() - 1, on);
        return Reading.share(
                lines.stream().mapToLong(AppraisalProgress.Line::approved).sum(),
                lines.stream().mapToLong(AppraisalProgress.Line::due).sum(),
                "人");
    }

    /** Organs that have not finished: numbers, no persons. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return progress.of(region, on.getYear() - 1, on).stream()
                .filter(line -> line.approved() < line.due())
                .limit(most)
                .map(line -> new FigureRow(
                        line.organName() + "：应考核 " + line.due() + " 人，已审定 " + line.approved() + " 人",
                        line.organ(),
                        null,
                        null))
                .toList();
    }
}
