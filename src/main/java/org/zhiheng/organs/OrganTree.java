package org.zhiheng.organs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiheng.platform.RecordId;

/** All organs at one moment, and who stands below whom: by the tree, or by an entrustment. */
final class OrganTree {

    private final Map<RecordId, Organ> byId = new LinkedHashMap<>();
    private final Map<RegionName, Organ> byName = new HashMap<>();
    private final Map<RecordId, List<RecordId>> below = new HashMap<>();
    private final Set<RecordId> founding = new LinkedHashSet<>();

    private record RegionName(int region, String name) {}

    /** An organ as it is kept. */
    record Row(RecordId id, int version, boolean founding, OrganEntry entry) {}

    OrganTree(List<Row> rows) {
        var names = new HashMap<RecordId, String>();
        rows.forEach(row -> names.put(row.id(), row.entry().name()));
        for (var row : rows) {
            var entry = row.entry();
            var words = entry.reconsideration() != null || entry.reconsideredBy() == null
                    ? entry.reconsideration()
                    : names.get(entry.reconsideredBy());
            add(Organ.of(row.id(), row.version(), entry, words));
            if (row.founding()) {
                founding.add(row.id());
            }
        }
    }

    void add(Organ organ) {
        byId.put(organ.id(), organ);
        byName.put(new RegionName(organ.id().region(), organ.name()), organ);
        if (organ.parent() != null) {
            below.computeIfAbsent(organ.parent(), parent -> new ArrayList<>()).add(organ.id());
        }
        organ.entrustments()
                .forEach(entrustment -> below.computeIfAbsent(entrustment.by(), by -> new ArrayList<>())
                        .add(organ.id()));
    }

    Optional<Organ> find(RecordId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Organ> named(int region, String name) {
        return Optional.ofNullable(byName.get(new RegionName(region, name)));
    }

    Optional<Organ> named(String name) {
        return byId.values().stream().filter(organ -> organ.name().equals(name)).findFirst();
    }

    List<Organ> all() {
        return List.copyOf(byId.values());
    }

    /** Whether the installation was founded with this organ. */
    boolean isFounding(RecordId id) {
        return founding.contains(id);
    }

    /** The organ itself first, then all below it. */
    List<RecordId> withBelow(RecordId id) {
        var found = new LinkedHashSet<RecordId>();
        collect(id, found);
        return List.copyOf(found);
    }

    private void collect(RecordId id, Set<RecordId> found) {
        if (found.add(id)) {
            below.getOrDefault(id, List.of()).forEach(next -> collect(next, found));
        }
    }
}
