package org.zhiheng.cases.binding;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiheng.cases.answer.AttachedFiles;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.RecordEvidence;
import org.zhiheng.cases.form.RecordFootage;
import org.zhiheng.cases.record.Footage;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.Inlay;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.documents.content.DeliveryReceipt;
import org.zhiheng.documents.content.DocumentContent;
import org.zhiheng.platform.RecordId;

/**
 * The order of the file of a case (卷内顺序): papers by kind, each with the receipt of its delivery behind it, then the
 * evidence and what else was handed in.
 *
 * @param contentOf what a paper says
 */
record FileOrder(PenaltyCase penaltyCase, Function<RecordId, DocumentContent> contentOf) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    List<Inlay> inlays() {
        var inlays = new ArrayList<Inlay>();
        penaltyCase.papers().stream()
                .sorted(Comparator.comparing(this::place)
                        .thenComparing(FileOrder::isReceipt)
                        .thenComparing(IssuedDocument::on))
                .forEach(paper -> inlays.add(new Inlay.Paper(paper)));
        inlays.addAll(evidence());
        inlays.addAll(footage());
        inlays.addAll(others());
        return inlays;
    }

    /** A receipt stands with the paper that it is about. */
    private DocumentKind place(IssuedDocument paper) {
        return isReceipt(paper)
                        && contentOf.apply(paper.id()) instanceof DeliveryReceipt receipt
                        && !receipt.papers().isEmpty()
                ? delivered(receipt.papers().getFirst().label())
                : paper.kind();
    }

    private static boolean isReceipt(IssuedDocument paper) {
        return paper.kind() == DocumentKind.DELIVERY_RECEIPT;
    }

    private static DocumentKind delivered(String label) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElse(DocumentKind.DELIVERY_RECEIPT);
    }

    private List<Inlay> evidence() {
        var inlays = new ArrayList<Inlay>();
        var number = 0;
        for (var taken : penaltyCase.all(RecordEvidence.class)) {
            number++;
            var form = taken.form();
            var excluded = penaltyCase.findings().excludedWhy(taken.seq()) == null ? "" : "（已排除）";
            var title = "证-%02d %s%s".formatted(number, form.name(), excluded);
            var caption = caption(form) + custody(taken.seq());
            form.files().forEach(file -> inlays.add(new Inlay.Attachment(title, caption, taken.on(), file)));
        }
        return inlays;
    }

    private static String caption(RecordEvidence form) {
        return form.kind().label() + "，" + moment(form.takenAt()) + " 取自" + form.place() + "，提供人或者持有人：" + form.holder()
                + "。证明：" + form.purpose();
    }

    /** Through whose hands it went. */
    private String custody(int seq) {
        var steps = penaltyCase.findings().custody(seq).steps();
        return steps.isEmpty()
                ? ""
                : "。保管："
                        + steps.stream()
                                .map(step -> moment(step.form().at()) + " "
                                        + step.form().reason().label() + "，"
                                        + step.form().from() + "交" + step.form().to())
                                .collect(Collectors.joining("；"));
    }

    /** The audio-visual records (音像记录), each with the acts that it shows. */
    private List<Inlay> footage() {
        var inlays = new ArrayList<Inlay>();
        var number = 0;
        for (var taken : penaltyCase.footage().all()) {
            number++;
            var form = taken.form();
            var shows = form.acts().stream()
                    .sorted()
                    .map(seq -> penaltyCase.footage().shown(seq).act().label())
                    .distinct()
                    .collect(Collectors.joining("、"));
            var title = "音像-%02d %s".formatted(number, shows);
            var caption = moment(form.from()) + " 至 " + moment(form.until()) + " 摄于" + form.place() + "，设备："
                    + form.device() + "，拍摄人：" + form.recorder() + "，" + (form.whole() ? "全程不间断" : "有中断：" + form.gaps())
                    + "。保管人：" + form.keeper() + "，原始载体：" + form.storedAt() + "，保存至 " + Footage.keepUntil(form);
            form.files().forEach(file -> inlays.add(new Inlay.Attachment(title, caption, taken.on(), file)));
        }
        return inlays;
    }

    private static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    private List<Inlay> others() {
        return penaltyCase.acts().stream()
                .filter(taken -> !(taken.form() instanceof RecordEvidence || taken.form() instanceof RecordFootage))
                .flatMap(taken -> Stream.concat(
                        past(taken),
                        AttachedFiles.in(record(taken.form())).stream().map(file -> (Inlay) new Inlay.Attachment(
                                taken.act().label() + "的附件", taken.person() + "提交", taken.on(), file))))
                .toList();
    }

    /** The papers that an act made before the product came. */
    private static Stream<Inlay> past(TakenAct<?> taken) {
        var past = taken.past();
        return past == null
                ? Stream.empty()
                : past.papers().stream()
                        .map(file -> new Inlay.Attachment(
                                taken.act().label() + (past.number() == null ? "" : " " + past.number()),
                                "补录，当时由" + past.person() + "办理",
                                taken.on(),
                                file));
    }

    private static Record record(Form form) {
        return (Record) form;
    }
}
