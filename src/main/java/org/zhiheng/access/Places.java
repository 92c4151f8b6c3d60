package org.zhiheng.access;

import java.util.Optional;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** What this module must know of organs, answered by the module that has them. */
public interface Places {

    /** The records that a role at an organ may see and write. */
    Scope scopeOf(Role role, RecordId organ);

    String nameOf(RecordId organ);

    /** Whether there is such an organ, within the scope of who asks. */
    boolean has(RecordId organ);

    /** The organ of that full name, within the scope of who asks. */
    Optional<RecordId> named(String name);

    /** The first organ of a new installation: the justice bureau (司法局) under which its administrators stand. */
    RecordId found(int region, String name);
}
