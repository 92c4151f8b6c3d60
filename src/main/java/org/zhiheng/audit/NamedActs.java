package org.zhiheng.audit;

import java.util.Map;

/** What a module calls the acts that it writes into the log, answered by every module that writes any. */
public interface NamedActs {

    /** The Chinese name of each act by its key, as it stands in the entries. */
    Map<String, String> names();
}
