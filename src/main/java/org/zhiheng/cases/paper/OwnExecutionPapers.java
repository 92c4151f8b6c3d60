package org.zhiheng.cases.paper;

import static org.zhiheng.cases.paper.HeldParts.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Relief;
import org.zhiheng.documents.content.*;
import org.zhiheng.law.Amounts;
import org.zhiheng.organs.CoercivePower;

/** Papers of execution by the organ itself (《行政强制法》第三十六条至第四十三条). */
final class OwnExecutionPapers {

    private OwnExecutionPapers() {}

    static Minutes reply(PaperParts parts, RecordDemandReply reply) {
        return minutes(
                parts,
                List.of(new FormLine("时间", moment(reply.at())), new FormLine("陈述申辩人", reply.by())),
                "陈述申辩人（签名）：",
                new Section("一、陈述申辩的内容", reply.statement()),
                new Section("二、复核意见", (reply.goodReason() ? "不履行有正当理由。" : "不履行没有正当理由。") + reply.answer()));
    }

    /** 第三十七条第二款：理由和依据、方式和时间、救济的途径和期限. */
    static Letter decision(PaperParts parts, DecideExecution decided) {
        return letter(
                parts,
                new Section(
                        null, ExecutionPapers.decision(parts) + "，你（单位）没有履行。" + how(parts, decided) + decided.reason()),
                new Section("一、依据", power(parts) + "；《中华人民共和国行政强制法》第三十七条。"),
                new Section("二、执行的标的和内容", decided.subject()),
                new Section(
                        "三、方式和时间",
                        decided.means().label() + "；" + moment(decided.plannedAt()) + "。" + announced(decided)),
                new Section("四、救济途径和期限", relief(parts)));
    }

    private static String how(PaperParts parts, DecideExecution decided) {
        if (decided.way() == ExecutionWay.ASSETS_MOVED) {
            return "催告期间，有证据证明有转移或者隐匿财物的迹象：" + decided.signs() + "。";
        }
        var told = parts.penaltyCase()
                .execution()
                .demand()
                .map(delivered -> Course.day(delivered.form().delivery().at().toLocalDate()))
                .orElse("");
        return "本机关于" + told + "催告履行，期满仍未履行，没有正当理由。";
    }

    private static String announced(DecideExecution decided) {
        return decided.announcedOn() == null || decided.pullDownBy() == null
                ? ""
                : "已于" + Course.day(decided.announcedOn()) + "公告限期自行拆除，期限于" + Course.day(decided.pullDownBy()) + "届满。";
    }

    private static String power(PaperParts parts) {
        var field = parts.matter() == null ? null : parts.matter().field();
        return parts.owner()
                .powerTo(CoercivePower.Kind.EXECUTE, field, parts.last().on())
                .map(CoercivePower::basis)
                .orElse("法律的规定");
    }

    static Minutes executed(PaperParts parts, ExecuteByForce executed) {
        var lines = new ArrayList<>(List.of(
                new FormLine("时间", moment(executed.from()) + "至" + moment(executed.until())),
                new FormLine("地点", executed.place()),
                new FormLine("执法人员", HeldParts.names(parts, executed.officers())),
                new FormLine("记录人", executed.recorder()),
                new FormLine("到场的当事人", orNone(executed.present())),
                new FormLine("见证人", orNone(executed.witness()))));
        if (executed.urgency() != null) {
            lines.add(new FormLine("紧急的情形", executed.urgency()));
        }
        return minutes(
                parts,
                lines,
                "当事人（见证人）、执法人员（签名）：",
                new Section("一、执行的经过", "执法人员出示了执法证件。" + executed.course()),
                new Section("二、结果", (executed.finished() ? "执行完毕。" : "尚未执行完毕。") + "没有对居民生活停止供水、供电、供热、供燃气。"));
    }

    static Minutes agreement(PaperParts parts, AgreeOnExecution agreed) {
        var sections = new ArrayList<>(List.of(new Section("一、约定的内容", agreed.terms())));
        if (!agreed.instalments().isEmpty()) {
            sections.add(new Section(
                    "二、分期缴款",
                    agreed.instalments().stream()
                            .map(part -> Course.day(part.dueOn()) + "前缴纳" + Amounts.yuan(part.amountFen()) + "。")
                            .collect(Collectors.joining("\n"))));
        }
        if (agreed.remittedFen() != null) {
            sections.add(new Section("减免", "当事人采取了补救措施，减免加处的罚款" + Amounts.yuan(agreed.remittedFen()) + "；罚款本数不减。"));
        }
        sections.add(new Section("不履行的后果", "当事人不履行本协议的，本机关恢复强制执行（《中华人民共和国行政强制法》第四十二条）。"));
        return minutes(
                parts,
                List.of(new FormLine("当事人", parts.party().name()), new FormLine("订立日期", Course.day(agreed.on()))),
                "当事人、行政机关（签名或者盖章）：",
                sections.toArray(Section[]::new));
    }

    static Letter suspension(PaperParts parts, SuspendExecution suspended) {
        return letter(
                parts,
                new Section(null, ExecutionPapers.decision(parts) + "，依据《中华人民共和国行政强制法》第三十九条第一款的规定，中止执行："),
                new Section("一、情形", suspended.ground().label() + "。"),
                new Section("二、理由", suspended.reason()),
                new Section("三、恢复", "中止执行的情形消失后，恢复执行。"));
    }

    static Letter resumption(PaperParts parts, ResumeExecution resumed) {
        return letter(
                parts,
                new Section(null, ExecutionPapers.decision(parts) + "，中止执行的情形已经消失，依据《中华人民共和国行政强制法》第三十九条第二款的规定，恢复执行。"),
                new Section("理由", resumed.reason()));
    }

    static Letter termination(PaperParts parts, TerminateExecution terminated) {
        var article = terminated.ground() == TerminationGround.THREE_YEARS ? "第三十九条第二款" : "第四十条";
        return letter(
                parts,
                new Section(null, ExecutionPapers.decision(parts) + "，依据《中华人民共和国行政强制法》" + article + "的规定，终结执行："),
                new Section("一、情形", terminated.ground().label() + "。"),
                new Section("二、理由", terminated.reason()));
    }

    static String relief(PaperParts parts) {
        return Relief.free(parts.owner(), parts.last().on(), "决定书").text();
    }

    static String orNone(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "没有到场" : name;
    }

    static Letter letter(PaperParts parts, Section... sections) {
        return new Letter(
                parts.organ(), parts.line(), parts.party(), parts.party().name(), List.of(sections), parts.officers());
    }

    static Minutes minutes(PaperParts parts, List<FormLine> lines, String closing, Section... sections) {
        return new Minutes(parts.organ(), parts.line(), lines, List.of(sections), closing);
    }
}
