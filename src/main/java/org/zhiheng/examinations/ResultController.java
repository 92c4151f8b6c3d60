package org.zhiheng.examinations;

import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.TRAINER;
import static org.zhiheng.platform.sheet.SheetColumn.optional;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.platform.web.SheetResponse;
import org.zhiheng.settings.LegalClock;

/** Results over HTTP: an organ's personnel see those of its own people, the bureau's trainers all. */
@RestController
@RequestMapping("/api/examinations/{id}")
class ResultController {

    private static final List<SheetColumn> COLUMNS = List.of(
            optional("姓名", ""),
            optional("所在机关", ""),
            optional("客观题", ""),
            optional("案例分析", ""),
            optional("总分", ""),
            optional("结果", "及格、不及格、缺考"),
            optional("公布日期", ""),
            optional("复核", ""));

    private final Results results;
    private final ExaminationDesk desk;
    private final Bureau bureau;
    private final Organs organs;
    private final LegalClock clock;

    ResultController(Results results, ExaminationDesk desk, Bureau bureau, Organs organs, LegalClock clock) {
        this.results = results;
        this.desk = desk;
        this.bureau = bureau;
        this.organs = organs;
        this.clock = clock;
    }

    @PostMapping("/publish")
    @May(TRAINER)
    ExaminationView publish(
            @PathVariable RecordId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        bureau.require(by);
        results.publish(id, IfMatch.version(match), by);
        return desk.get(id, by);
    }

    @GetMapping("/results")
    @May({TRAINER, PERSONNEL})
    ResultView results(@PathVariable RecordId id, Actor by) {
        return new ResultView(results.of(id, by).stream()
                .map(result -> ResultView.Row.of(result, name(result.organ())))
                .toList());
    }

    @GetMapping("/results/export")
    @May({TRAINER, PERSONNEL})
    ResponseEntity<byte[]> export(@PathVariable RecordId id, Actor by) {
        var lines = results(id, by).items().stream().map(ResultController::line).toList();
        var mark = by.organName() + " " + by.name() + " " + clock.today() + " 导出，成绩只供本人、本单位人事和司法行政部门使用";
        return SheetResponse.of(desk.get(id, by).title() + " 成绩", SheetWriter.write("成绩", COLUMNS, lines, mark));
    }

    private static List<String> line(ResultView.Row row) {
        return List.of(
                row.name(),
                row.organName(),
                plain(row.objective()),
                plain(row.written()),
                plain(row.total()),
                row.outcome(),
                row.publishedOn().toString(),
                row.review() == null ? "" : row.review());
    }

    private static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
