package org.zhiheng.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;

/** What the pages show of hours accounts. */
@Component
class HoursDesk {

    private static final List<SheetColumn> SHEET = List.of(
            SheetColumn.optional("姓名", ""),
            SheetColumn.optional("所在机关", ""),
            SheetColumn.optional("应完成公共法律知识", "学时；年中入岗的按月折算"),
            SheetColumn.optional("已完成公共法律知识", "学时"),
            SheetColumn.optional("应完成业务知识和技能", "学时"),
            SheetColumn.optional("已完成业务知识和技能", "学时"),
            SheetColumn.optional("政治理论和党性教育", "学时，另计，不并入六十学时"),
            SheetColumn.optional("进度", "六十学时的完成百分比"),
            SheetColumn.optional("是否完成", ""),
            SheetColumn.optional("没有修的必修课", ""));

    private final HoursAccounts accounts;
    private final Organs organs;
    private final LegalClock clock;

    HoursDesk(HoursAccounts accounts, Organs organs, LegalClock clock) {
        this.accounts = accounts;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * What the list is narrowed by; null leaves it open.
     *
     * @param standing "reached", "warned", "behind" by the forecast, "required" courses missing, or "open"
     */
    record Filter(
            @Nullable Integer year,
            @Nullable String words,
            @Nullable RecordId organ,
            @Nullable String standing) {}

    @Transactional(readOnly = true)
    public Page<HoursView> list(int region, Filter filter, @Nullable String cursor, int limit) {
        var after = NameCursor.parse(cursor);
        var found = found(region, filter);
        var page = found.stream()
                .filter(each -> after == null || place(each).compareTo(after) > 0)
                .limit(limit + 1L)
                .map(each -> HoursView.of(each, name(each.member().organ()), false))
                .toList();
        return NameCursor.page(
                page,
                limit,
                found.size(),
                view -> new NameCursor(view.name(), view.id().id()));
    }

    @Transactional(readOnly = true)
    public HoursView get(RecordId officer, @Nullable Integer year) {
        return accounts.find(officer, day(year))
                .map(account -> HoursView.of(account, name(account.member().organ()), true))
                .orElseThrow(() -> Problem.notFound("学时账户（只有当年在岗、持有效证件的人员有）"));
    }

    @Transactional(readOnly = true)
    public TrainingOverview overview(int region, @Nullable Integer year, Actor by) {
        var on = day(year);
        var all = TrainingOverview.of(accounts.in(region, on), on, this::name);
        return Sight.seesOthers(by) ? all : all.withoutNames();
    }

    @Transactional(readOnly = true)
    public byte[] sheet(int region, Filter filter, Actor by) {
        var lines = found(region, filter).stream().map(this::line).toList();
        var mark = "截至 " + day(filter.year()) + "。导出：" + by.organName() + " " + by.name() + " " + clock.today();
        return SheetWriter.write("学时账户", SHEET, lines, mark);
    }

    private List<String> line(HoursAccount account) {
        return List.of(
                account.member().name(),
                name(account.member().organ()),
                HoursAccount.plain(account.rule().needed(Category.PUBLIC_LAW)),
                HoursAccount.plain(account.got(Category.PUBLIC_LAW)),
                HoursAccount.plain(account.rule().needed(Category.TRADE)),
                HoursAccount.plain(account.got(Category.TRADE)),
                HoursAccount.plain(account.got(Category.POLITICAL)),
                account.progress().toPlainString() + "%",
                account.isReached() ? "是" : "否",
                String.join(
                        "、",
                        account.requiredMissing().stream()
                                .map(RequiredCourseStore.Required::title)
                                .toList()));
    }

    private List<HoursAccount> found(int region, Filter filter) {
        var words = TrainingRules.stripped(filter.words());
        return accounts.in(region, day(filter.year())).stream()
                .filter(each -> words == null || each.member().name().contains(words))
                .filter(each -> filter.organ() == null || each.member().organ().equals(filter.organ()))
                .filter(each -> stands(each, filter.standing()))
                .sorted(Comparator.comparing(HoursDesk::place))
                .toList();
    }

    private static boolean stands(HoursAccount account, @Nullable String standing) {
        return switch (standing == null ? "" : standing) {
            case "reached" -> account.isReached();
            case "open" -> !account.isReached();
            case "warned" -> account.isWarned();
            case "behind" -> !account.forecast().isEmpty();
            case "required" -> !account.requiredMissing().isEmpty();
            default -> true;
        };
    }

    private static NameCursor place(HoursAccount account) {
        return new NameCursor(
                account.member().name(), account.member().officer().id());
    }

    /** Today, or the last day of a year that is over. */
    private LocalDate day(@Nullable Integer year) {
        var today = clock.today();
        if (year == null || year == today.getYear()) {
            return today;
        }
        if (year < 2023 || year > today.getYear()) {
            throw Problem.invalid("year", "年度须在 2023 与 " + today.getYear() + " 之间。");
        }
        return LocalDate.of(year, 12, 31);
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
