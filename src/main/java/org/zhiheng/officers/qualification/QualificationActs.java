package org.zhiheng.officers.qualification;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts on applications. */
@Component
class QualificationActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Arrays.stream(Doing.values()).collect(toMap(Doing::key, doing -> "执法资格：" + doing.label()));
    }
}
