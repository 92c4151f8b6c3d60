package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("文号连续、作废不再用")
class DocumentNumberTests {

    @Autowired
    Documents documents;

    @Autowired
    TransactionTemplate transaction;

    private RecordId organ = RecordId.create(140431);
    private final RecordId record = RecordId.create(140431);

    @BeforeEach
    void another_organ() {
        organ = RecordId.create(140431);
    }

    @Test
    @DisplayName("文号由机关代字、种类、年份和顺序号组成")
    void a_number_has_its_four_parts() {
        var issued = issue(DocumentKind.PENALTY_DECISION);

        assertThat(issued.number()).isEqualTo("沁市监罚决〔2026〕1号");
        assertThat(issued.token()).startsWith("140431").hasSize(38);
    }

    @Test
    @DisplayName("笔录不编号")
    void a_record_has_no_number() {
        assertThat(issue(DocumentKind.INTERVIEW_RECORD).number()).isNull();
    }

    @Test
    @DisplayName("办理没有成功，文号还回去")
    void a_rolled_back_act_returns_its_number() {
        issue(DocumentKind.PENALTY_DECISION);
        within(() -> transaction.execute(status -> {
            documents.issue(
                    DocumentKind.PENALTY_DECISION,
                    record,
                    organ,
                    Samples.of(DocumentKind.PENALTY_DECISION),
                    Samples.ON);
            status.setRollbackOnly();
            return true;
        }));

        assertThat(issue(DocumentKind.PENALTY_DECISION).number()).isEqualTo("沁市监罚决〔2026〕2号");
    }

    @Test
    @DisplayName("两人同时制作，文号不跳不重")
    void two_at_once_leave_no_gap() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var made = pool.invokeAll(IntStream.range(0, 20)
                    .<Callable<IssuedDocument>>mapToObj(one -> () -> issue(DocumentKind.PENALTY_NOTICE))
                    .toList());

            assertThat(made)
                    .extracting(one -> one.get().number())
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                            .mapToObj(ordinal -> "沁市监罚告〔2026〕" + ordinal + "号")
                            .toList());
        }
    }

    @Test
    @DisplayName("作废的文书留着文号，下一份用下一个号，不能再次作废")
    void void_stays_void() {
        var first = issue(DocumentKind.PENALTY_DECISION);

        within(() -> {
            documents.voidDocument(first.id(), "当事人名称写错", Samples.ON);
            return true;
        });

        var found = within(() -> documents.get(first.id()));
        assertThat(found.voided()).isTrue();
        assertThat(found.number()).isEqualTo("沁市监罚决〔2026〕1号");
        assertThat(issue(DocumentKind.PENALTY_DECISION).number()).isEqualTo("沁市监罚决〔2026〕2号");
        assertThatThrownBy(() -> within(() -> {
                    documents.voidDocument(first.id(), "再来一次", Samples.ON);
                    return true;
                }))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("已经作废");
    }

    @Test
    @DisplayName("固定的内容读回来与写入时一样，个人信息在库里是密文")
    void what_was_frozen_reads_the_same() {
        for (var kind : DocumentKind.values()) {
            var issued = issue(kind);

            assertThat(within(() -> documents.contentOf(issued.id()))).isEqualTo(Samples.of(kind));
        }
    }

    @Test
    @DisplayName("补录的文号：接着编下去，不跳回、不重复；别的种类、别的机关、别的年份、不成文号的都不收")
    void numbers_go_on_after_those_on_paper() {
        assertThat(entered("沁市监罚决〔2026〕7号")).isEmpty();
        assertThat(issue(DocumentKind.PENALTY_DECISION).number()).isEqualTo("沁市监罚决〔2026〕8号");
        assertThat(entered("沁市监罚决〔2026〕3号")).isEmpty();
        assertThat(issue(DocumentKind.PENALTY_DECISION).number()).isEqualTo("沁市监罚决〔2026〕9号");

        assertThat(entered("沁市监罚决〔2026〕7号")).get().asString().contains("已经是另一份行政处罚决定书的", "文号留空");
        assertThat(entered("沁市监罚决〔2026〕8号")).get().asString().contains("不能用两次");
        for (var foreign : List.of("沁市监罚告〔2026〕20号", "沁交罚决〔2026〕20号", "沁市监罚决[2026]20号", "20", "沁市监罚决〔2026〕0号")) {
            assertThat(entered(foreign)).get().asString().contains("不是本机关行政处罚决定书的文号", "沁市监罚决〔2026〕12号");
        }
        assertThat(entered("沁市监罚决〔2025〕20号")).get().asString().contains("不在同一年");
        assertThat(issue(DocumentKind.PENALTY_DECISION).number()).isEqualTo("沁市监罚决〔2026〕10号");
    }

    private Optional<String> entered(String number) {
        var called = Samples.of(DocumentKind.PENALTY_DECISION).organ();
        return within(() -> transaction.<Optional<String>>execute(
                status -> documents.goOnAfter(DocumentKind.PENALTY_DECISION, organ, called, Samples.ON, number)));
    }

    private IssuedDocument issue(DocumentKind kind) {
        return within(() -> transaction.<IssuedDocument>execute(
                status -> documents.issue(kind, record, organ, Samples.of(kind), Samples.ON)));
    }

    private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
        return new Scope(140431, 140431, organ.id().toString(), organ.id().toString(), "zhang").call(work);
    }
}
