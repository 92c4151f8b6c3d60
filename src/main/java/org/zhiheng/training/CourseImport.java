package org.zhiheng.training;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.Course.Audience;
import org.zhiheng.training.Course.Grade;
import org.zhiheng.training.Course.Method;
import org.zhiheng.training.Course.Tier;

/** Courses out of a spreadsheet, one a line: all of them or none. */
@Component
class CourseImport {

    private static final SheetColumn TITLE = required("课程名称", "不超过 200 字");
    private static final SheetColumn CATEGORY = required("学时类别", "公共法律知识、业务知识和技能、政治理论和党性教育");
    private static final SheetColumn HOURS = required("学时", "以半学时为单位，例如 4 或者 1.5");
    private static final SheetColumn METHOD = required("教学方法", "讲授、研讨、案例教学、情景模拟、现场教学");
    private static final SheetColumn AUDIENCE = optional("培训对象", "不填为全体执法人员");
    private static final SheetColumn GRADE = optional("级别", "不限、初任培训、在职培训、骨干培训");
    private static final SheetColumn TIER = optional("层级", "不限、县直机关、乡镇");
    private static final SheetColumn FIELD = optional("执法领域", "通用课程不填");
    private static final SheetColumn OUTLINE = optional("课程提纲", "");
    private static final List<SheetColumn> COLUMNS =
            List.of(TITLE, CATEGORY, HOURS, METHOD, AUDIENCE, GRADE, TIER, FIELD, OUTLINE);

    private final Courses courses;
    private final CourseStore store;
    private final LegalClock clock;

    CourseImport(Courses courses, CourseStore store, LegalClock clock) {
        this.courses = courses;
        this.store = store;
        this.clock = clock;
    }

    static byte[] template() {
        return SheetWriter.template("培训课程", COLUMNS);
    }

    @Transactional
    public ImportReport take(InputStream upload, Actor by) {
        var read = SheetReader.read(upload, COLUMNS);
        var seen = new HashSet<String>();
        var planned = new ArrayList<CourseEntry>();
        for (var line : read.lines()) {
            entry(line).ifPresent(entry -> {
                if (!seen.add(entry.title())) {
                    line.problem(TITLE, "“" + entry.title() + "”在本表中出现了两次。");
                } else if (store.named(by.organ().region(), entry.title(), clock.today())
                        .isPresent()) {
                    line.problem(TITLE, "“" + entry.title() + "”已经登记。");
                }
                planned.add(entry);
            });
        }
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        planned.forEach(entry -> courses.add(entry, by));
        return read.taken();
    }

    private static Optional<CourseEntry> entry(SheetLine line) {
        var category = line.one(CATEGORY, List.of(Category.values()), Category::label);
        var method = line.one(METHOD, List.of(Method.values()), Method::label);
        var audience = line.one(AUDIENCE, List.of(Audience.values()), Audience::label);
        var grade = line.one(GRADE, List.of(Grade.values()), Grade::label);
        var tier = line.one(TIER, List.of(Tier.values()), Tier::label);
        var hours = hours(line, HOURS);
        if (category == null || method == null || hours == null || !line.isSound()) {
            return Optional.empty();
        }
        var entry = new CourseEntry(
                line.text(TITLE),
                category,
                Objects.requireNonNullElse(audience, Audience.EVERYONE),
                Objects.requireNonNullElse(grade, Grade.ANY),
                Objects.requireNonNullElse(tier, Tier.ANY),
                line.textOrNull(FIELD),
                method,
                hours,
                line.textOrNull(OUTLINE),
                null);
        TrainingRules.faults(entry).forEach(fault -> line.problem(column(fault.field()), fault.message()));
        return Optional.of(entry);
    }

    static @Nullable BigDecimal hours(SheetLine line, SheetColumn column) {
        var text = line.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            line.problem(column, "“" + text + "”不是学时，请写数字，例如 4 或者 1.5。");
            return null;
        }
        return new BigDecimal(text);
    }

    private static SheetColumn column(String field) {
        return switch (field) {
            case "hours" -> HOURS;
            case "field" -> FIELD;
            case "outline" -> OUTLINE;
            default -> TITLE;
        };
    }
}
