package org.zhiheng.access;

import java.util.List;
import org.zhiheng.platform.RecordId;

/** For which organs besides his own somebody works now (借调), answered by the module that lends people. */
public interface Borrowing {

    /** The organs whose records the person may see for the time being; he writes in none of them by that. */
    List<RecordId> borrowersOf(Actor person);
}
