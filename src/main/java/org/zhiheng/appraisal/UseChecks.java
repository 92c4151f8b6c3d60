package org.zhiheng.appraisal;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Problem;

/** What a grade does not carry: who was found competent is neither demoted nor dismissed for his appraisal. */
@Component
class UseChecks {

    private static final String ELSEWHERE = "因违纪违法给予的处分另按《公务员法》第九章办理，不记在考核表上。";

    private final FormStore store;

    UseChecks(FormStore store) {
        this.store = store;
    }

    void require(Form form, StepAnswers answers) {
        var use = answers.use();
        if (use != null && !use.isOffered()) {
            throw refused(use, "这一项只见于以前的记录，不再选用", "请改选别的运用；" + ELSEWHERE);
        }
        if (use == null || !use.isForIncompetence()) {
            return;
        }
        if (form.grade() != Grade.INCOMPETENT) {
            throw refused(
                    use,
                    "年度考核确定为不称职的才能这样运用，这份考核表是“"
                            + (form.grade() == null ? "未确定" : form.grade().label()) + "”",
                    "请改选别的运用；" + ELSEWHERE);
        }
        if (use == Use.DISMISSAL && !wasIncompetentIn(form.year() - 1, form)) {
            throw refused(
                    use,
                    "连续两年确定为不称职的才予以辞退，" + (form.year() - 1) + " 年度没有不称职的考核表",
                    "上一年度在别的机关考核的，凭原机关的考核结果在人事档案中办理，不记在这里。");
        }
    }

    private boolean wasIncompetentIn(int year, Form form) {
        return store.ofOfficer(form.officer()).stream()
                .anyMatch(each -> each.year() == year && each.grade() == Grade.INCOMPETENT);
    }

    private static Problem refused(Use use, String why, String remedy) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "不能记录“" + use.label() + "”：" + why + "（" + use.citation().inWords() + "）。",
                use.citation().inWords(),
                List.of(),
                remedy,
                List.of(new Problem.FieldProblem("use", why + "。")));
    }
}
