package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.form.CloseAsTransferred;
import org.zhiheng.cases.form.CloseCase;
import org.zhiheng.cases.procedure.Act;

@DisplayName("案件告诉旁观模块的消息")
class CaseNewsTests {

    @Test
    @DisplayName("作出决定后结案的，说决定已经执行；移送结案的没有决定，不说")
    void only_a_decision_that_was_carried_out_is_told() {
        var decided = aPenaltyCase().concluded(100_000).decided("2026-01-20");

        assertThat(told(decided.taken(Act.CLOSE_CASE, new CloseCase("缴清", "执行完毕"), "2026-02-02")))
                .hasExactlyElementsOfTypes(CaseClosed.class);
        assertThat(told(aPenaltyCase()
                        .concluded(100_000)
                        .taken(Act.CLOSE_AS_TRANSFERRED, new CloseAsTransferred("公安机关已经立案"), "2026-02-02")))
                .isEmpty();
    }

    private static List<Object> told(PenaltyCaseBuilder penaltyCase) {
        var events = new ArrayList<>();
        new CaseNews(events::add).tell(penaltyCase.build());
        return events;
    }
}
