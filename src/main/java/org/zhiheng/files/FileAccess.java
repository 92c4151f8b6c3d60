package org.zhiheng.files;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.platform.Scope;

/**
 * Who reads which file within his scope: whoever handed it in; of what a row carries, those who may read the row; all else is
 * of cases, evidence and papers, and for those who enforce or supervise. Who looks after people (人事、培训、阅卷) reads none of it.
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
        if (store.isKeptBy(file.id(), by.account())) {
            return true;
        }
        var carrying = wherever(file)
                .call(() -> carriers.stream()
                        .filter(carrier -> carrier.carries(file.id()))
                        .toList());
        return carrying.isEmpty()
                ? by.role().duty() == Role.Duty.ENFORCE || by.role().duty() == Role.Duty.SUPERVISE
                : carrying.stream().anyMatch(carrier -> carrier.shows(file.id(), by));
    }

    /** That a row carries the file counts also where the reader does not see the row. */
    private static Scope wherever(StoredFile file) {
        var region = file.id().region();
        return new Scope(region, region, "*", "*", Scope.current().account());
    }
}
