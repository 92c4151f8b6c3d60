package org.zhiheng.cases.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiheng.cases.desk.CaseView.Notice;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;

/** What a case says of its evidence and recordings before anything is refused for it. */
final class EvidenceNotices {

    private EvidenceNotices() {}

    static List<Notice> of(PenaltyCase penaltyCase) {
        var notices = new ArrayList<Notice>();
        if (penaltyCase.stage() == Stage.CLOSED) {
            return notices;
        }
        var unchecked = penaltyCase.findings().unchecked();
        if (!unchecked.isEmpty() && penaltyCase.ruling().decision().isEmpty()) {
            notices.add(new Notice(
                    "info",
                    unchecked.size() + " 件证据还没有审查真实性、合法性、关联性；证据须经查证属实，才能作为认定事实的根据。",
                    OnFile.EVIDENCE_SOUND.citation().inWords()));
        }
        var lacking = penaltyCase.footage().lacking();
        if (!lacking.isEmpty()) {
            notices.add(new Notice(
                    "warn",
                    "没有全程音像记录，不能结案：" + words(lacking) + "。有中断的，登记拍到中断时段的另一段；没有拍到的，由机关负责人说明原因。",
                    OnFile.RECORDED_WHOLE.citation().inWords()));
        }
        var better = penaltyCase.footage().betterRecorded();
        if (!better.isEmpty()) {
            notices.add(new Notice(
                    "info",
                    "没有对应的音像记录（按情况记录）：" + words(better) + "。",
                    OnFile.RECORDED_WHOLE.citation().inWords()));
        }
        return notices;
    }

    private static String words(List<TakenAct<?>> acts) {
        return acts.stream().map(EvidenceViews::words).collect(Collectors.joining("、"));
    }
}
