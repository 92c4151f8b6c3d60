package org.zhiheng.organs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** An organ in a list or, with those below it, in the tree. */
record OrganRow(
        RecordId id,
        int region,
        String name,
        String shortName,
        Organ.Kind kind,
        String kindLabel,
        Organ.Level level,
        String levelLabel,
        String natureLabel,
        @Nullable RecordId parent,
        @Nullable String parentName,
        Set<String> fields,
        boolean mayEnforce,
        List<OrganRow> below) {}
