package org.zhiheng.cases.binding;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.zhiheng.cases.answer.AttachedFiles;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.RecordEvidence;
import org.zhiheng.cases.record.PenaltyCase;
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
            form.files().forEach(file -> inlays.add(new Inlay.Attachment(title, caption(form), taken.on(), file)));
        }
        return inlays;
    }

    private static String caption(RecordEvidence form) {
        return form.kind().label() + "，" + moment(form.takenAt()) + " 取自" + form.place() + "，提供人或者持有人：" + form.holder()
                + "。证明：" + form.purpose();
    }

    private static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    private List<Inlay> others() {
        return penaltyCase.acts().stream()
                .filter(taken -> !(taken.form() instanceof RecordEvidence))
                .flatMap(taken -> AttachedFiles.in(record(taken.form())).stream()
                        .map(file -> (Inlay) new Inlay.Attachment(
                                taken.act().label() + "的附件", taken.person() + "提交", taken.on(), file)))
                .toList();
    }

    private static Record record(Form form) {
        return (Record) form;
    }
}
