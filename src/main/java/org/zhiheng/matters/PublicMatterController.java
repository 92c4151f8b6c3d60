package org.zhiheng.matters;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.matters.Matters.Filter;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;

/** The matters that are published and in use today (《行政处罚法》第三十九条). */
@RestController
@RequestMapping("/api/public/matters")
class PublicMatterController {

    private final Matters matters;
    private final MatterDesk desk;
    private final LegalClock clock;

    PublicMatterController(Matters matters, MatterDesk desk, LegalClock clock) {
        this.matters = matters;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @OpenToPublic
    Page<MatterView.Row> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var published = new Filter(words, field, organ, null, clock.today());
        return Scope.all()
                .call(() -> matters.search(published, cursor, Page.limit(limit)).map(desk::row));
    }

    @GetMapping("/fields")
    @OpenToPublic
    List<String> fields() {
        return Scope.all().call(matters::fields);
    }

    @GetMapping("/{id}")
    @OpenToPublic
    MatterView get(@PathVariable RecordId id) {
        return Scope.all().call(() -> {
            var matter = matters.get(id);
            if (!matter.isPublishedBy(clock.today()) || !matter.isListedOn(clock.today())) {
                throw Problem.notFound("事项");
            }
            return desk.view(matter, Optional.empty());
        });
    }
}
