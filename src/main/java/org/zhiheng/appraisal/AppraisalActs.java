package org.zhiheng.appraisal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of this module. */
@Component
class AppraisalActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        Arrays.stream(FormAct.values()).forEach(act -> names.put("appraisal-" + act.key(), "年度考核：" + act.label()));
        names.put("write-post-duties", "编制岗位职权分解");
        names.put("change-post-duties", "修改岗位职权分解");
        names.put("write-indicator", "编制考核指标");
        names.put("change-indicator", "修改考核指标");
        return names;
    }
}
