package org.zhiheng.examinations;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Parameter;
import org.zhiheng.platform.Problem;

/**
 * Refusals of this module with the rule on which they rest. The law asks that an examination was passed (《山西省行政执法条例》
 * 第九条第二款) and says who holds it, and leaves to the holder how it is held: that is a rule of the product and named so.
 */
final class ExamRefusal {

    /** 司法行政部门审核资格，通过考试的才制发证件、确认资格. */
    private static final Citation HELD_BY_BUREAU = Citation.of("supervision-regulation", "17.2");

    private static final String HOW_IT_IS_HELD = "考试规则（产品规则）";

    private static final String LEAST_HARM = "《个人信息保护法》第六条第一款";

    private ExamRefusal() {}

    /** 409: an examination is not held in this way, or not at this stage. */
    static Problem conflict(String sentence, String remedy) {
        return problem(HttpStatus.CONFLICT, sentence, HOW_IT_IS_HELD, remedy);
    }

    /** 409: the period that a parameter sets is over. */
    static Problem late(String sentence, Parameter.Value period, String remedy) {
        return problem(HttpStatus.CONFLICT, sentence, period.source(), remedy);
    }

    /** 403: only the justice bureau has the power. */
    static Problem notTheBureau(String sentence, String remedy) {
        return problem(HttpStatus.FORBIDDEN, sentence, HELD_BY_BUREAU.inWords(), remedy);
    }

    /** 403: whoever has a part in an examination takes no other part in it. */
    static Problem partial(String sentence, String remedy) {
        return problem(HttpStatus.FORBIDDEN, sentence, HOW_IT_IS_HELD, remedy);
    }

    /** 403: the scores of a person are not for everybody. */
    static Problem notYourScores(String sentence, String remedy) {
        return problem(HttpStatus.FORBIDDEN, sentence, LEAST_HARM, remedy);
    }

    private static Problem problem(HttpStatus status, String sentence, String article, String remedy) {
        return new Problem(status, sentence, article, List.of(), remedy, List.of());
    }
}
