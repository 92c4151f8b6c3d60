package org.zhiheng.cases.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Relief;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.documents.content.*;
import org.zhiheng.law.Amounts;
import org.zhiheng.platform.PersonalText;

/** Papers of freezing deposits and remittances (《行政强制法》第三十条至第三十三条). */
final class FreezePapers {

    private FreezePapers() {}

    static Minutes approval(PaperParts parts, ApproveFreeze approved) {
        var asked = parts.penaltyCase().last(ApplyToFreeze.class).orElseThrow();
        return HeldParts.approval(
                parts,
                "冻结存款、汇款",
                List.of(
                        new Section(
                                "一、拟冻结的存款、汇款",
                                asked.form().institution() + "：" + asked.form().what() + "，数额"
                                        + Amounts.yuan(asked.form().amountFen()) + "。"),
                        new Section(
                                "二、违法行为涉及的金额",
                                Amounts.yuan(asked.form().involvedFen()) + "。"
                                        + asked.form().reckoning()),
                        new Section("三、理由", asked.form().reason()),
                        new Section("四、依据", asked.form().basis()),
                        new Section("五、负责人意见", HeldParts.granted(approved.granted()) + approved.opinion())),
                asked);
    }

    /** 第三十一条：理由、依据和期限，账号和数额，救济的途径和期限. */
    static Letter decision(PaperParts parts, FreezeDeposits frozen) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null,
                                frozen.reason() + "依据" + frozen.basis() + "的规定，本机关决定冻结你（单位）在" + frozen.institution()
                                        + "的下列存款、汇款："),
                        new Section("一、冻结的账号和数额", total(frozen), accounts(mine(parts))),
                        new Section("二、期限", "自" + Course.day(frozen.at().toLocalDate()) + "起三十日。情况复杂需要延长的，另行书面告知。"),
                        new Section(
                                "三、权利和救济",
                                "你（单位）有权陈述和申辩。"
                                        + Relief.free(
                                                        parts.owner(),
                                                        parts.last().on(),
                                                        "决定书")
                                                .text())),
                frozen.officers());
    }

    /** 第三十条：金融机构接到通知书后，应当立即予以冻结，不得在冻结前向当事人泄露信息. */
    static Letter notice(PaperParts parts, FreezeDeposits frozen) {
        return toInstitution(
                parts,
                frozen.institution(),
                new Section(
                        null,
                        "本机关依据" + frozen.basis()
                                + "的规定决定冻结下列存款、汇款，请依据《中华人民共和国行政强制法》第三十条第二款的规定立即予以冻结，不得拖延，不得在冻结前向当事人泄露信息："),
                new Section("一、账号和数额", total(frozen), accounts(mine(parts))),
                new Section("二、期限", "自" + Course.day(frozen.at().toLocalDate()) + "起三十日。期满没有接到延长或者解除通知的，请自期满之日起解除冻结。"));
    }

    static SceneRecord scene(PaperParts parts, FreezeDeposits frozen) {
        var officers = parts.officers(frozen.officers(), frozen.at().toLocalDate());
        return new SceneRecord(
                parts.organ(),
                parts.line(),
                parts.party(),
                frozen.at(),
                frozen.at(),
                frozen.place(),
                null,
                InvestigationPapers.named(frozen.receivedBy(), frozen.institution() + "的签收人"),
                officers,
                frozen.recorder(),
                InvestigationPapers.shown(parts, officers) + "现向" + frozen.institution() + "交付协助冻结存款通知书。",
                frozen.findings() + "合计冻结" + Amounts.yuan(frozen.totalFen()) + "。",
                null);
    }

    static Letter extension(PaperParts parts, ExtendFreeze extended) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(null, "本机关对下列存款、汇款的冻结，因情况复杂，依据《中华人民共和国行政强制法》第三十二条第一款的规定，经本机关负责人批准，延长期限三十日："),
                        new Section("一、账号和数额", "", accounts(extended(parts))),
                        new Section("二、延长的理由", extended.reason()),
                        new Section(
                                "三、救济",
                                Relief.free(parts.owner(), parts.last().on(), "决定书")
                                        .text())),
                parts.penaltyCase().officers());
    }

    /** A notice to each institution that goes on freezing. */
    static List<Letter> extensionNotices(PaperParts parts) {
        return byInstitution(parts, extended(parts), "本机关依据《中华人民共和国行政强制法》第三十二条第一款的规定，决定对下列存款、汇款的冻结延长三十日，请继续予以冻结：");
    }

    static Letter lifting(PaperParts parts, LiftFreeze lifted) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null,
                                "本机关决定对下列存款、汇款解除冻结（《中华人民共和国行政强制法》第三十三条第一款："
                                        + lifted.ground().label() + "）："),
                        new Section("一、账号和数额", "", accounts(ended(parts))),
                        new Section("二、理由", lifted.reason()),
                        new Section("三、通知", "已于" + HeldParts.moment(lifted.toldAt()) + "通知金融机构解除冻结。")),
                parts.penaltyCase().officers());
    }

    static List<Letter> thawNotices(PaperParts parts) {
        return byInstitution(parts, ended(parts), "本机关决定对下列存款、汇款解除冻结，请依据《中华人民共和国行政强制法》第三十三条第二款的规定立即解除：");
    }

    private static List<Letter> byInstitution(PaperParts parts, List<Freezes.Item> items, String words) {
        return items.stream()
                .map(Freezes.Item::institution)
                .distinct()
                .map(institution -> toInstitution(
                        parts,
                        institution,
                        new Section(null, words),
                        new Section(
                                "账号和数额",
                                "",
                                accounts(items.stream()
                                        .filter(item -> item.institution().equals(institution))
                                        .toList()))))
                .toList();
    }

    private static Letter toInstitution(PaperParts parts, String institution, Section... sections) {
        return new Letter(parts.organ(), parts.line(), null, institution, List.of(sections), parts.officers());
    }

    private static String total(FreezeDeposits frozen) {
        return "合计" + Amounts.yuan(frozen.totalFen()) + "（" + Amounts.inCapitals(frozen.totalFen()) + "）：";
    }

    /** The freeze decisions that the last act delivers; what was frozen before the product came has its decision on paper. */
    static Stream<IssuedDocument> told(PaperParts parts) {
        var here = parts.penaltyCase().all(FreezeDeposits.class).stream()
                .filter(frozen -> frozen.past() == null)
                .toList();
        var decisions = parts.penaltyCase().papers().stream()
                .filter(paper -> paper.kind() == DocumentKind.FREEZE_DECISION)
                .toList();
        return IntStream.range(0, Math.min(here.size(), decisions.size()))
                .filter(i -> parts.penaltyCase()
                        .freezes()
                        .toldOf(here.get(i).seq())
                        .filter(told -> told.seq() == parts.last().seq())
                        .isPresent())
                .mapToObj(decisions::get)
                .filter(decision -> !decision.voided());
    }

    private static List<Freezes.Item> mine(PaperParts parts) {
        return parts.penaltyCase().freezes().listed().stream()
                .filter(item -> item.seq() == parts.last().seq())
                .toList();
    }

    private static List<Freezes.Item> extended(PaperParts parts) {
        return parts.penaltyCase()
                .freezes()
                .extendedBy(parts.penaltyCase().last(ExtendFreeze.class).orElseThrow());
    }

    private static List<Freezes.Item> ended(PaperParts parts) {
        return parts.penaltyCase().freezes().endedBy(parts.last().seq());
    }

    /** The accounts in full: a bank and a party must be able to tell them. */
    private static PersonalText accounts(List<Freezes.Item> items) {
        return PersonalText.of(items.stream()
                .map(item -> item.number() + ". 账号" + item.deposit().account().plain() + "，户名"
                        + item.deposit().holder() + "，"
                        + Amounts.yuan(item.deposit().amountFen()) + "。")
                .collect(Collectors.joining("\n")));
    }
}
