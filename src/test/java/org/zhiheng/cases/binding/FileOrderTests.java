package org.zhiheng.cases.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.documents.Inlay;
import org.zhiheng.platform.RecordId;

@DisplayName("卷内顺序：证据带着保管经过，音像单独编目")
class FileOrderTests {

    private static final LocalDateTime AT = LocalDateTime.parse("2026-03-03T10:00");
    private static final RecordId FILE = RecordId.create(140431);

    @Test
    @DisplayName("证据写明谁交给谁；音像写明记录的行为、起止、设备、保管人和保存到何时")
    void evidence_then_recordings() {
        var penaltyCase = PenaltyCaseBuilder.aPenaltyCase()
                .taken(Act.RECORD_EVIDENCE, evidence(), "2026-03-03")
                .taken(Act.HAND_OVER_EVIDENCE, handOver(), "2026-03-03")
                .taken(Act.RECORD_FOOTAGE, footage(), "2026-03-03")
                .build();

        var inlays = new FileOrder(penaltyCase, paper -> {
                    throw new IllegalStateException();
                })
                .inlays().stream().map(inlay -> (Inlay.Attachment) inlay).toList();

        assertThat(inlays).extracting(Inlay.Attachment::title).containsExactly("证-01 酸奶", "音像-01 登记证据");
        assertThat(inlays.getFirst().caption()).endsWith("保管：2026-03-03 14:00 入库保管，侯思晨交保管员");
        assertThat(inlays.getLast().caption())
                .contains("2026-03-03 09:50 至 2026-03-03 10:20", "设备：DSJ-07", "有中断：换电池", "保管人：保管员", "保存至 2056-03-03");
    }

    private static RecordEvidence evidence() {
        return new RecordEvidence(
                "酸奶",
                EvidenceKind.PHYSICAL,
                "在售",
                EvidenceForm.THING,
                "12 盒",
                null,
                AT,
                "示例路",
                "赵某",
                List.of(),
                null,
                null,
                null,
                List.of(FILE));
    }

    private static HandOverEvidence handOver() {
        return new HandOverEvidence(
                1, CustodyReason.STORED, AT.plusHours(4), "物证室", "侯思晨", "保管员", "完好", null, List.of());
    }

    private static RecordFootage footage() {
        return new RecordFootage(
                Set.of(1),
                Set.of(),
                false,
                List.of(),
                "换电池",
                AT.minusMinutes(10),
                AT.plusMinutes(20),
                "示例路",
                "DSJ-07",
                "侯思晨",
                List.of(FILE),
                "保管员",
                "采集站");
    }
}
