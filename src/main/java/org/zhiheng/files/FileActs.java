package org.zhiheng.files;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of files. */
@Component
class FileActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of("keep-file", "存入文件");
    }
}
