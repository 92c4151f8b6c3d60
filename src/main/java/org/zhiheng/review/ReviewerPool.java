package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to the pool of reviewers of every organ (审核人员库): each keeps its own. */
@Service
public class ReviewerPool {

    private final ReviewerStore store;
    private final Officers officers;
    private final Accounts accounts;
    private final AuditLog log;
    private final LegalClock clock;

    ReviewerPool(ReviewerStore store, Officers officers, Accounts accounts, AuditLog log, LegalClock clock) {
        this.store = store;
        this.officers = officers;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable RecordId organ,
            @Nullable String kind,
            @Nullable String standing) {

        Conditions conditions(LocalDate today) {
            var wanted = new Conditions()
                    .of(organ)
                    .containing(words, "name", "certificate", "firm")
                    .where("kind = :kind", "kind", kind);
            return standing == null ? wanted : wanted.where(of(standing).inSql(), "today", today);
        }

        private static Reviewer.Standing of(String standing) {
            return Keys.find(Reviewer.Standing.class, standing)
                    .orElseThrow(() -> Problem.invalid("standing", "没有“" + standing + "”这个状态。"));
        }
    }

    @Transactional(readOnly = true)
    public Page<Reviewer> search(Filter filter, @Nullable String cursor, int limit) {
        var today = clock.today();
        var found = store.search(filter, today, NameCursor.parse(cursor), limit + 1);
        return NameCursor.page(
                found,
                limit,
                store.count(filter, today),
                reviewer -> new NameCursor(reviewer.name(), reviewer.id().id()));
    }

    @Transactional(readOnly = true)
    public Reviewer get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("审核人员"));
    }

    @Transactional(readOnly = true)
    public List<Reviewer> of(RecordId organ) {
        return store.of(organ);
    }

    /** Whoever signed in, among the pool of an organ. */
    @Transactional(readOnly = true)
    public Optional<Reviewer> find(Actor person, RecordId organ) {
        return store.of(organ).stream()
                .filter(reviewer -> reviewer.leftOn() == null)
                .filter(reviewer -> reviewer.is(person))
                .findFirst();
    }

    @Transactional
    public Reviewer add(ReviewerEntry entry, Actor by) {
        ReviewerRules.require(entry);
        var reviewer = of(RecordId.create(by.organ().region()), 1, by.organ(), entry);
        requireOnce(reviewer);
        store.insert(reviewer);
        log.record("add-reviewer", reviewer.id(), by.organ(), clock.today(), entry);
        return get(reviewer.id());
    }

    @Transactional
    public Reviewer change(RecordId id, ReviewerEntry entry, int version, Actor by) {
        ReviewerRules.require(entry);
        var before = own(id, by);
        var after = of(id, version, before.organ(), entry).keepingAccountOf(before);
        requireOnce(after);
        if (!store.update(after)) {
            throw stale(before);
        }
        log.record("change-reviewer", id, before.organ(), clock.today(), entry);
        return get(id);
    }

    @Transactional
    public Reviewer end(RecordId id, LocalDate on, String why, int version, Actor by) {
        var before = own(id, by);
        ReviewerRules.requireEnd(before, on, why, clock.today());
        if (!store.end(before, on, why.strip(), version)) {
            throw stale(before);
        }
        log.record("end-reviewer", id, before.organ(), clock.today(), new Ended(on, why));
        return get(id);
    }

    private record Ended(LocalDate on, String why) {}

    private Reviewer own(RecordId id, Actor by) {
        var reviewer = get(id);
        if (!reviewer.organ().equals(by.organ())) {
            throw Problem.forbidden("审核人员库由各机关自己登记，不能修改其他机关的审核人员。");
        }
        return reviewer;
    }

    private Reviewer of(RecordId id, int version, RecordId organ, ReviewerEntry entry) {
        var officer = entry.officer();
        if (officer != null
                && officers.find(officer)
                        .filter(found -> found.organ().equals(organ))
                        .isEmpty()) {
            throw Problem.invalid("officer", "没有找到这名人员，或者不是本机关的人员。");
        }
        return new Reviewer(
                id,
                version,
                organ,
                entry.name().strip(),
                entry.kind(),
                officer,
                account(entry.login()),
                stripped(entry.certificate()),
                entry.firstReview(),
                entry.fields() == null ? Set.of() : entry.fields(),
                stripped(entry.firm()),
                entry.contractFrom(),
                entry.contractUntil(),
                entry.joinedOn(),
                null,
                null);
    }

    private @Nullable RecordId account(@Nullable String login) {
        var name = stripped(login);
        return name == null
                ? null
                : accounts.findId(name)
                        .orElseThrow(() -> Problem.invalid("login", "没有登录名为“" + name + "”的账号，请先由安全管理员建立。"));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void requireOnce(Reviewer wanted) {
        store.of(wanted.organ()).stream()
                .filter(other -> other.leftOn() == null && !other.id().equals(wanted.id()))
                .filter(other -> same(other, wanted, Reviewer::officer) || same(other, wanted, Reviewer::account))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.conflict(other.name() + "已经在本机关的审核人员库中，请修改原有的一条。");
                });
    }

    private static boolean same(Reviewer one, Reviewer other, Function<Reviewer, @Nullable RecordId> of) {
        var id = of.apply(one);
        return id != null && id.equals(of.apply(other));
    }

    private static Problem stale(Reviewer reviewer) {
        return Problem.conflict(reviewer.name() + "的登记刚刚被别人修改过，请刷新后再改。");
    }
}
