package org.zhiheng.examinations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Whether somebody works at a justice bureau (司法行政部门), which alone holds examinations. */
@Component
class Bureau {

    private final Organs organs;

    Bureau(Organs organs) {
        this.organs = organs;
    }

    boolean employs(Actor by) {
        return organs.find(by.organ())
                .filter(organ -> organ.kind() == Organ.Kind.JUSTICE_BUREAU)
                .isPresent();
    }

    /** Whose people somebody sees: those of the own organ and below; a government's departments are not parts of it. */
    List<RecordId> below(Actor by) {
        var government = organs.find(by.organ())
                .filter(organ -> organ.kind() == Organ.Kind.GOVERNMENT)
                .isPresent();
        return government ? List.of(by.organ()) : organs.withBelow(by.organ());
    }

    /** Only the bureau that holds an examination works on it; to others it is not there. */
    void requireHolder(Examination examination, Actor by) {
        require(by);
        if (!examination.organ().equals(by.organ())) {
            throw Problem.notFound("考试");
        }
    }

    void require(Actor by) {
        if (!employs(by)) {
            throw ExamRefusal.notTheBureau("考试由司法行政部门组织，“" + by.organName() + "”没有这项权限。", "请与本级司法局联系。");
        }
    }
}
