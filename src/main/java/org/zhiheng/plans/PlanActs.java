package org.zhiheng.plans;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of plans. */
@Component
class PlanActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of("import-plan", "导入行动计划", "change-measure", "修改举措", "report-measure", "报告举措进展");
    }
}
