package org.zhiheng.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What no case may have done with a suspected crime, read off its rows one after another. */
final class ReferredLawfully {

    private final List<String> findings = new ArrayList<>();
    private boolean suspected;
    private boolean refusedByHead;
    private boolean approved;
    private boolean received;
    private String police = "";
    private boolean handedOver;

    private ReferredLawfully() {}

    static List<String> findings(List<Step> steps) {
        var check = new ReferredLawfully();
        steps.forEach(check::take);
        return check.findings;
    }

    private void take(Step step) {
        switch (step.act()) {
            case "MARK_SUSPECTED_CRIME" -> begin();
            case "REPORT_REFERRAL" -> {
                var people = new HashSet<String>();
                step.form().get("taskForce").forEach(person -> people.add(person.asString()));
                demand(people.size() >= 2, "《移送规定》第五条：专案组少于两人");
                refusedByHead = false;
            }
            case "DECIDE_REFERRAL" -> {
                demand(!step.form().get("office").asString().equals("DEPUTY"), "《移送规定》第五条：不是正职负责人批准");
                approved = step.form().get("granted").asBoolean();
                refusedByHead = !approved;
            }
            case "HAND_OVER_REFERRAL" -> {
                demand(approved, "《移送规定》第五条：没有批准就移送");
                demand(step.form().get("materials").size() >= 3, "《移送规定》第六条：移送材料不全");
            }
            case "RECORD_RECEIPT" -> received = true;
            case "RECORD_POLICE_ANSWER", "RECORD_OBJECTION_ANSWER" ->
                police = step.form().get("answer").asString();
            case "OBJECT_TO_POLICE" -> {
                demand(police.equals("NOT_FILED"), "《移送规定》第九条：没有不予立案就提出异议");
                police = "";
            }
            case "HAND_OVER_GOODS" -> {
                demand(police.equals("FILED"), "《移送规定》第十二条：没有立案就移交");
                handedOver = true;
            }
            case "CLEAR_SUSPICION" -> cleared(step);
            case "CLOSE_AS_TRANSFERRED" ->
                demand(suspected && police.equals("FILED") && handedOver, "第五十七条：没有立案和移交就移送结案");
            case "DECLINE_TO_OPEN", "WITHDRAW_CASE" -> demand(!suspected, "第二十七条：涉嫌犯罪没有移送就终结");
            default -> {}
        }
    }

    private void begin() {
        suspected = true;
        refusedByHead = false;
        approved = false;
        received = false;
        police = "";
        handedOver = false;
    }

    private void cleared(Step step) {
        var grounded = switch (step.form().get("ground").asString()) {
            case "NOT_APPROVED" -> refusedByHead;
            case "NOT_FILED" -> police.equals("NOT_FILED");
            default -> received;
        };
        demand(grounded, "第二十七条：没有根据就撤销涉嫌犯罪的标记");
        suspected = false;
    }

    private void demand(boolean lawful, String finding) {
        if (!lawful) {
            findings.add(finding);
        }
    }
}
