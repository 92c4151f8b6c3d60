package org.zhiheng.examinations;

import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/**
 * The scope of the rows of an examination, which are those of many organs. A door opens it only after it has made sure
 * who asks: the bureau's trainer or marker, or the person whose own sitting it is.
 */
final class RegionWide {

    private RegionWide() {}

    static Scope of(RecordId any) {
        return new Scope(any.region(), any.region(), "*", "*", Scope.current().account());
    }
}
