package org.zhiheng.cases.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Role;
import org.zhiheng.cases.County;
import org.zhiheng.cases.Walker;
import org.zhiheng.cases.form.ClueSource;
import org.zhiheng.cases.form.RecordUndoing;
import org.zhiheng.cases.form.RegisterClue;
import org.zhiheng.cases.form.UndoingKind;
import org.zhiheng.cases.form.UndoneBy;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("案件一览与行为一致")
class CaseSheetTests {

    private static final String ORGAN = "沁源县应急管理局";
    private static final String MATTER = "CF-0201";
    private static final int TRIES = 1_500;
    private static final int CASES = 25;
    private static final int DAYS = 60;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseReader reader;

    @Autowired
    private CaseSheets sheets;

    @Autowired
    private SheetMaker maker;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private final List<RecordId> begun = new ArrayList<>();

    @Test
    @DisplayName("随机办理之后，由行为重新导出的每一行与库中的相同")
    void every_sheet_is_what_the_acts_say() {
        walk();

        var kept = read(this::all);
        assertThat(kept).extracting(CaseSheet::id).containsAll(begun).doesNotHaveDuplicates();
        var stages = kept.stream().map(CaseSheet::stage).distinct().toList();
        assertThat(stages).hasSizeGreaterThan(3).contains(Stage.DELIVERED, Stage.CLOSED);
        assertThat(kept.stream().mapToInt(CaseSheet::version).sum()).isGreaterThan(TRIES / 10);
        assertThat(kept).allSatisfy(sheet -> assertThat(sheet).isEqualTo(read(() -> derived(sheet.id()))));
    }

    @ParameterizedTest
    @EnumSource(
            value = UndoingKind.class,
            names = {"REVOKED", "INVALID"})
    @DisplayName("撤销、确认无效的决定，一览里写决定已被撤销或者确认无效；变更的照写处罚")
    void an_undone_decision_is_called_so(UndoingKind kind) {
        assertThat(ruling(kind)).isEqualTo("决定已被撤销或者确认无效");
        assertThat(ruling(UndoingKind.CHANGED)).contains("罚款");
    }

    private String ruling(UndoingKind kind) {
        var day = "2026-02-02";
        var undone = new RecordUndoing(
                kind,
                kind == UndoingKind.CHANGED ? 50_000L : null,
                UndoneBy.RECONSIDERATION,
                LocalDate.parse(day),
                "某号",
                "某理由");
        var penaltyCase = aPenaltyCase()
                .taken(
                        Act.REGISTER_CLUE,
                        new RegisterClue(
                                ClueSource.REPORT, LocalDate.parse(day), null, null, null, "案", null, "某地", "某事"),
                        day)
                .concluded(100_000)
                .decided(day)
                .taken(Act.RECORD_UNDOING, undone, day)
                .build();
        return Objects.requireNonNull(
                read(() -> maker.of(penaltyCase, null, LocalDate.parse(day))).ruling());
    }

    private void walk() {
        var county = new County(context, port);
        var walker =
                new Walker(20260301, county.matter(MATTER).toString(), county.officers(ORGAN), county.reviewer(ORGAN));
        for (int i = 0; i < TRIES; i++) {
            var today = START.plusDays(i * DAYS / TRIES);
            if (i % (TRIES / DAYS) == 0) {
                county.itIs(today.toString());
            }
            step(county, walker, today);
        }
    }

    private void step(County county, Walker walker, LocalDate today) {
        if (begun.size() < CASES) {
            var act = walker.first();
            var answer = county.at(ORGAN, Role.OFFICER).post("/api/cases/" + act.key(), form(walker, act, today));
            if (answer.statusCode() == 201) {
                begun.add(RecordId.parse(JSON.readTree(answer.body()).get("id").asString()));
            }
            return;
        }
        var penaltyCase = read(() -> reader.get(begun.get(walker.below(begun.size()))));
        var done = EnumSet.noneOf(Act.class);
        penaltyCase.acts().forEach(taken -> done.add(taken.act()));
        var act = walker.next(penaltyCase.kind(), penaltyCase.stage(), done);
        county.at(ORGAN, walker.role(penaltyCase.kind(), act))
                .post(
                        "/api/cases/" + penaltyCase.id() + "/" + act.key(),
                        form(walker, act, today),
                        "If-Match",
                        "\"" + penaltyCase.version() + "\"");
    }

    private static String form(Walker walker, Act act, LocalDate today) {
        return JSON.writeValueAsString(walker.form(act, today));
    }

    private List<CaseSheet> all() {
        var found = new ArrayList<CaseSheet>();
        Cursor after = null;
        do {
            var page = sheets.search(CaseFilter.none(), after, 10);
            found.addAll(page.items());
            after = Cursor.parse(page.next());
        } while (after != null);
        return found;
    }

    /** The sheet as it is made anew, on the day of the last act. */
    private CaseSheet derived(RecordId id) {
        var penaltyCase = reader.get(id);
        return maker.of(
                penaltyCase,
                reader.matter(penaltyCase, null),
                penaltyCase.acts().getLast().on());
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(
                Scope.all().call(() -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
