package org.zhiheng.settings;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.access.Role;

/** The working calendar: everybody reads it, the system administrator (系统管理员) enters the next year. */
@RestController
@RequestMapping("/api/calendars")
class CalendarController {

    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping
    @MaySignedIn
    List<CalendarView> years() {
        return calendars.years();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(Role.SYSTEM_ADMIN)
    CalendarView load(@RequestBody CalendarEntry entry, Actor actor) {
        return calendars.load(entry, actor);
    }
}
