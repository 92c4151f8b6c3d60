package org.zhiheng.cases;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.cases.answer.FormReader;
import org.zhiheng.cases.check.ActRules;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;

/**
 * The door to penalty cases (行政处罚案件): takes acts. Whoever acts names the last act he knows; of two who act at once one
 * wins and the other is told what happened.
 */
@Service
public class Cases {

    private final CaseActs acts;
    private final CaseReader reader;
    private final AuditLog audit;
    private final ActRules rules;

    Cases(CaseActs acts, CaseReader reader, AuditLog audit, ActRules rules) {
        this.acts = acts;
        this.reader = reader;
        this.audit = audit;
        this.rules = rules;
    }

    /**
     * Takes the act with which a case begins.
     *
     * @param answers what the act asks, as JSON
     */
    public RecordId begin(Act act, JsonNode answers, Actor by) {
        var kind = procedureOf(act);
        var fresh = PenaltyCase.empty(RecordId.create(by.organ().region()), by.organ(), kind);
        requirePower(fresh, act, answers, by);
        return acts.take(fresh, act, answers, by).id();
    }

    /**
     * Takes an act in a case.
     *
     * @param version how many acts the person knows to have been taken
     */
    public RecordId take(RecordId id, int version, Act act, JsonNode answers, Actor by) {
        var known = reader.get(id);
        requireLatest(known, version);
        requirePower(known, act, answers, by);
        try {
            return within(known, by)
                    .call(() -> acts.take(known, act, answers, by).id());
        } catch (DuplicateKeyException faster) {
            requireLatest(reader.get(id), version);
            throw faster;
        }
    }

    /** The PDF of the paper with which a case would begin; empty where it makes none. Nothing is stored. */
    public Optional<byte[]> previewToBegin(Act act, JsonNode answers, Actor by) {
        return preview(
                PenaltyCase.empty(RecordId.create(by.organ().region()), by.organ(), procedureOf(act)),
                act,
                answers,
                by);
    }

    /** The PDF of the paper that an act in a case would make; empty where it makes none. Nothing is stored. */
    public Optional<byte[]> preview(RecordId id, Act act, JsonNode answers, Actor by) {
        return preview(reader.get(id), act, answers, by);
    }

    private Optional<byte[]> preview(PenaltyCase penaltyCase, Act act, JsonNode answers, Actor by) {
        rules.powerless(ActRules.row(penaltyCase, act), by, penaltyCase).ifPresent(refusal -> {
            throw Problem.forbidden(refusal);
        });
        return acts.preview(penaltyCase, act, answers, by);
    }

    private static CaseProcedure procedureOf(Act act) {
        for (var kind : CaseProcedure.values()) {
            if (kind.table()
                    .row(Stage.NEW, act)
                    .filter(row -> row.from() == Stage.NEW)
                    .isPresent()) {
                return kind;
            }
        }
        throw Problem.notFound("开始案件的行为（" + act.label() + "）");
    }

    /** A refusal for want of power stays in the log. */
    private void requirePower(PenaltyCase penaltyCase, Act act, JsonNode answers, Actor by) {
        var row = ActRules.row(penaltyCase, act);
        Optional<String> refusal = FormReader.isPast(answers)
                ? ActRules.powerlessToEnter(by, penaltyCase)
                : rules.powerless(row, by, penaltyCase);
        if (refusal.isPresent()) {
            audit.recordRefusal(act.key(), penaltyCase.id(), penaltyCase.organ(), refusal.get());
            throw Problem.forbidden(refusal.get());
        }
    }

    /** A reviewer lent to the organ of the case writes his opinion among its records. */
    private static Scope within(PenaltyCase penaltyCase, Actor by) {
        var now = Scope.current();
        return by.organ().equals(penaltyCase.organ())
                ? now
                : new Scope(
                        now.regionFrom(),
                        now.regionTo(),
                        now.organs(),
                        penaltyCase.organ().id().toString(),
                        now.account());
    }

    private static void requireLatest(PenaltyCase penaltyCase, int version) {
        if (penaltyCase.version() == version) {
            return;
        }
        var since = penaltyCase.acts().stream()
                .filter(taken -> taken.seq() > version)
                .map(taken -> taken.person() + "（" + taken.role().label() + "）办理了“"
                        + taken.act().label() + "”")
                .collect(Collectors.joining("，"));
        throw Problem.conflict("案件刚刚有变化：" + (since.isEmpty() ? "请刷新" : since) + "。请刷新后核对，再决定是否继续办理；您填写的内容没有丢失。");
    }
}
