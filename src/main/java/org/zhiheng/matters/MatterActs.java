package org.zhiheng.matters;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of the catalogue. */
@Component
class MatterActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of("add-matter", "登记事项", "change-matter", "修改事项");
    }
}
