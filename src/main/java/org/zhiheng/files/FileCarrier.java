package org.zhiheng.files;

import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;

/** A module whose rows carry files (随附文件): such a file is read through a row that carries it, by those who may read the row. */
public interface FileCarrier {

    /** Whether a row within the scope carries the file. */
    boolean carries(RecordId file);

    /** Whether the person may read such a row, of those within his scope. */
    boolean shows(RecordId file, Actor by);

    /** Whether what it carries belongs to the file of a case (案卷), and so goes with no row outside of it. */
    default boolean isOfCases() {
        return false;
    }
}
