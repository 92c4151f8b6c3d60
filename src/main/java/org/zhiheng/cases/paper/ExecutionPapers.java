package org.zhiheng.cases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhiheng.cases.clock.AdditionalFine;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Relief;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.content.*;
import org.zhiheng.law.Amounts;

/** Papers of deferral, demand and application to the court (《行政处罚法》第六十六条, 《行政强制法》第三十五条、第五十五条). */
final class ExecutionPapers {

    private ExecutionPapers() {}

    static Letter deferral(PaperParts parts, DeferPayment deferred) {
        return letter(
                parts,
                List.of(
                        new Section(
                                null,
                                decision(parts) + "，对你（单位）处以罚款。你（单位）于" + Course.day(deferred.appliedOn())
                                        + "申请延期（分期）缴纳。经审查，依据《中华人民共和国行政处罚法》第六十六条第二款的规定，批准按下列安排缴纳："),
                        new Section(null, instalments(deferred)),
                        new Section(null, "逾期不缴纳的，依法加处罚款，并可以申请人民法院强制执行。")));
    }

    private static String instalments(DeferPayment deferred) {
        var all = deferred.instalments();
        return IntStream.range(0, all.size())
                .mapToObj(i -> "第" + (i + 1) + "期：" + Course.day(all.get(i).dueOn()) + "前缴纳"
                        + Amounts.yuan(all.get(i).amountFen()) + "。")
                .collect(Collectors.joining("\n"));
    }

    /** 加处罚款决定书, the sum reckoned to the day of the decision. */
    static Letter additionalFine(PaperParts parts, ImposeAdditionalFine imposed) {
        var before = parts.penaltyCase().before(parts.last().seq());
        var due = parts.paymentDue().apply(before).orElseThrow();
        var on = parts.last().on();
        var sum = AdditionalFine.accruedFen(before, due, on);
        return letter(
                parts,
                List.of(
                        new Section(
                                null,
                                decision(parts) + "，对你（单位）处以罚款"
                                        + money(before.ruling().fineFen()) + "。缴款期限于" + Course.day(due)
                                        + "届满，你（单位）没有缴清罚款。"),
                        new Section(
                                "一、加处罚款的决定",
                                "自" + Course.day(due.plusDays(1)) + "起至" + Course.day(on) + "，每日按未缴罚款数额的百分之三加处罚款，计"
                                        + money(sum) + "。加处罚款的数额不超过罚款的数额；行政复议、行政诉讼期间和批准延期缴纳的期间不计算。"),
                        new Section("二、理由", imposed.reason()),
                        new Section("三、依据", "《中华人民共和国行政处罚法》第七十二条第一款第一项、第七十三条第三款，《中华人民共和国行政强制法》第四十五条。"),
                        new Section("四、履行方式", "请将罚款和加处的罚款一并缴至处罚决定书指定的银行或者电子支付系统。仍不履行的，本机关将依法申请人民法院强制执行。"),
                        new Section(
                                "五、救济途径和期限",
                                Relief.free(parts.owner(), on, "决定书").text())));
    }

    private static String money(long fen) {
        return Amounts.yuan(fen).replace(" ", "") + "（" + Amounts.inCapitals(fen) + "）";
    }

    static Letter demand(PaperParts parts, DemandPerformance demanded) {
        return letter(
                parts,
                List.of(
                        new Section(
                                null, decision(parts) + "，你（单位）逾期没有履行。依据《中华人民共和国行政强制法》第三十五条、第五十四条的规定，现催告你（单位）履行下列义务："),
                        new Section("一、应当履行的义务", demanded.duty()),
                        new Section("二、履行的期限和方式", demanded.howToPerform()),
                        new Section("三、陈述和申辩的权利", "你（单位）收到本催告书后有权进行陈述和申辩。" + afterwards(demanded))));
    }

    private static String afterwards(DemandPerformance demanded) {
        return demanded.until() == null
                ? "本催告书送达十个工作日后仍不履行的，本机关将依法申请人民法院强制执行。"
                : "至" + Course.day(demanded.until()) + "仍不履行，又没有正当理由的，本机关将依法强制执行、代履行或者申请人民法院强制执行。";
    }

    static Letter application(PaperParts parts, ApplyToCourt applied) {
        return new Letter(
                parts.organ(),
                parts.line(),
                parts.party(),
                applied.court(),
                List.of(
                        new Section(
                                null,
                                decision(parts) + "，" + remedies(parts)
                                        + "，又不履行。经催告仍未履行，依据《中华人民共和国行政强制法》第五十三条的规定，特申请强制执行。"),
                        new Section("一、申请执行的内容", applied.subject()),
                        new Section("二、当事人的意见和催告的情况", applied.partySide()),
                        new Section("三、随案材料", "处罚决定书及作出决定的事实、理由和依据；当事人的意见及催告情况；申请执行标的情况；法律、行政法规规定的其他材料。"),
                        new Section("四、行政机关负责人", "（签名）")),
                parts.officers());
    }

    /** Which way the party took and which it let pass: as {@link Clocks#lastRemedy} reckons the last period. */
    private static String remedies(PaperParts parts) {
        var penaltyCase = parts.penaltyCase();
        var owner = parts.owner();
        var on = decidedOn(parts);
        if (penaltyCase.execution().isLawsuitOver()) {
            return "被申请人向" + heardBy(parts) + "提起的行政诉讼已经终结，处罚决定仍然有效";
        }
        if (penaltyCase.execution().isReconsidered()) {
            return "被申请人向" + heardBy(parts) + "申请的行政复议已经终结，" + Relief.notSuedAfterwards(owner, on);
        }
        return "被申请人"
                + (penaltyCase.kind() == CaseProcedure.SUMMARY
                        ? Relief.notReconsidered(owner, on)
                        : Relief.unused(owner, on));
    }

    private static String heardBy(PaperParts parts) {
        return parts.penaltyCase()
                .last(RecordRemedy.class)
                .map(asked -> asked.form().body())
                .orElse("");
    }

    private static Letter letter(PaperParts parts, List<Section> sections) {
        return new Letter(
                parts.organ(), parts.line(), parts.party(), parts.party().name(), sections, parts.officers());
    }

    /** 本机关于某日作出某号《行政处罚决定书》, also where that was on paper before the case was entered. */
    static String decision(PaperParts parts) {
        var penaltyCase = parts.penaltyCase();
        var onTheSpot = penaltyCase.kind() == CaseProcedure.SUMMARY;
        var kind = onTheSpot ? DocumentKind.SUMMARY_DECISION : DocumentKind.PENALTY_DECISION;
        var number = penaltyCase.number(kind, onTheSpot ? Act.DECIDE_ON_THE_SPOT : Act.DECIDE_PENALTY);
        return "本机关于" + Course.day(decidedOn(parts)) + "作出" + Objects.requireNonNullElse(number, "") + "《"
                + kind.label() + "》";
    }

    private static LocalDate decidedOn(PaperParts parts) {
        return parts.penaltyCase().ruling().decision().orElseThrow().on();
    }
}
