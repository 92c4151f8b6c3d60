package org.zhiheng.disclosure;

import static org.zhiheng.access.Role.*;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.disclosure.DoublePublicity.Format;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.web.SheetResponse;

/** The export for double publicity: first the check, then the file. */
@RestController
@RequestMapping("/api/disclosure/export")
class ExportController {

    private final DoublePublicity export;

    ExportController(DoublePublicity export) {
        this.export = export;
    }

    @GetMapping("/check")
    @May({UNIT_HEAD, ORGAN_HEAD})
    DoublePublicity.Check check(@RequestParam LocalDate from, @RequestParam LocalDate to, Actor by) {
        return export.check(from, to, by);
    }

    @GetMapping
    @May({UNIT_HEAD, ORGAN_HEAD})
    ResponseEntity<byte[]> export(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "xlsx") String format,
            Actor by) {
        var wanted = Keys.find(Format.class, format).orElseThrow(() -> Problem.invalid("format", "格式只有 xlsx 和 csv。"));
        var content = export.export(from, to, wanted, by);
        var name = "双公示行政处罚-" + from + "-" + to;
        return wanted == Format.CSV ? SheetResponse.csv(name, content) : SheetResponse.of(name, content);
    }
}
