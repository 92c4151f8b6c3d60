package org.zhiheng.cases.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.documents.content.*;

/** Papers of a referral (《行政执法机关移送涉嫌犯罪案件的规定》第五条、第六条; 《行政强制法》第二十一条). */
final class ReferralPapers {

    private ReferralPapers() {}

    static Minutes report(PaperParts parts, ReportReferral report) {
        return new Minutes(
                parts.organ(),
                parts.line(),
                head(parts, "专案组", names(parts, report)),
                List.of(new Section("一、核实的情况", report.facts()), new Section("二、移送的理由和依据", report.grounds())),
                "专案组成员（签名）：");
    }

    static Minutes approval(PaperParts parts, DecideReferral decided) {
        var report = parts.penaltyCase().referral().report().orElseThrow();
        return new Minutes(
                parts.organ(),
                parts.line(),
                head(parts, "专案组", names(parts, report.form())),
                List.of(
                        new Section("一、核实的情况", report.form().facts()),
                        new Section("二、移送的理由和依据", report.form().grounds()),
                        new Section(
                                "三、负责人审批意见",
                                (decided.granted() ? "批准移送。" : "不批准移送。") + decided.reason() + "（"
                                        + parts.last().person() + "，"
                                        + decided.office().label() + "，"
                                        + HeldParts.moment(decided.at()) + "）")),
                "依据：《行政执法机关移送涉嫌犯罪案件的规定》第五条。审批人（签名）：");
    }

    static Letter letter(PaperParts parts, HandOverReferral handed) {
        var report = parts.penaltyCase().referral().report().orElseThrow();
        return new Letter(
                parts.organ(),
                parts.line(),
                null,
                handed.receiver(),
                List.of(
                        new Section(
                                null,
                                "本机关办理的" + parts.line().title() + "，涉嫌" + offence(parts)
                                        + "。依据《中华人民共和国行政处罚法》第二十七条第一款、《行政执法机关移送涉嫌犯罪案件的规定》第三条、第五条的规定，现将该案移送你单位。"),
                        new Section("一、涉嫌犯罪的单位或者个人", suspect(parts) + "。"),
                        new Section("二、核实的情况", report.form().facts()),
                        new Section("三、移送的理由和依据", report.form().grounds()),
                        new Section("四、附送的材料", materials(handed)),
                        new Section(
                                "五、请予办理的事项",
                                "请在回执上签字，自接受之日起三日内决定是否立案，并书面通知本机关；不予立案的，请说明理由并退回案卷材料。"
                                        + (handed.copied() ? "本移送书已抄送同级人民检察院。" : ""))),
                parts.officers(report.form().taskForce(), parts.last().on()));
    }

    static Minutes list(PaperParts parts, HandOverReferral handed) {
        var held = parts.penaltyCase().holdings().held();
        return new Minutes(
                parts.organ(),
                parts.line(),
                head(parts, "接受移送的公安机关", handed.receiver()),
                List.of(
                        new Section("一、材料", handed.list()),
                        new Section("二、涉案物品", held.isEmpty() ? "本机关没有登记保存、查封、扣押的物品。" : HeldParts.items(held)),
                        new Section("三、缺少的材料及原因", handed.absent() == null ? "无。" : handed.absent())),
                "以上材料经双方核对无误。移送人、接收人（签名）：");
    }

    static Letter goods(PaperParts parts, HandOverGoods handed) {
        return new Letter(
                parts.organ(),
                parts.line(),
                parts.party(),
                parts.party().name(),
                List.of(
                        new Section(
                                null,
                                "因" + parts.line().title() + "涉嫌犯罪，公安机关已经立案。依据《中华人民共和国行政强制法》第二十一条的规定，本机关已于"
                                        + Course.day(handed.on()) + "将登记保存、查封、扣押、冻结的下列财物一并移送" + handed.receiver()
                                        + "："),
                        new Section(
                                "一、财物",
                                HeldParts.items(parts.penaltyCase()
                                                .holdings()
                                                .disposedBy(parts.last().seq()))
                                        + parts
                                                .penaltyCase()
                                                .freezes()
                                                .endedBy(parts.last().seq())
                                                .stream()
                                                .map(item -> "\n冻结的存款 " + item.inWords())
                                                .collect(Collectors.joining())),
                        new Section("二、联系", "有关财物的事项，请与接收的公安机关联系。")),
                parts.officers(parts.penaltyCase().officers(), parts.last().on()));
    }

    private static List<FormLine> head(PaperParts parts, String label, String value) {
        var lines = new ArrayList<FormLine>();
        lines.add(new FormLine("当事人", suspect(parts)));
        lines.add(new FormLine("涉嫌的罪名", offence(parts)));
        lines.add(new FormLine(label, value));
        return lines;
    }

    private static String materials(HandOverReferral handed) {
        return handed.materials().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(ReferralMaterial::label)
                        .collect(Collectors.joining("；"))
                + "。"
                + (handed.absent() == null ? "" : handed.absent());
    }

    private static String offence(PaperParts parts) {
        return parts.penaltyCase()
                .referral()
                .mark()
                .map(marked -> marked.form().offence())
                .orElse("");
    }

    private static String suspect(PaperParts parts) {
        return parts.penaltyCase()
                .findings()
                .party()
                .map(Party::name)
                .or(() -> parts.penaltyCase()
                        .last(RegisterClue.class)
                        .map(clue -> clue.form().suspect()))
                .orElse("待查明");
    }

    private static String names(PaperParts parts, ReportReferral report) {
        return parts.officers(report.taskForce(), parts.last().on()).stream()
                .map(OfficerLine::name)
                .collect(Collectors.joining("、"));
    }
}
