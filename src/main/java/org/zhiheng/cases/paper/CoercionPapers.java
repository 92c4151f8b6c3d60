package org.zhiheng.cases.paper;

import java.util.List;
import java.util.Objects;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Relief;
import org.zhiheng.documents.content.*;

/** Papers of sealing and seizing (《行政强制法》第十八条至第二十八条). */
final class CoercionPapers {

    private CoercionPapers() {}

    static Minutes measureApproval(PaperParts parts, ApproveMeasure approved) {
        var asked = parts.penaltyCase().last(ApplyForMeasure.class).orElseThrow();
        return HeldParts.approval(
                parts,
                asked.form().kind().label(),
                List.of(
                        new Section("一、拟采取措施的场所、设施或者财物", asked.form().what()),
                        new Section("二、理由", asked.form().reason()),
                        new Section("三、依据", asked.form().basis()),
                        new Section("四、负责人意见", HeldParts.granted(approved.granted()) + approved.opinion())),
                asked);
    }

    static Minutes confirmation(PaperParts parts, ConfirmMeasure confirmed) {
        var taken = parts.penaltyCase()
                .before(parts.last().seq())
                .holdings()
                .unconfirmed()
                .orElseThrow();
        return HeldParts.approval(
                parts,
                "补办" + taken.form().kind().label() + "的批准",
                List.of(
                        new Section(
                                "一、当场实施的措施",
                                HeldParts.moment(taken.form().at()) + "，在"
                                        + taken.form().place()
                                        + taken.form().kind().label() + "财物"
                                        + taken.form().goods().size() + "项。"),
                        new Section(
                                "二、紧急的情形",
                                Objects.requireNonNullElse(taken.form().urgency(), "")),
                        new Section("三、依据", "《中华人民共和国行政强制法》第十九条；" + taken.form().basis()),
                        new Section(
                                "四、负责人意见（" + HeldParts.moment(confirmed.at()) + "）",
                                HeldParts.granted(confirmed.granted()) + confirmed.opinion())),
                taken);
    }

    static Letter measure(PaperParts parts, TakeMeasure measure) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null,
                                measure.reason() + "依据" + measure.basis() + "的规定，本机关决定对下列场所、设施、财物予以"
                                        + measure.kind().label() + "："),
                        new Section(
                                "一、场所、设施、财物", HeldParts.goods(measure.goods()) + "详见《场所、设施、财物清单》，清单一式二份，由当事人和本机关分别保存。"),
                        new Section(
                                "二、期限",
                                "自" + Course.day(measure.at().toLocalDate())
                                        + "起三十日。情况复杂需要延长的，另行书面告知；检测、检验、检疫或者技术鉴定的期间不计入。"),
                        new Section("三、保管", measure.keeping() + "。不得动用、调换、转移、损毁；保管费用由本机关承担。"),
                        new Section(
                                "四、权利和救济",
                                "你（单位）有权陈述和申辩。"
                                        + Relief.free(
                                                        parts.owner(),
                                                        parts.last().on(),
                                                        "决定书")
                                                .text()),
                        new Section("五、交付", measure.signing().label() + "。")),
                measure.officers());
    }

    static SceneRecord scene(PaperParts parts, TakeMeasure measure) {
        var officers = parts.officers(measure.officers(), measure.at().toLocalDate());
        return new SceneRecord(
                parts.organ(),
                parts.line(),
                parts.party(),
                measure.at(),
                measure.at(),
                measure.place(),
                measure.present() == null ? null : InvestigationPapers.named(measure.present(), "当事人（在场人）"),
                measure.witness() == null ? null : InvestigationPapers.named(measure.witness(), "见证人"),
                officers,
                measure.recorder(),
                InvestigationPapers.shown(parts, officers) + "现依法对涉案财物予以"
                        + measure.kind().label() + "，已当场告知理由、依据以及依法享有的权利、救济途径。",
                measure.findings(),
                measure.statement());
    }

    static Letter extension(PaperParts parts, ExtendMeasure extended) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null, "本机关对下列场所、设施、财物采取的查封、扣押，因情况复杂，依据《中华人民共和国行政强制法》第二十五条第一款的规定，经本机关负责人批准，延长期限三十日："),
                        new Section(
                                "一、场所、设施、财物",
                                HeldParts.items(parts.penaltyCase()
                                        .holdings()
                                        .extendedBy(parts.penaltyCase()
                                                .last(ExtendMeasure.class)
                                                .orElseThrow()))),
                        new Section("二、延长的理由", extended.reason()),
                        new Section(
                                "三、救济",
                                Relief.free(parts.owner(), parts.last().on(), "决定书")
                                        .text())),
                parts.penaltyCase().officers());
    }

    static Letter lifting(PaperParts parts, LiftMeasure lifted) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null,
                                "本机关决定对下列场所、设施、财物解除查封、扣押（《中华人民共和国行政强制法》第二十八条第一款："
                                        + lifted.ground().label() + "）："),
                        new Section(
                                "一、场所、设施、财物",
                                HeldParts.items(parts.penaltyCase()
                                        .holdings()
                                        .disposedBy(parts.last().seq()))),
                        new Section("二、理由", lifted.reason()),
                        new Section("三、退还", lifted.returned())),
                parts.penaltyCase().officers());
    }

    static Minutes disposal(PaperParts parts, DisposeGoods disposed) {
        return new Minutes(
                parts.organ(),
                parts.line(),
                List.of(
                        new FormLine("当事人", parts.party().name()),
                        new FormLine("处理方式", disposed.way().label()),
                        new FormLine("处理日期", Course.day(disposed.on())),
                        new FormLine("批准人", parts.last().person())),
                List.of(
                        new Section(
                                "一、财物",
                                HeldParts.items(parts.penaltyCase()
                                        .holdings()
                                        .disposedBy(parts.last().seq()))),
                        new Section("二、处理经过", disposed.detail())),
                "参加处理的人员（签名）：");
    }
}
