package org.zhiheng.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;
import org.zhiheng.cases.procedure.Act;

/** What the log calls the acts of a case: what the case itself calls them. */
@Component
class CaseActNames implements NamedActs {

    @Override
    public Map<String, String> names() {
        var names = new HashMap<String, String>(Map.of("bind-file", "装订案卷", "confidential-step", "保密通道事项"));
        Arrays.stream(Act.values()).forEach(act -> names.put(act.key(), act.label()));
        return names;
    }
}
