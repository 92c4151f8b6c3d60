package org.zhiheng.cases.paper;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.Relief;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.documents.content.*;
import org.zhiheng.platform.RecordId;

/** Papers of preserving evidence, of appraisals, of sealing and seizing (《行政处罚法》第五十六条, 《行政强制法》第十八条至第二十八条). */
final class CoercionPapers {

    private CoercionPapers() {}

    static Minutes preservationApproval(PaperParts parts, ApprovePreservation approved) {
        var asked = parts.penaltyCase().last(ApplyToPreserve.class).orElseThrow();
        return approval(
                parts,
                "先行登记保存证据",
                List.of(
                        new Section("一、拟保存的证据", asked.form().what()),
                        new Section("二、理由", asked.form().reason()),
                        new Section("三、依据", "《中华人民共和国行政处罚法》第五十六条。"),
                        new Section("四、负责人意见", granted(approved.granted()) + approved.opinion())),
                asked);
    }

    static Minutes measureApproval(PaperParts parts, ApproveMeasure approved) {
        var asked = parts.penaltyCase().last(ApplyForMeasure.class).orElseThrow();
        return approval(
                parts,
                asked.form().kind().label(),
                List.of(
                        new Section("一、拟采取措施的场所、设施或者财物", asked.form().what()),
                        new Section("二、理由", asked.form().reason()),
                        new Section("三、依据", asked.form().basis()),
                        new Section("四、负责人意见", granted(approved.granted()) + approved.opinion())),
                asked);
    }

    static Minutes confirmation(PaperParts parts, ConfirmMeasure confirmed) {
        var taken = parts.penaltyCase()
                .before(parts.last().seq())
                .holdings()
                .unconfirmed()
                .orElseThrow();
        return approval(
                parts,
                "补办" + taken.form().kind().label() + "的批准",
                List.of(
                        new Section(
                                "一、当场实施的措施",
                                moment(taken.form().at()) + "，在" + taken.form().place()
                                        + taken.form().kind().label() + "财物"
                                        + taken.form().goods().size() + "项。"),
                        new Section(
                                "二、紧急的情形",
                                java.util.Objects.requireNonNullElse(
                                        taken.form().urgency(), "")),
                        new Section("三、依据", "《中华人民共和国行政强制法》第十九条；" + taken.form().basis()),
                        new Section(
                                "四、负责人意见（" + moment(confirmed.at()) + "）",
                                granted(confirmed.granted()) + confirmed.opinion())),
                taken);
    }

    private static Minutes approval(PaperParts parts, String what, List<Section> sections, TakenAct<?> asked) {
        return new Minutes(
                parts.organ(),
                parts.line(),
                List.of(
                        new FormLine("审批事项", what),
                        new FormLine("当事人", parts.party().name()),
                        new FormLine("申请人", asked.person() + "，" + Course.day(asked.on())),
                        new FormLine("审批人", parts.last().person())),
                sections,
                "审批人（签名）：");
    }

    private static String granted(boolean granted) {
        return granted ? "批准。" : "不予批准。";
    }

    static Letter preservation(PaperParts parts, PreserveEvidence preserved) {
        var asked =
                parts.penaltyCase().last(ApplyToPreserve.class).orElseThrow().form();
        return letter(
                parts,
                List.of(
                        new Section(
                                null,
                                "因" + parts.line().title() + "的证据可能灭失或者以后难以取得（" + asked.reason()
                                        + "），依据《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人批准，现对下列物品先行登记保存："),
                        new Section("一、登记保存的物品", goods(preserved.goods()) + "详见《场所、设施、财物清单》。"),
                        new Section("二、保存的地点和保管人", preserved.place() + "，" + preserved.keeper() + "。"),
                        new Section(
                                "三、期间和义务",
                                "本机关自" + Course.day(preserved.at().toLocalDate())
                                        + "起七个工作日内作出处理决定；逾期未作出的，先行登记保存措施自动解除。在此期间，当事人或者有关人员不得销毁或者转移证据。"),
                        new Section("四、交付", preserved.signing().label() + "。")),
                preserved.officers());
    }

    static Letter release(PaperParts parts, DisposePreserved disposed) {
        var gone = parts.penaltyCase().holdings().disposedBy(parts.last().seq());
        return letter(
                parts,
                List.of(
                        new Section(null, "本机关对先行登记保存的下列物品作出处理，自即日起解除先行登记保存（《中华人民共和国行政处罚法》第五十六条）："),
                        new Section("一、物品", items(gone)),
                        new Section("二、处理", disposed.way().label() + "。" + disposed.reason())),
                parts.penaltyCase().officers());
    }

    static Minutes sampling(PaperParts parts, TakeSamples sampled) {
        return new Minutes(
                parts.organ(),
                parts.line(),
                List.of(
                        new FormLine("抽样时间", moment(sampled.at())),
                        new FormLine("抽样地点", sampled.place()),
                        new FormLine("当事人", parts.party().name()),
                        new FormLine("到场人", sampled.present()),
                        new FormLine("执法人员", names(parts, sampled.officers()))),
                List.of(new Section("一、样品", goods(sampled.samples())), new Section("二、抽样方法", sampled.method())),
                "以上抽样的过程和样品经到场人核对无误。");
    }

