package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Scope;

/** The announced cancellations (公告注销), for whoever wants to know whether a certificate still counts. */
@RestController
@RequestMapping("/api/public/cancellations")
class PublicCancellationController {

    private final CancellationNotices notices;
    private final Organs organs;

    PublicCancellationController(CancellationNotices notices, Organs organs) {
        this.notices = notices;
        this.organs = organs;
    }

    /** One notice, without the ID number, the birthday, the ground of leaving or the words of the announcement. */
    record Row(String name, String organName, List<String> numbers, String reason, LocalDate announcedOn) {}

    @GetMapping
    @OpenToPublic
    Page<Row> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return Scope.all()
                .call(() -> notices.search(words, Cursor.parse(cursor), Page.limit(limit))
                        .map(this::row));
    }

    private Row row(CancellationNotice notice) {
        return new Row(
                notice.name(),
                organs.find(notice.organ()).map(Organ::name).orElse(""),
                notice.numbers(),
                notice.reason(),
                notice.announcedOn());
    }
}
