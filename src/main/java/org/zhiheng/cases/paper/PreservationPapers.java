package org.zhiheng.cases.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Appraisals;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.documents.content.*;

/** Papers of preserving evidence, of samples and appraisals (《行政处罚法》第四十六条、第五十六条). */
final class PreservationPapers {

    private static final String STOPPED = "查封、扣押的期间不包括这段时间（《中华人民共和国行政强制法》第二十五条第三款）；";

    private PreservationPapers() {}

    static Minutes preservationApproval(PaperParts parts, ApprovePreservation approved) {
        var asked = parts.penaltyCase().last(ApplyToPreserve.class).orElseThrow();
        return HeldParts.approval(
                parts,
                "先行登记保存证据",
                List.of(
                        new Section("一、拟保存的证据", asked.form().what()),
                        new Section("二、理由", asked.form().reason()),
                        new Section("三、依据", "《中华人民共和国行政处罚法》第五十六条。"),
                        new Section("四、负责人意见", HeldParts.granted(approved.granted()) + approved.opinion())),
                asked);
    }

    static Letter preservation(PaperParts parts, PreserveEvidence preserved) {
        var asked =
                parts.penaltyCase().last(ApplyToPreserve.class).orElseThrow().form();
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null,
                                "因" + parts.line().title() + "的证据可能灭失或者以后难以取得（" + asked.reason()
                                        + "），依据《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人批准，现对下列物品先行登记保存："),
                        new Section("一、登记保存的物品", HeldParts.goods(preserved.goods()) + "详见《场所、设施、财物清单》。"),
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
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(null, "本机关对先行登记保存的下列物品作出处理，自即日起解除先行登记保存（《中华人民共和国行政处罚法》第五十六条）："),
                        new Section("一、物品", HeldParts.items(gone)),
                        new Section("二、处理", disposed.way().label() + "。" + disposed.reason())),
                parts.penaltyCase().officers());
    }

    static Minutes sampling(PaperParts parts, TakeSamples sampled) {
        return new Minutes(
                parts.organ(),
                parts.line(),
                List.of(
                        new FormLine("抽样时间", HeldParts.moment(sampled.at())),
                        new FormLine("抽样地点", sampled.place()),
                        new FormLine("当事人", parts.party().name()),
                        new FormLine("到场人", sampled.present()),
                        new FormLine("执法人员", HeldParts.names(parts, sampled.officers()))),
                List.of(
                        new Section("一、样品", HeldParts.goods(sampled.samples())),
                        new Section("二、抽样方法", sampled.method())),
                "以上抽样的过程和样品经到场人核对无误。");
    }

    /** Whose time stops; nothing is said of the time of what is not examined. */
    private static String stopped(PaperParts parts, CommissionAppraisal asked) {
        var words = asked.goods();
        var holdings = parts.penaltyCase().holdings();
        if (words == null ? holdings.underMeasures().isEmpty() : Appraisals.isNothing(words)) {
            return "";
        }
        if (words == null || Holdings.isAll(words)) {
            return STOPPED;
        }
        var named = Holdings.named(words, holdings.held());
        var measures = numbers(named, true);
        var preserved = numbers(named, false);
        return (measures.isEmpty() ? "" : "清单第 " + measures + " 项" + STOPPED)
                + (preserved.isEmpty() ? "" : "清单第 " + preserved + " 项先行登记保存的期间照常计算，转为查封、扣押的，" + STOPPED);
    }

    private static String numbers(List<Holdings.Item> items, boolean measures) {
        return items.stream()
                .filter(item -> item.hold().isMeasure() == measures)
                .map(item -> Integer.toString(item.number()))
                .collect(Collectors.joining("、"));
    }

    /** The notice that the last act delivers; what was commissioned before the product came has its notice on paper. */
    static Stream<IssuedDocument> told(PaperParts parts) {
        var penaltyCase = parts.penaltyCase();
        var here = penaltyCase.all(CommissionAppraisal.class).stream()
                .filter(asked -> asked.past() == null)
                .map(TakenAct::seq)
                .toList();
        var notices = penaltyCase.papers().stream()
                .filter(paper -> paper.kind() == DocumentKind.APPRAISAL_NOTICE)
                .toList();
        return penaltyCase.last(TellOfAppraisal.class).flatMap(penaltyCase.appraisals()::toldOf).stream()
                .map(asked -> here.indexOf(asked.seq()))
                .filter(place -> place >= 0 && place < notices.size())
                .map(notices::get)
                .filter(notice -> !notice.voided());
    }

    static Letter appraisal(PaperParts parts, CommissionAppraisal asked) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null,
                                "因案件调查需要，本机关委托" + asked.body() + "进行"
                                        + asked.kind().label() + "，现将有关事项告知如下："),
                        new Section("一、对象和事项", asked.subject() + "。" + asked.question()),
                        new Section(
                                "二、期间",
                                "自" + Course.day(parts.last().on()) + "起，预计至" + Course.day(asked.until()) + "。"
                                        + stopped(parts, asked) + "本领域的规章规定不计入办案期限的，从其规定。"),
                        new Section("三、费用", "所需费用由本机关承担。")),
                parts.penaltyCase().officers());
    }

    static Letter result(PaperParts parts, RecordAppraisal appraised) {
        return HeldParts.letter(
                parts,
                List.of(
                        new Section(
                                null, "本机关于" + Course.day(appraised.on()) + "取得" + appraised.document() + "，现将结果告知如下："),
                        new Section("一、结论", appraised.conclusion()),
                        new Section("二、你（单位）的权利", "对结论有异议的，可以向本机关陈述意见；法律、法规、规章规定可以申请复检、复验或者重新鉴定的，可以依法提出。")),
                parts.penaltyCase().officers());
    }
}
