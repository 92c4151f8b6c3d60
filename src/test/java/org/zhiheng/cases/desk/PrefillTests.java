package org.zhiheng.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.ImposeAdditionalFine;
import org.zhiheng.cases.form.PaymentKind;
import org.zhiheng.cases.form.SendPenaltyNotice;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.platform.RecordId;

@DisplayName("登记缴款预填的是还欠的：先罚款，再加处的罚款；都缴清了不预填")
class PrefillTests {

    private static final Actor OFFICER =
            new Actor(RecordId.create(140431), "某人", Role.OFFICER, RecordId.create(140431), "某局", null);

    @Test
    @DisplayName("罚款缴清、只欠加处的：预填加处罚款和剩余的数额")
    void only_what_was_added_is_left() {
        var fined = aPenaltyCase()
                .concluded(100_000)
                .taken(Act.SEND_PENALTY_NOTICE, new SendPenaltyNotice(null, null, "同意"), "2026-01-12")
                .decided("2026-01-20")
                .taken(Act.IMPOSE_ADDITIONAL_FINE, new ImposeAdditionalFine("逾期", 30_000), "2026-03-03");
        assertThat(known(fined)).isEqualTo(Map.of("kind", PaymentKind.FINE, "amountFen", 100_000L));

        fined.paid(100_000, "2026-03-03");
        assertThat(known(fined)).isEqualTo(Map.of("kind", PaymentKind.ADDITIONAL_FINE, "amountFen", 30_000L));

        fined.paid(PaymentKind.ADDITIONAL_FINE, 29_999, "2026-03-03");
        assertThat(known(fined)).isEqualTo(Map.of("kind", PaymentKind.ADDITIONAL_FINE, "amountFen", 1L));

        fined.paid(PaymentKind.ADDITIONAL_FINE, 1, "2026-03-03");
        assertThat(known(fined)).isEmpty();
    }

    private static Map<String, Object> known(PenaltyCaseBuilder penaltyCase) {
        return Prefill.of(Act.RECORD_PAYMENT, penaltyCase.build(), null, OFFICER);
    }
}
