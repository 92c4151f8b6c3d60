package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** The lists of major decisions as the public reads them (目录清单公开, 《山西省行政执法条例》第二十七条): published ones and no others. */
@RestController
@RequestMapping("/api/public/review/lists")
class PublicListController {

    private final MajorListDesk desk;

    PublicListController(MajorListDesk desk) {
        this.desk = desk;
    }

    /** One organ's list that is applied today, in short. */
    record Row(RecordId id, String organName, LocalDate from, LocalDate publishedOn, int items) {}

    /** What an organ submits to legal review before it decides. */
    record Item(String name, String decision, @Nullable String field, String threshold, String basis) {

        static Item of(MajorListView.Item item) {
            return new Item(item.name(), item.decisionLabel(), item.field(), item.threshold(), item.basis());
        }
    }

    /**
     * One published version.
     *
     * @param inForce whether it is the one applied today
     */
    record Whole(
            RecordId id,
            String organName,
            int version,
            LocalDate from,
            @Nullable LocalDate publishedOn,
            boolean inForce,
            List<Item> items) {}

    @GetMapping
    @OpenToPublic
    List<Row> list() {
        return Scope.all().call(desk::open);
    }

    @GetMapping("/{id}")
    @OpenToPublic
    Whole get(@PathVariable RecordId id) {
        var list = Scope.all().call(() -> desk.published(id));
        return new Whole(
                list.id(),
                list.organName(),
                list.version(),
                list.from(),
                list.publishedOn(),
                list.inForce(),
                list.items().stream().map(Item::of).toList());
    }
}
