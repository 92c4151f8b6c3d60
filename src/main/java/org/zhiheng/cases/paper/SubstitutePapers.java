package org.zhiheng.cases.paper;

import static org.zhiheng.cases.paper.HeldParts.moment;

import java.util.ArrayList;
import java.util.List;
import org.zhiheng.cases.form.*;
import org.zhiheng.documents.content.*;
import org.zhiheng.law.Amounts;

/** Papers of having a duty done by others (代履行, 《行政强制法》第五十条至第五十二条). */
final class SubstitutePapers {

    private SubstitutePapers() {}

    /** 第五十一条第一款第一项：理由和依据、方式和时间、标的、费用预算、代履行人. */
    static Letter decision(PaperParts parts, DecideSubstitute decided) {
        return OwnExecutionPapers.letter(
                parts,
                new Section(
                        null,
                        decided.atOnce()
                                ? decided.ground().label() + "，你（单位）不能清除：" + decided.unable() + "。" + decided.reason()
                                        + "依据《中华人民共和国行政强制法》第五十二条的规定，本机关决定立即实施代履行："
                                : ExecutionPapers.decision(parts) + "，你（单位）没有履行，其后果"
                                        + decided.ground().label() + "。" + decided.reason()
                                        + "依据《中华人民共和国行政强制法》第五十条的规定，本机关决定代履行："),
                new Section("一、标的", decided.subject()),
                new Section("二、方式和时间", decided.manner() + "；" + moment(decided.plannedAt()) + "。"),
                new Section("三、代履行人", decided.performer() + "。"),
                new Section("四、费用预算", Amounts.yuan(decided.estimateFen()) + "，按照成本合理确定，由你（单位）承担。"),
                new Section("五、救济途径和期限", OwnExecutionPapers.relief(parts)));
    }

    static Letter reminder(PaperParts parts) {
        var decided =
                parts.penaltyCase().ownExecution().substitute().orElseThrow().form();
        return OwnExecutionPapers.letter(
                parts,
                new Section(null, "本机关已经作出代履行决定，现依据《中华人民共和国行政强制法》第五十一条第一款第二项的规定，再次催告你（单位）履行：" + decided.subject()),
                new Section(null, "自本催告书送达之日起三个工作日内履行的，停止代履行；仍不履行的，由" + decided.performer() + "代履行，费用由你（单位）承担。"));
    }

    static Minutes performed(PaperParts parts, PerformSubstitute performed) {
        var lines = new ArrayList<>(List.of(
                new FormLine("时间", moment(performed.from()) + "至" + moment(performed.until())),
                new FormLine("地点", performed.place()),
                new FormLine("代履行人", performed.performer()),
                new FormLine("到场监督的执法人员", HeldParts.names(parts, performed.officers())),
                new FormLine("到场的当事人", OwnExecutionPapers.orNone(performed.present())),
                new FormLine("见证人", OwnExecutionPapers.orNone(performed.witness()))));
        if (performed.urgency() != null) {
            lines.add(new FormLine("紧急的情形", performed.urgency()));
        }
        if (performed.toldAfterwards() != null) {
            lines.add(new FormLine("事后通知当事人", performed.toldAfterwards()));
        }
        return OwnExecutionPapers.minutes(
                parts,
                lines,
                "到场监督的工作人员、代履行人、当事人或者见证人（签名或者盖章）：",
                new Section("一、代履行的经过", performed.course()),
                new Section("二、结果", performed.finished() ? "履行完毕。" : "尚未履行完毕。"),
                new Section("三、费用", Amounts.yuan(performed.costFen()) + "，由当事人承担。"));
    }
}
