package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to the catalogue of penalty matters (行政处罚事项目录). */
@Service
public class Matters {

    private final MatterStore store;
    private final MatterPower power;
    private final AuditLog log;
    private final LegalClock clock;

    Matters(MatterStore store, MatterPower power, AuditLog log, LegalClock clock) {
        this.store = store;
        this.power = power;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What a list of matters is narrowed by; null leaves it open.
     *
     * @param organ whose matter it is, or to whom it was handed
     * @param on the day on which it is published and in use
     */
    public record Filter(
            @Nullable String words,
            @Nullable String field,
            @Nullable RecordId organ,
            @Nullable Boolean summary,
            @Nullable LocalDate on) {

        public static Filter none() {
            return new Filter(null, null, null, null, null);
        }
    }

    @Transactional(readOnly = true)
    public Matter get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("事项"));
    }

    @Transactional(readOnly = true)
    public Optional<Matter> findByCode(int region, String code) {
        return store.findByCode(region, code);
    }

    /**
     * Matters in the order of their codes.
     *
     * @param cursor of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public Page<Matter> search(Filter filter, @Nullable String cursor, int limit) {
        var found = store.search(filter, CodeCursor.parse(cursor), limit + 1);
        var items = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit
                ? new CodeCursor(items.getLast().id().region(), items.getLast().code()).text()
                : null;
        var counted = store.count(filter);
        return new Page<>(items, next, counted > Page.COUNT_LIMIT ? Page.COUNT_LIMIT + "+" : Integer.toString(counted));
    }

    @Transactional(readOnly = true)
    public List<String> fields() {
        return store.fields();
    }

    /** What is missing for {@code organ} to use the matter on a day (CF-02, CF-05); empty when nothing is. */
    @Transactional(readOnly = true)
    public List<Missing> mayOpen(RecordId matter, RecordId organ, LocalDate on) {
        return PowerToPunish.check(get(matter), organ, on);
    }

    @Transactional
    public Matter add(int region, MatterEntry entry) {
        MatterRules.require(entry);
        power.require(entry.organs());
        var id = RecordId.create(region);
        store.insert(id, entry);
        return kept("add-matter", Matter.of(id, 1, entry), entry);
    }

    /** Changes a matter that nobody else changed since {@code version}. */
    @Transactional
    public Matter change(RecordId id, MatterEntry entry, int version) {
        var before = get(id);
        MatterRules.require(entry);
        power.require(before.organs());
        power.require(entry.organs());
        if (!store.update(id, entry, version)) {
            throw Problem.conflict("事项“" + before.name() + "”刚刚被别人修改过，请刷新后再改。");
        }
        return kept("change-matter", Matter.of(id, version + 1, entry), entry);
    }

    private Matter kept(String act, Matter matter, MatterEntry entry) {
        store.keep(matter.id(), matter.version(), entry);
        log.record(act, matter.id(), power.writer(entry.organs()), clock.today(), entry);
        return matter;
    }
}
