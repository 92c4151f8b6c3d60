package org.zhiheng.cases;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of a case: what the case itself calls them. */
@Component
class CaseActNames implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Arrays.stream(Act.values()).collect(toMap(Act::key, Act::label));
    }
}
