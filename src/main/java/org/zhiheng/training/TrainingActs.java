package org.zhiheng.training;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of this module. */
@Component
class TrainingActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.ofEntries(
                Map.entry("add-course", "登记培训课程"),
                Map.entry("change-course", "修改培训课程"),
                Map.entry("require-course", "确定必修课程"),
                Map.entry("require-course-no-more", "取消必修课程"),
                Map.entry("add-course-material", "登记课件"),
                Map.entry("replace-course-material", "换下课件"),
                Map.entry("add-teacher", "登记教师"),
                Map.entry("change-teacher", "修改教师登记"),
                Map.entry("add-session", "安排培训场次"),
                Map.entry("change-session", "修改培训场次"),
                Map.entry("cancel-session", "取消培训场次"),
                Map.entry("enrol-in-session", "培训报名"),
                Map.entry("withdraw-from-session", "培训退报"),
                Map.entry("confirm-attendance", "确认到课"),
                Map.entry("correct-attendance", "更正到课"),
                Map.entry("claim-outside-training", "申报外训证书"),
                Map.entry("count-outside-training", "外训证书计入学时"),
                Map.entry("refuse-outside-training", "外训证书不予计入"),
                Map.entry("open-rotation", "建立轮训批次"),
                Map.entry("list-for-rotation", "列入轮训名单"),
                Map.entry("excuse-from-rotation", "移出轮训名单"),
                Map.entry("keep-rotation-snapshot", "固定轮训截止快照"),
                Map.entry("ask-for-guidance", "申请培训业务指导"),
                Map.entry("arrange-guidance", "安排培训业务指导"),
                Map.entry("decline-guidance", "不能安排培训业务指导"),
                Map.entry("hold-guidance", "登记培训业务指导授课"),
                Map.entry("close-guidance", "反馈培训业务指导"));
    }
}
