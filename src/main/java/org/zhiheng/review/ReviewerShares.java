package org.zhiheng.review;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.law.Parameters;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** How many reviewers each organ has for its officers (SX-09): not less than five in a hundred, as a rule. */
@Component
class ReviewerShares {

    private final ReviewerStore store;
    private final Officers officers;
    private final Organs organs;

    ReviewerShares(ReviewerStore store, Officers officers, Organs organs) {
        this.store = store;
        this.officers = officers;
        this.organs = organs;
    }

    /**
     * The share of one organ.
     *
     * @param officers how many hold a valid certificate
     * @param names of the reviewers who may be chosen today
     * @param percent with one decimal; zero where there is no officer
     * @param enough whether it reaches the share demanded
     */
    record Share(
            RecordId organ, String organName, long officers, List<String> names, BigDecimal percent, boolean enough) {}

    /** Per cent that are demanded on a day. */
    static BigDecimal demanded(LocalDate on) {
        return BigDecimal.valueOf(Parameters.standard().number("review.reviewer-share", on));
    }

    /** Every organ that has officers, the lowest share first; what the reader may see is counted. */
    @Transactional(readOnly = true)
    public List<Share> of(int region, LocalDate on) {
        var certified = officers.certifiedByOrgan(region, on);
        Map<RecordId, List<Reviewer>> reviewers = store.in(region).stream()
                .filter(reviewer -> reviewer.isAvailableOn(on))
                .collect(groupingBy(Reviewer::organ));
        return certified.entrySet().stream()
                .map(entry ->
                        share(entry.getKey(), entry.getValue(), reviewers.getOrDefault(entry.getKey(), List.of()), on))
                .sorted(java.util.Comparator.comparing(Share::percent).thenComparing(Share::organName))
                .toList();
    }

    private Share share(RecordId organ, long officers, List<Reviewer> reviewers, LocalDate on) {
        var percent = BigDecimal.valueOf(reviewers.size() * 100L)
                .divide(BigDecimal.valueOf(officers), 1, RoundingMode.HALF_UP);
        var needed = BigDecimal.valueOf(officers).multiply(demanded(on));
        return new Share(
                organ,
                organs.find(organ).map(Organ::name).orElse(""),
                officers,
                reviewers.stream().map(Reviewer::name).toList(),
                percent,
                BigDecimal.valueOf(reviewers.size() * 100L).compareTo(needed) >= 0);
    }
}
