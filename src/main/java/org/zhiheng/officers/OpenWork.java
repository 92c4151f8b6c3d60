package org.zhiheng.officers;

import java.util.List;
import org.zhiheng.platform.RecordId;

/** What an officer still has in hand (在办事项), answered by the modules in which officers act. */
public interface OpenWork {

    /**
     * Something that must be handed over when the officer leaves.
     *
     * @param label what it is called, without personal data
     * @param href where those who may see it find it
     */
    record Item(RecordId record, String label, String stage, String href) {}

    /** What the officer has in hand, within the scope, at most a hundred. */
    List<Item> of(RecordId officer);
}
