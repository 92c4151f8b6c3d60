package org.zhiheng.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;
import static org.zhiheng.matters.MatterBuilder.aMatter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.ExtendReview;
import org.zhiheng.cases.form.SubmitForReview;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

@DisplayName("延长法制审核期限（CF-53）：领域规章准许的才能延长，每次送审只能一次")
class ReviewExtensionTests {

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

    private static PenaltyCaseBuilder submitted() {
        return aPenaltyCase().concluded(500_000).taken(Act.SUBMIT_FOR_REVIEW, new SubmitForReview("请审核"), "2026-06-15");
    }

    private static List<Missing> missing(PenaltyCaseBuilder built, String field) {
        var attempt = new Attempt(
                built.build(),
                Act.EXTEND_REVIEW,
                new ExtendReview("案情复杂"),
                new Actor(RecordId.create(140431), "某人", Role.ORGAN_HEAD, RecordId.create(140431), "某局", null),
                LocalDate.parse("2026-06-18"),
                aMatter().field(field).build());
        return ReviewChecks.check(OnFile.REVIEW_EXTENDABLE, attempt);
    }
}
