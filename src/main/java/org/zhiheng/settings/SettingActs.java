package org.zhiheng.settings;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of the settings. */
@Component
class SettingActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of("load-calendar", "录入放假安排", "set-training-clock", "拨动演练时钟");
    }
}
