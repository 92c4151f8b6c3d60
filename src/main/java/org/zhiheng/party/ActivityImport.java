package org.zhiheng.party;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;

/** Activities out of a spreadsheet, one a line: all of them or none. */
@Component
class ActivityImport {

    private static final SheetColumn BRANCH = required("党支部", "本机关登记的支部名称");
    private static final SheetColumn KIND = required("类型", "支部党员大会、支部委员会、党小组会、党课、主题党日、联合行动、其他活动");
    private static final SheetColumn THEME = required("主题", "不超过 200 字");
    private static final SheetColumn DAY = required("日期", "2026-03-01");
    private static final SheetColumn PLACE = required("地点", "");
    private static final SheetColumn CAME = optional("到会人员", "姓名，用顿号分开；须在支部当天的应到名单里");
    private static final SheetColumn PARTNERS = optional("联合单位", "用顿号分开；联合行动必填");
    private static final SheetColumn WORK = optional("与执法任务的关联", "");

    private static final List<SheetColumn> COLUMNS = List.of(BRANCH, KIND, THEME, DAY, PLACE, CAME, PARTNERS, WORK);

    private final Activities activities;
    private final Branches branches;
    private final LegalClock clock;

    ActivityImport(Activities activities, Branches branches, LegalClock clock) {
        this.activities = activities;
        this.branches = branches;
        this.clock = clock;
    }

    static byte[] template() {
        return SheetWriter.template("支部活动", COLUMNS);
    }

    @Transactional
    ImportReport take(InputStream upload, Actor by) {
        var read = SheetReader.read(upload, COLUMNS);
        var own = branches.all(by.organ().region()).stream()
                .filter(branch -> branch.organ().equals(by.organ()))
                .toList();
        var planned = new ArrayList<ActivityEntry>();
        read.lines().forEach(line -> entry(line, own).ifPresent(planned::add));
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        planned.forEach(entry -> activities.record(entry, by));
        return read.taken();
    }

    private Optional<ActivityEntry> entry(SheetLine line, List<Branch> own) {
        var branch = own.stream()
                .filter(each -> each.name().equals(line.text(BRANCH)))
                .findFirst();
        if (branch.isEmpty() && !line.text(BRANCH).isEmpty()) {
            line.problem(BRANCH, "本机关没有登记“" + line.text(BRANCH) + "”。");
        }
        var kind = line.one(KIND, List.of(ActivityKind.values()), ActivityKind::label);
        var day = line.date(DAY);
        if (branch.isEmpty() || kind == null || day == null || !line.isSound()) {
            return Optional.empty();
        }
        if (!branch.get().existsOn(day)) {
            line.problem(DAY, "活动日期须在支部成立以后、撤销以前。");
        }
        var expected = branches.members(branch.get().id()).stream()
                .filter(member -> member.isExpectedOn(day))
                .toList();
        var entry = new ActivityEntry(
                branch.get().id(),
                kind,
                line.text(THEME),
                day,
                line.text(PLACE),
                line.words(PARTNERS).stream().sorted().toList(),
                line.textOrNull(WORK),
                null,
                List.of(),
                came(line, expected),
                null);
        PartyRules.faults(entry, clock.today()).forEach(fault -> line.problem(column(fault.field()), fault.message()));
        return Optional.of(entry);
    }

    private static List<RecordId> came(SheetLine line, List<Member> expected) {
        var came = new ArrayList<RecordId>();
        for (var name : line.words(CAME)) {
            expected.stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            member -> came.add(member.id()), () -> line.problem(CAME, "“" + name + "”当天不在这个支部的应到名单里。"));
        }
        return came;
    }

    private static SheetColumn column(String field) {
        return switch (field) {
            case "theme" -> THEME;
            case "place" -> PLACE;
            case "work" -> WORK;
            case "partners" -> PARTNERS;
            default -> DAY;
        };
    }
}
