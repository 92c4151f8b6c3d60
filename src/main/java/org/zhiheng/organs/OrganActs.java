package org.zhiheng.organs;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of the register of organs. */
@Component
class OrganActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of("add-organ", "登记机构", "change-organ", "修改机构");
    }
}
