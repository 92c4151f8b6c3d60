package org.zhiheng.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to the organs' lists of major decisions (重大执法决定法制审核目录, SX-10): what must be reviewed, from when on. */
@Service
public class MajorDecisions {

    static final Citation LISTED = Citation.of("shanxi-enforcement-regulation", "27");

    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_ITEMS = 200;

    private final MajorListStore store;
    private final AuditLog log;
    private final InstantSource instants;
    private final LegalClock clock;

    MajorDecisions(MajorListStore store, AuditLog log, InstantSource instants, LegalClock clock) {
        this.store = store;
        this.log = log;
        this.instants = instants;
        this.clock = clock;
    }

    /** The items of an organ's list in force on a day that catch a proposed penalty, by their names. */
    @Transactional(readOnly = true)
    public List<String> listed(RecordId organ, ProposedPenalty proposed, LocalDate on) {
        return store.inForce(organ, on).stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.catches(proposed))
                .map(MajorItem::name)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<MajorList> inForce(RecordId organ) {
        return store.inForce(organ, clock.today());
    }

    @Transactional(readOnly = true)
    public MajorList get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("目录"));
    }

    /** Writes the next version; it is not applied until it is published. */
    @Transactional
    public MajorList add(MajorListEntry entry, int known, Actor by) {
        require(entry);
        var versions = store.of(by.organ());
        var latest = versions.isEmpty() ? 0 : versions.getFirst().version();
        if (latest != known) {
            throw Problem.conflict("目录已经有第 " + latest + " 版，请刷新后在它的基础上修改。");
        }
        var list = new MajorList(
                RecordId.create(by.organ().region()),
                by.organ(),
                latest + 1,
                entry.from(),
                null,
                entry.items().stream().map(MajorListEntry.Item::item).toList(),
                entry.reason().strip(),
                by.name(),
                instants.instant().truncatedTo(ChronoUnit.MICROS));
        store.insert(list);
        log.record("write-major-list", list.id(), by.organ(), clock.today(), entry);
        return get(list.id());
    }

    /** Writes the next version and publishes it in one. */
    @Transactional
    public MajorList writeAndPublish(MajorListEntry entry, Actor by) {
        var versions = store.of(by.organ());
        var known = versions.isEmpty() ? 0 : versions.getFirst().version();
        return publish(add(entry, known, by).id(), by);
    }

    /** Publishes a version (公布目录); what is published stays as it is. */
    @Transactional
    public MajorList publish(RecordId id, Actor by) {
        var list = get(id);
        if (!list.organ().equals(by.organ())) {
            throw Problem.forbidden("目录由编制的机关自己公布。");
        }
        if (!store.publish(id, clock.today())) {
            throw Problem.conflict("第 " + list.version() + " 版已经公布，不能再公布；要修改请编制新的版本。");
        }
        log.record("publish-major-list", id, by.organ(), clock.today(), new Published(list.version()));
        return get(id);
    }

    private record Published(int version) {}

    private static void require(MajorListEntry entry) {
        var faults = new ArrayList<FieldProblem>();
        ReviewerRules.text(faults, "reason", entry.reason(), LONGEST_REASON, "理由");
        if (entry.items().isEmpty() || entry.items().size() > MOST_ITEMS) {
            faults.add(new FieldProblem("items", "目录须有一至 " + MOST_ITEMS + " 项（" + LISTED.inWords() + "）。"));
        }
        for (int i = 0; i < entry.items().size(); i++) {
            require(faults, "items[" + i + "].", entry.items().get(i));
        }
        ReviewerRules.refuse(faults);
    }

    private static void require(List<FieldProblem> faults, String at, MajorListEntry.Item item) {
        ReviewerRules.text(faults, at + "name", item.name(), LONGEST_TEXT, "事项");
        ReviewerRules.text(faults, at + "basis", item.basis(), LONGEST_TEXT, "依据");
        var kinds = item.kinds();
        if (item.fromFen() != null && item.fromFen() < 0) {
            faults.add(new FieldProblem(at + "fromFen", "数额不能是负数。"));
        }
        if (item.fromFen() != null
                && kinds != null
                && !kinds.isEmpty()
                && kinds.stream().noneMatch(kind -> kind.hasAmount())) {
            faults.add(new FieldProblem(at + "fromFen", "所选的处罚种类没有数额，请删去数额。"));
        }
    }
}
