package org.zhiheng.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;
import static org.zhiheng.cases.check.Attempts.attempt;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.ExtendReview;
import org.zhiheng.cases.form.SubmitForReview;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("延长法制审核期限（CF-53）：领域规章准许的才能延长，每次送审只能一次，在期限之内")
class ReviewExtensionTests {

    @Autowired
    private ReviewExtension extension;

    @Test
    @DisplayName("农业领域可以延长一次；没有规章的领域不能")
    void only_where_a_regulation_grants_it() {
        assertThat(missing(submitted(), "农业农村")).isEmpty();
        assertThat(missing(submitted(), "市场监管")).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("“市场监管”领域没有准许延长法制审核期限的规章");
            assertThat(one.article()).isEqualTo("《行政处罚法》第五十八条第一款");
        });
    }

    @Test
    @DisplayName("延长过一次的，不能再延长；重新送审以后另算")
    void once_for_each_submission() {
        var extended = submitted().taken(Act.EXTEND_REVIEW, new ExtendReview("案情复杂"), "2026-06-17");

        assertThat(missing(extended, "农业农村"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("已经延长过一次"));
        assertThat(missing(extended.taken(Act.SUBMIT_FOR_REVIEW, new SubmitForReview("再审"), "2026-06-18"), "农业农村"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}：可以延长 {1}")
    @CsvSource({"2026-06-22, true", "2026-06-23, true", "2026-06-24, false"})
    @DisplayName("六月十五日送审，五个工作日跨端午到六月二十三日：期限届满的次日不能再延长")
    void only_while_the_period_runs(String today, boolean extendable) {
        var missing = missing(submitted(), "农业农村", today);

        assertThat(missing.isEmpty()).isEqualTo(extendable);
        assertThat(missing).allSatisfy(one -> {
            assertThat(one.text()).contains("已于 2026-06-23 届满");
            assertThat(one.article()).isEqualTo("《行政处罚法》第五十八条第一款");
            assertThat(one.remedy()).contains("立即提出审核意见");
        });
    }

    private static PenaltyCaseBuilder submitted() {
        return aPenaltyCase().concluded(500_000).taken(Act.SUBMIT_FOR_REVIEW, new SubmitForReview("请审核"), "2026-06-15");
    }

    private List<Missing> missing(PenaltyCaseBuilder built, String field) {
        return missing(built, field, "2026-06-18");
    }

    private List<Missing> missing(PenaltyCaseBuilder built, String field, String on) {
        var attempt = attempt(built, Act.EXTEND_REVIEW, new ExtendReview("案情复杂"), on, field);
        return Scope.all().call(() -> extension.check(attempt));
    }
}
