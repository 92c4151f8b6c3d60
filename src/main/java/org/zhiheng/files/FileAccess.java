package org.zhiheng.files;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;

/**
 * Who reads which file within his scope: whoever handed it in, and whoever may read one of the rows that carry it. What no row
 * carries is for nobody else.
 */
@Component
class FileAccess {

    private final FileStore store;
    private final List<FileCarrier> carriers;

    FileAccess(FileStore store, List<FileCarrier> carriers) {
        this.store = store;
        this.carriers = List.copyOf(carriers);
    }

    boolean may(StoredFile file, Actor by) {
        return store.isKeptBy(file.id(), by.account())
                || carriers.stream().anyMatch(carrier -> carrier.shows(file.id(), by));
    }

    /** Whether it is evidence or a paper of a case. */
    boolean isOfCase(RecordId file) {
        return carriers.stream().filter(FileCarrier::isOfCases).anyMatch(carrier -> carrier.carries(file));
    }
}
