package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("案件说给旁听模块的事")
class CaseNewsTests {

    @Autowired
    private EventSerializer serializer;

    @Test
    @DisplayName("没有送达就停机的，重启之后原样再送：存下的读回来一字不差，里面只有编号和日期")
    void what_was_not_delivered_is_told_again() {
        var record = RecordId.create(140431);
        var organ = RecordId.create(140431);
        var account = RecordId.create(140431);
        var on = LocalDate.parse("2026-03-03");
        var events = List.of(
                new DecisionMade(record, organ, account, on),
                new DecisionUndone(record, organ, account, on),
                new CaseClosed(record, organ, account, on));

        assertThat(events).allSatisfy(event -> {
            var kept = serializer.serialize(event);
            assertThat(serializer.deserialize(kept, event.getClass())).isEqualTo(event);
            assertThat(kept.toString()
                            .replaceAll("140431-[0-9a-f-]{36}|2026-03-03", "")
                            .replaceAll("record|organ|account|on", ""))
                    .doesNotContainPattern("[A-Za-z0-9]");
        });
    }
}
