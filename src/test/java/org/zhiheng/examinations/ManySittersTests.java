package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.chosen;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.save;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("许多人同时考：回执一条，库里就有一条，重发和第二台设备不多也不少")
class ManySittersTests {

    private static final int SITTERS = 40;
    private static final int QUESTIONS = 12;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private final AtomicInteger acknowledged = new AtomicInteger();

    @AfterEach
    void reset() {
        context.getBean(org.zhiheng.settings.SettableClock.class).reset();
    }

    @Test
    @DisplayName("四十人同时答十二道题，三分之一重发，每人中途换一次设备：没有一条丢失，成绩一分不差")
    void no_answer_is_lost() throws Exception {
        var hall = new ExamHall(context, port, 140429);
        hall.fillBank(QUESTIONS, 0);
        var sitters = hall.sitters(SITTERS);
        var seconds = sitters.stream()
                .map(sitter ->
                        hall.as(Role.OFFICER, hall.department, sitter.officer().id()))
                .toList();
        var exam = hall.drawn(hall.blueprint(QUESTIONS, 0), sitters, "");
        hall.clock().set("2026-03-03T10:30");

        var work = java.util.stream.IntStream.range(0, SITTERS)
                .mapToObj(each ->
                        (Callable<Boolean>) () -> sit(exam, sitters.get(each).client(), seconds.get(each), each))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(acknowledged.get()).isEqualTo(SITTERS * QUESTIONS);
        assertThat(rows(exam)).isEqualTo(acknowledged.get());
        hall.publish(exam);
        var totals = json(hall.trainer.get("/api/examinations/" + exam + "/results"))
                .get("items")
                .valueStream()
                .map(row -> row.get("total").decimalValue().intValueExact())
                .toList();
        assertThat(totals).hasSize(SITTERS).containsOnly(QUESTIONS * 2);
    }

    private boolean sit(String exam, Client one, Client other, int number) {
        var random = new Random(number);
        var device = one;
        var sitting = begin(exam, one);
        for (var seq = 1; seq <= QUESTIONS; seq++) {
            if (seq == QUESTIONS / 2) {
                device = other;
                assertThat(begin(exam, other)).isEqualTo(sitting);
            }
            var times = random.nextInt(3) == 0 ? 2 : 1;
            for (var time = 0; time < times; time++) {
                assertThat(save(device, sitting, seq, 1, chosen("A")).statusCode())
                        .isEqualTo(200);
            }
            acknowledged.incrementAndGet();
        }
        return device.post("/api/examinations/sittings/" + sitting + "/hand-in", "{}")
                        .statusCode()
                == 200;
    }

    private static String begin(String exam, Client client) {
        return json(client.post("/api/examinations/" + exam + "/sitting", "{}"))
                .get("id")
                .asString();
    }

    private int rows(String exam) {
        var id = RecordId.parse(exam);
        var counted = Scope.all()
                .call(() -> context.getBean(TransactionTemplate.class)
                        .execute(status -> context.getBean(JdbcClient.class)
                                .sql("""
                                select count(*) from examinations.answer answer
                                  join examinations.sitting sitting
                                    on sitting.region_code = answer.region_code and sitting.id = answer.sitting_id
                                 where sitting.region_code = :region and sitting.examination_id = :id
                                """)
                                .param("region", id.region())
                                .param("id", id.id())
                                .query(Integer.class)
                                .single()));
        return counted == null ? 0 : counted;
    }
}
