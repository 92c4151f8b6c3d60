package org.zhiheng.cases.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.sheet.CaseFilter;
import org.zhiheng.cases.sheet.CaseSheet;
import org.zhiheng.cases.sheet.CaseSheets;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Lists of cases, and the work list that comes of them. */
@Component
class CaseLedger {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M 月 d 日");
    private static final int MOST = 100;
    private static final int AT_ONCE = 50;
    private static final int ON_DESK = 20;
    private static final int SOON = 7;
    private static final int URGENT = 2;

    private final CaseSheets sheets;
    private final CaseNames names;
    private final LegalClock clock;

    CaseLedger(CaseSheets sheets, CaseNames names, LegalClock clock) {
        this.sheets = sheets;
        this.names = names;
        this.clock = clock;
    }

    /** What a list is asked for; everything may be left out. {@code due} is week or overdue. */
    record Question(
            @Nullable String words,
            @Nullable String stage,
            @Nullable String procedure,
            @Nullable RecordId organ,
            @Nullable Boolean mine,
            @Nullable String due,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    record CaseRow(
            RecordId id,
            int version,
            String procedure,
            String procedureLabel,
            String stage,
            String stageLabel,
            @Nullable String number,
            String title,
            String party,
            String matter,
            RecordId organ,
            String organName,
            List<String> officers,
            LocalDate clueOn,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate dueOn,
            @Nullable String dueWhat,
            @Nullable String nextStep,
            String dueState,
            @Nullable String dueWords,
            long fineFen,
            boolean suspected) {}

    record Work(List<CaseRow> due, List<CaseRow> waiting, List<Start> start) {}

    /** An act with which a case begins. */
    record Start(String act, String label, String article) {}

    @Transactional(readOnly = true)
    public Page<CaseRow> search(Question question, Actor by) {
        var limit = question.limit() == null ? AT_ONCE : Math.clamp(question.limit(), 1, MOST);
        return sheets.search(filter(question, by), Cursor.parse(question.cursor()), limit)
                .map(this::row);
    }

    private CaseFilter filter(Question question, Actor by) {
        var own = Boolean.TRUE.equals(question.mine());
        return new CaseFilter(
                question.words() == null || question.words().isBlank() ? null : question.words(),
                question.stage() == null ? null : known(Stage.class, question.stage(), "stage"),
                question.procedure() == null ? null : known(CaseProcedure.class, question.procedure(), "procedure"),
                question.organ(),
                own && by.role() == Role.OFFICER ? by.officer() : null,
                false,
                own && by.role() != Role.OFFICER ? by.role().key() : null,
                dueBy(question.due()));
    }

    private @Nullable LocalDate dueBy(@Nullable String due) {
        return switch (due) {
            case null -> null;
            case "week" -> clock.today().plusDays(SOON);
            case "overdue" -> clock.today().minusDays(1);
            default -> throw Problem.invalid("due", "到期条件只有 week（一周内到期）和 overdue（已超期）。");
        };
    }

    private static <E extends Enum<E>> E known(Class<E> type, String key, String field) {
        return Keys.find(type, key).orElseThrow(() -> Problem.invalid(field, "没有“" + key + "”这个选项。"));
    }

    @Transactional(readOnly = true)
    public Work work(Actor by) {
        var week = clock.today().plusDays(SOON);
        var enforces = by.role().duty() == Role.Duty.ENFORCE;
        var officer = by.role() == Role.OFFICER ? by.officer() : null;
        var organ = enforces ? by.organ() : null;
        var waiting = enforces
                ? sheets.dueFirst(
                        new CaseFilter(
                                null,
                                null,
                                null,
                                organ,
                                officer,
                                true,
                                by.role().key(),
                                null),
                        ON_DESK)
                : List.<CaseSheet>of();
        return new Work(
                sheets.dueFirst(new CaseFilter(null, null, null, organ, officer, true, null, week), ON_DESK).stream()
                        .map(this::row)
                        .toList(),
                waiting.stream().map(this::row).toList(),
                by.role() == Role.OFFICER ? starts() : List.of());
    }

    private static List<Start> starts() {
        return Stream.of(CaseProcedure.values())
                .flatMap(kind -> kind.table().rows().stream())
                .filter(row -> row.from() == Stage.NEW && !row.guards().contains(OnFile.PASSED_ON))
                .map(row -> new Start(
                        row.act().key(), row.act().label(), row.citation().inWords()))
                .toList();
    }

    private CaseRow row(CaseSheet sheet) {
        return new CaseRow(
                sheet.id(),
                sheet.version(),
                sheet.procedure().key(),
                sheet.procedure().label(),
                sheet.stage().key(),
                sheet.stage().label(),
                sheet.number(),
                sheet.title(),
                sheet.party(),
                sheet.matter(),
                sheet.organ(),
                names.organ(sheet.organ()),
                sheet.officers(),
                sheet.clueOn(),
                sheet.filedOn(),
                sheet.decidedOn(),
                sheet.closedOn(),
                sheet.dueOn(),
                sheet.dueWhat(),
                sheet.nextStep(),
                dueState(sheet.dueOn()),
                dueWords(sheet.dueOn()),
                sheet.fineFen(),
                sheet.suspected());
    }

    private String dueState(@Nullable LocalDate due) {
        if (due == null) {
            return "none";
        }
        var left = ChronoUnit.DAYS.between(clock.today(), due);
        return left < 0 ? "overdue" : left <= URGENT ? "urgent" : left <= SOON ? "soon" : "ok";
    }

    private @Nullable String dueWords(@Nullable LocalDate due) {
        if (due == null) {
            return null;
        }
        var left = ChronoUnit.DAYS.between(clock.today(), due);
        return left < 0 ? "超期 " + -left + " 天" : left == 0 ? "今天到期" : "还有 " + left + " 天 · " + DAY.format(due);
    }
}
