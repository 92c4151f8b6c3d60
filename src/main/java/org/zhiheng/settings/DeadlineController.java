package org.zhiheng.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.law.Due;
import org.zhiheng.platform.Problem;

/** The calculator of periods (期限计算器), with the arithmetic that the cases use. */
@RestController
@RequestMapping("/api/tools/deadline")
class DeadlineController {

    private final Calendars calendars;

    DeadlineController(Calendars calendars) {
        this.calendars = calendars;
    }

    record Answer(LocalDate due, String because) {}

    @GetMapping
    @MaySignedIn
    Answer count(
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String length,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String roll) {
        var question = DeadlineQuestion.of(start, length, unit, roll);
        return switch (calendars.deadlines().dueOn(question.start(), question.period())) {
            case Due.On on -> new Answer(on.due(), on.because());
            case Due.WaitsForCalendar waits -> throw noCalendar(waits.year());
        };
    }

    private static Problem noCalendar(int year) {
        return Problem.invalid("start", "没有 " + year + " 年的放假安排，不能计算用到该年工作日的期限：请待国务院办公厅公布后由系统管理员录入。");
    }
}