    static Letter appraisal(PaperParts parts, CommissionAppraisal asked) {
        return letter(
                parts,
                List.of(
                        new Section(
                                null,
                                "因案件调查需要，本机关委托" + asked.body() + "进行"
                                        + asked.kind().label() + "，现将有关事项告知如下："),
                        new Section("一、对象和事项", asked.subject() + "。" + asked.question()),
                        new Section(
                                "二、期间",
                                "自" + Course.day(parts.last().on()) + "起，预计至" + Course.day(asked.until())
                                        + "。查封、扣押的期间不包括这段时间（《中华人民共和国行政强制法》第二十五条第三款）；本领域的规章规定不计入办案期限的，从其规定。"),
                        new Section("三、费用", "所需费用由本机关承担。")),
                parts.penaltyCase().officers());
    }

    static Letter result(PaperParts parts, RecordAppraisal appraised) {
        return letter(
                parts,
                List.of(
                        new Section(
                                null, "本机关于" + Course.day(appraised.on()) + "取得" + appraised.document() + "，现将结果告知如下："),
                        new Section("一、结论", appraised.conclusion()),
                        new Section("二、你（单位）的权利", "对结论有异议的，可以向本机关陈述意见；法律、法规、规章规定可以申请复检、复验或者重新鉴定的，可以依法提出。")),
                parts.penaltyCase().officers());
    }

    static Letter measure(PaperParts parts, TakeMeasure measure) {
        return letter(
                parts,
                List.of(
                        new Section(
                                null,
                                measure.reason() + "依据" + measure.basis() + "的规定，本机关决定对下列场所、设施、财物予以"
                                        + measure.kind().label() + "："),
                        new Section("一、场所、设施、财物", goods(measure.goods()) + "详见《场所、设施、财物清单》，清单一式二份，由当事人和本机关分别保存。"),
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

    static GoodsList list(PaperParts parts, LocalDateTime at, String place, List<RecordId> officers) {
        var mine = parts.penaltyCase().holdings().listed().stream()
                .filter(item -> item.seq() == parts.last().seq())
                .map(item -> new GoodsLine(
                        Integer.toString(item.number()),
                        item.goods().name(),
                        item.goods().quantity(),
                        note(item.goods()),
                        item.hold().label()))
                .toList();
        return new GoodsList(
                parts.organ(),
                parts.line(),
                parts.party(),
                at,
                place,
                mine,
                parts.officers(officers, at.toLocalDate()));
    }

    private static @Nullable String note(Goods goods) {
        var notes = new ArrayList<String>();
        if (goods.spec() != null) {
            notes.add(goods.spec());
        }
        if (goods.mark() != null) {
            notes.add("标识：" + goods.mark());
        }
        return notes.isEmpty() ? null : String.join("；", notes);
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
        return letter(
                parts,
                List.of(
                        new Section(
                                null, "本机关对下列场所、设施、财物采取的查封、扣押，因情况复杂，依据《中华人民共和国行政强制法》第二十五条第一款的规定，经本机关负责人批准，延长期限三十日："),
                        new Section(
                                "一、场所、设施、财物",
                                items(parts.penaltyCase().holdings().underMeasures())),
                        new Section("二、延长的理由", extended.reason()),
                        new Section(
                                "三、救济",
                                Relief.free(parts.owner(), parts.last().on(), "决定书")
                                        .text())),
                parts.penaltyCase().officers());
    }

    static Letter lifting(PaperParts parts, LiftMeasure lifted) {
        return letter(
                parts,
                List.of(
                        new Section(
                                null,
                                "本机关决定对下列场所、设施、财物解除查封、扣押（《中华人民共和国行政强制法》第二十八条第一款："
                                        + lifted.ground().label() + "）："),
                        new Section(
                                "一、场所、设施、财物",
                                items(parts.penaltyCase()
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
                                items(parts.penaltyCase()
                                        .holdings()
                                        .disposedBy(parts.last().seq()))),
                        new Section("二、处理经过", disposed.detail())),
                "参加处理的人员（签名）：");
    }

    private static Letter letter(PaperParts parts, List<Section> sections, List<RecordId> officers) {
        return new Letter(
                parts.organ(),
                parts.line(),
                parts.party(),
                parts.party().name(),
                sections,
                parts.officers(officers, parts.last().on()));
    }

    private static String names(PaperParts parts, List<RecordId> officers) {
        return parts.officers(officers, parts.last().on()).stream()
                .map(OfficerLine::name)
                .collect(Collectors.joining("、"));
    }

    private static String goods(List<Goods> goods) {
        return goods.stream()
                        .map(one -> one.name() + one.quantity() + (one.spec() == null ? "" : "（" + one.spec() + "）"))
                        .collect(Collectors.joining("；"))
                + "。";
    }

    static String items(List<Holdings.Item> items) {
        return items.stream().map(Holdings.Item::inWords).collect(Collectors.joining("\n"));
    }

    static String moment(LocalDateTime moment) {
        return Course.day(moment.toLocalDate()) + moment.getHour() + "时" + "%02d分".formatted(moment.getMinute());
    }
}
