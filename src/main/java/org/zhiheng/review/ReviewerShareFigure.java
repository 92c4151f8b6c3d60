package org.zhiheng.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/** Measure 43: how many organs have reviewers enough for their officers (SX-09), and which have not. */
@Component
class ReviewerShareFigure implements Figure {

    private final ReviewerShares shares;

    ReviewerShareFigure(ReviewerShares shares) {
        this.shares = shares;
    }

    @Override
    public String key() {
        return "review-organs-with-reviewers";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(43);
    }

    @Override
    public String name() {
        return "法制审核人员达到执法人员 5% 的单位比例";
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
        var all = shares.of(region, on);
        return Reading.share(all.stream().filter(ReviewerShares.Share::enough).count(), all.size(), "个单位");
    }

    /** Those that have too few: the others need no attention. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return shares.of(region, on).stream()
                .filter(share -> !share.enough())
                .limit(most)
                .map(share -> new FigureRow(
                        share.organName() + "：审核人员 " + share.names().size() + " 人，执法人员 " + share.officers() + " 人（"
                                + share.percent().toPlainString() + "%）",
                        share.organ(),
                        "/review/pool?organ=" + share.organ(),
                        null))
                .toList();
    }
}
