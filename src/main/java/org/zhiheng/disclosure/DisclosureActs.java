package org.zhiheng.disclosure;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of disclosure: what disclosure itself calls them. */
@Component
class DisclosureActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        var names = new HashMap<>(Arrays.stream(Doing.values()).collect(toMap(Doing::key, Doing::label)));
        names.put(DoublePublicity.EXPORT, "导出双公示");
        return names;
    }
}
