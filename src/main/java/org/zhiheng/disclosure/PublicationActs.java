package org.zhiheng.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.cases.DecisionRecords;
import org.zhiheng.law.Procedure.Row;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/**
 * Takes the acts of disclosure. Whoever acts names the last act he knows; of two who act at once one wins and the other is
 * told what happened.
 */
@Service
class PublicationActs {

    private final PublicationStore store;
    private final PublicationWriter writer;
    private final DecisionRecords decisions;
    private final DisclosureChecks checks;
    private final AuditLog audit;
    private final LegalClock clock;
    private final TransactionTemplate transaction;

    PublicationActs(
            PublicationStore store,
            PublicationWriter writer,
            DecisionRecords decisions,
            DisclosureChecks checks,
            AuditLog audit,
            LegalClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.writer = writer;
        this.decisions = decisions;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The publication; 404 where the person sees none. */
    Publication get(RecordId id) {
        return found(() -> store.find(id)).orElseThrow(() -> Problem.notFound("公示"));
    }

    /**
     * Takes an act.
     *
     * @param version how many acts the person knows to have been taken
     * @param content made of the decision as it stands
     */
    void take(RecordId id, int version, Doing doing, Actor by, Function<DecisionRecord, Content> content) {
        var seen = get(id);
        requireLatest(seen, version);
        requirePower(seen, doing, by);
        transaction.executeWithoutResult(status -> {
            store.lock(id);
            var known = get(id);
            requireLatest(known, version);
            write(known, row(known, doing), content);
        });
    }

    private void write(Publication known, Row<Standing, Doing> row, Function<DecisionRecord, Content> content) {
        var decision = decisions.get(known.listed().record());
        var filled = content.apply(decision);
        var moment = new Moment(known, decision, row.act(), filled, clock.today());
        var missing = checks.missing(row.guards(), moment);
        if (!missing.isEmpty()) {
            throw refused(row.act(), missing);
        }
        writer.write(known, row.act(), filled, clock.today());
    }

    List<Missing> missing(Row<Standing, Doing> row, Publication publication, DecisionRecord decision) {
        return checks.missing(row.guards(), new Moment(publication, decision, row.act(), null, clock.today()));
    }

    /** Why the person may not take the act; empty where he may. */
    static Optional<String> powerless(Publication publication, Row<Standing, Doing> row, Actor by) {
        var own = by.organ().equals(publication.organ());
        if (own && ((Hand) row.by()).fits(by.role())) {
            return Optional.empty();
        }
        return Optional.of(
                own
                        ? "不能" + row.act().label() + "：须由本机关的" + row.by().label() + "办理（"
                                + row.citation().inWords() + "）。"
                        : "不能" + row.act().label() + "：这个决定由其他机关作出，由作出的机关公示（《政府信息公开条例》第十条），您只能查看。");
    }

    private static Row<Standing, Doing> row(Publication publication, Doing doing) {
        var standing = publication.standing();
        return DisclosureProcedure.TABLE
                .row(standing, doing)
                .orElseThrow(() ->
                        Problem.conflict("不能" + doing.label() + "：现在处于“" + standing.label() + "”环节，公示程序在这个环节没有这一步。"));
    }

    /** A refusal for want of power stays in the log. */
    private void requirePower(Publication publication, Doing doing, Actor by) {
        powerless(publication, row(publication, doing), by).ifPresent(refusal -> {
            audit.recordRefusal(doing.key(), publication.id(), publication.organ(), refusal);
            throw Problem.forbidden(refusal);
        });
    }

    private static void requireLatest(Publication publication, int version) {
        if (publication.version() == version) {
            return;
        }
        var since = publication.acts().stream()
                .filter(taken -> taken.seq() > version)
                .map(taken -> taken.person() + "办理了“" + taken.doing().label() + "”")
                .collect(Collectors.joining("，"));
        throw Problem.conflict("公示刚刚有变化：" + (since.isEmpty() ? "请刷新" : since) + "。请刷新后核对，再决定是否继续办理；您填写的内容没有丢失。");
    }

    private static Problem refused(Doing doing, List<Missing> missing) {
        var sentence = "不能" + doing.label() + "："
                + missing.stream()
                        .map(one -> one.text() + "（" + one.article() + "）")
                        .collect(Collectors.joining("；"))
                + "。" + (missing.size() == 1 ? missing.getFirst().remedy() : "");
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                sentence,
                missing.getFirst().article(),
                missing,
                missing.getFirst().remedy(),
                List.of());
    }

    private <T> T found(java.util.function.Supplier<T> read) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> read.get()));
    }
}
