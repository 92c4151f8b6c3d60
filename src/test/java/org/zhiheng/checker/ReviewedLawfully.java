package org.zhiheng.checker;

import java.util.ArrayList;
import java.util.List;

/** What no case may have done with its legal review, read off its rows one after the other. */
final class ReviewedLawfully {

    private final List<String> findings = new ArrayList<>();
    private boolean submitted;
    private boolean materialAwaited;
    private boolean faults;
    private boolean answered;
    private boolean disputed;
    private boolean heard;
    private boolean agreed;
    private boolean againByAnother;
    private String reviewer = "";

    private ReviewedLawfully() {}

    static List<String> findings(List<Step> steps) {
        var check = new ReviewedLawfully();
        steps.forEach(check::take);
        return check.findings;
    }

    private void take(Step step) {
        switch (step.act()) {
            case "SUBMIT_FOR_REVIEW" -> {
                demand(!faults || (answered && !disputed), "第五十八条：审核意见没有答复、分歧没有决定就再次送审");
                submitted = true;
                materialAwaited = false;
            }
            case "RETURN_REVIEW_MATERIAL" -> {
                demand(submitted && !materialAwaited, "第五十八条：没有送审就退回补正");
                materialAwaited = true;
            }
            case "SUPPLY_REVIEW_MATERIAL" -> {
                demand(submitted && materialAwaited, "第五十八条：没有退回就补正");
                materialAwaited = false;
            }
            case "EXTEND_REVIEW" -> demand(submitted, "第五十八条：没有送审就延长审核期限");
            case "GIVE_REVIEW_OPINION" -> opinion(step);
            case "RESPOND_TO_REVIEW" -> {
                demand(faults && !answered, "第五十八条：没有意见就答复");
                answered = true;
                disputed = says(step, "response", "DECLINED");
            }
            case "SETTLE_REVIEW" -> {
                demand(disputed, "第五十八条：没有分歧就决定");
                disputed = false;
                againByAnother = says(step, "settlement", "REVIEW_AGAIN");
            }
            case "CONCLUDE_INVESTIGATION", "CHANGE_PROPOSAL" -> {
                heard &= step.is("CHANGE_PROPOSAL");
                agreed = false;
                submitted = false;
            }
            case "SEND_PENALTY_NOTICE" -> heard = false;
            case "HOLD_HEARING" -> heard = says(step, "attendance", "PRESENT");
            case "DECIDE_PENALTY", "DECIDE_NO_PENALTY", "DECIDE_NOT_ESTABLISHED" -> {
                demand(!faults || (answered && !disputed), "第五十八条：审核意见没有答复、分歧没有决定就作出决定");
                demand(!heard || agreed, "第五十八条：经过听证，没有通过法制审核就决定");
            }
            default -> {}
        }
    }

    private void opinion(Step step) {
        demand(submitted && !materialAwaited, "第五十八条：没有送审、材料没有补正就出具意见");
        demand(!againByAnother || !reviewer.equals(step.officer()), "第五十八条：没有换人就重新审核");
        submitted = false;
        againByAnother = false;
        reviewer = step.officer();
        agreed = says(step, "conclusion", "AGREE");
        faults = !agreed;
        answered = false;
        disputed = false;
    }

    private static boolean says(Step step, String field, String wanted) {
        return step.form().get(field).asString().equals(wanted);
    }

    private void demand(boolean lawful, String finding) {
        if (!lawful) {
            findings.add(finding);
        }
    }
}
