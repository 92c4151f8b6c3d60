package org.zhiheng.examinations;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of this module. */
@Component
class ExaminationActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        names.put("add-question", "登记题目");
        names.put("change-question", "修改题目");
        names.put("retire-question", "停用题目");
        names.put("restore-question", "恢复使用题目");
        names.put("add-blueprint", "制定组卷蓝图");
        names.put("change-blueprint", "修改组卷蓝图");
        names.put("add-examination", "安排考试");
        names.put("change-examination", "修改考试");
        names.put("draw-paper", "组卷并公布种子和摘要");
        names.put("cancel-examination", "取消考试");
        names.put("add-candidates", "列入应考名单");
        names.put("remove-candidate", "移出应考名单");
        names.put("bar-candidates", "核定不能应考人员");
        names.put("begin-sitting", "开考");
        names.put("hand-in-paper", "交卷");
        names.put("mark-script", "阅卷");
        names.put("publish-results", "公布考试成绩");
        names.put("ask-score-review", "申请成绩复核");
        names.put("answer-score-review", "答复成绩复核");
        return names;
    }
}
