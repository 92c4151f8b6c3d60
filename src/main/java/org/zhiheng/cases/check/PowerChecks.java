package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.CaseStore;
import org.zhiheng.cases.record.CaseStore.SameViolation;
import org.zhiheng.law.Citation;
import org.zhiheng.matters.Matters;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.SecretKeeper;

/** Who may act at all: the organ, its officers, whoever decides, and no other organ before it. */
@Component
public class PowerChecks {

    private static final Citation SHOWN_AT_ONCE = Citation.of("penalty-law", "52.1");

    private final Organs organs;
    private final Officers officers;
    private final Matters matters;
    private final CaseStore store;
    private final SecretKeeper keeper;

    PowerChecks(Organs organs, Officers officers, Matters matters, CaseStore store, SecretKeeper keeper) {
        this.organs = organs;
        this.officers = officers;
        this.matters = matters;
        this.store = store;
        this.keeper = keeper;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        return switch (demand) {
            case QUALIFIED_ORGAN -> organs.missing(attempt.penaltyCase().organ(), attempt.today());
            case MATTER_OF_THE_ORGAN -> matterOfTheOrgan(attempt);
            case TWO_OFFICERS -> twoOfficers(attempt);
            case IDENTITY_SHOWN -> identityShown(attempt);
            case NOT_OPENED_ELSEWHERE -> notOpenedElsewhere(attempt);
            case NOT_FINED_BEFORE -> notFinedBefore(attempt);
            case FIRST_OFFENCE -> firstOffence(attempt);
            case DECIDER_NOT_ON_CASE -> lackIf(isOnCase(attempt), demand, "您是本案的承办人员，不能由您决定", "请由其他负责人决定。");
            case RECUSAL_PENDING ->
                lackIf(
                        attempt.penaltyCase().proceedings().pendingRecusal().isEmpty(),
                        demand,
                        "没有等待决定的回避申请",
                        "请先登记回避申请。");
            case NO_RECUSAL_PENDING ->
                lackIf(
                        attempt.penaltyCase().proceedings().pendingRecusal().isPresent(),
                        demand,
                        "有一件回避申请还没有决定",
                        "请先由机关负责人决定是否回避；决定作出之前调查不停止。");
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private List<Missing> matterOfTheOrgan(Attempt attempt) {
        return attempt.knownMatter()
                .map(matter ->
                        matters.mayOpen(matter.id(), attempt.penaltyCase().organ(), attempt.today()))
                .orElse(List.of());
    }

    private List<Missing> twoOfficers(Attempt attempt) {
        if (attempt.officers().isEmpty() && attempt.form() == null) {
            return List.of();
        }
        var field = attempt.knownMatter().map(matter -> matter.field()).orElse("");
        return officers.missing(
                attempt.officers(),
                attempt.penaltyCase().organ(),
                field,
                attempt.penaltyCase().organ().region(),
                attempt.officersOn());
    }

    private static List<Missing> identityShown(Attempt attempt) {
        var shown = switch (attempt.form()) {
            case RecordScene scene -> scene.identityShown();
            case RecordInterview interview -> interview.identityShown();
            case PreserveEvidence preserved -> preserved.identityShown();
            case TakeSamples sampled -> sampled.identityShown();
            case TakeMeasure measure -> measure.identityShown();
            case FreezeDeposits frozen -> frozen.identityShown();
            case ExecuteByForce executed -> executed.identityShown();
            case DecideOnTheSpot decided -> decided.identityShown();
            case null, default -> true;
        };
        if (shown) {
            return List.of();
        }
        return attempt.act() == Act.DECIDE_ON_THE_SPOT
                ? List.of(new Missing("没有向当事人出示执法证件", SHOWN_AT_ONCE.inWords(), "请出示执法证件后再作出当场处罚决定。"))
                : lack(OnFile.IDENTITY_SHOWN, "笔录没有载明已出示执法证件", "请先主动出示执法证件、告知权利义务，再制作笔录。");
    }

    private List<SameViolation> sameViolations(Attempt attempt) {
        var party = attempt.party();
        var from = attempt.violatedFrom();
        var until = attempt.violatedUntil();
        if (party.isEmpty() || from.isEmpty() || until.isEmpty() || attempt.matter() == null) {
            return List.of();
        }
        return store.sameViolation(
                attempt.penaltyCase().id(),
                digest(party.get()),
                attempt.matter().id(),
                from.get(),
                until.get());
    }

    /** Under which the party is found again in other cases of the county. */
    public String digest(Party party) {
        return keeper.digest(party.idNumber().plain().toUpperCase(Locale.ROOT));
    }

    /** Under which a frozen account is found again in other cases of the county. */
    public String accountDigest(Deposit deposit) {
        return keeper.digest("account " + deposit.account().plain().replaceAll("\\s", ""));
    }

    private List<Missing> notOpenedElsewhere(Attempt attempt) {
        return sameViolations(attempt).stream()
                .filter(SameViolation::pending)
                .findFirst()
                .map(other -> lack(
                        OnFile.NOT_OPENED_ELSEWHERE,
                        organName(other) + "已于 " + other.filedOn() + " 就同一当事人的同一违法行为立案（" + other.number() + "）",
                        "由最先立案的机关管辖；有争议的，先协商，协商不成报请共同的上一级机关指定管辖。"))
                .orElse(List.of());
    }

    private List<Missing> notFinedBefore(Attempt attempt) {
        var finesAgain =
                attempt.proposal().filter(proposal -> proposal.fineFen() > 0).isPresent()
                        || attempt.act() == Act.OPEN_CASE;
        return sameViolations(attempt).stream()
                .filter(other -> finesAgain && other.fined())
                .findFirst()
                .map(other -> lack(
                        OnFile.NOT_FINED_BEFORE,
                        organName(other) + "已于 " + other.decidedOn() + " 就同一违法行为给予罚款（" + other.number() + "），不得再给予罚款",
                        "请核对违法行为的时段；确属同一行为的，不再罚款。"))
                .orElse(List.of());
    }

    private String organName(SameViolation other) {
        return organs.find(other.organ()).map(organ -> organ.name()).orElse("另一机关");
    }

    private List<Missing> firstOffence(Attempt attempt) {
        var claimed = attempt.form(DecideNoPenalty.class)
                .filter(form -> form.ground() == NoPenaltyGround.FIRST_OFFENCE)
                .isPresent();
        if (!claimed || attempt.party().isEmpty()) {
            return List.of();
        }
        var earlier = store.earlierPenalties(
                attempt.penaltyCase().id(), digest(attempt.party().get()));
        return lackIf(
                earlier > 0, OnFile.FIRST_OFFENCE, "当事人在本县已有 " + earlier + " 次受处罚或者首违不罚的记录，不是初次违法", "请改选其他情形，或者给予处罚。");
    }

    private static boolean isOnCase(Attempt attempt) {
        return attempt.by().officer() != null
                && attempt.penaltyCase().officers().contains(attempt.by().officer());
    }
}
