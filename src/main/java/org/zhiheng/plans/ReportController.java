package org.zhiheng.plans;

import static org.zhiheng.access.Role.*;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.May;
import org.zhiheng.files.FileResponse;
import org.zhiheng.files.Files;
import org.zhiheng.platform.RecordId;

/** What is attached to reports of progress (佐证材料): for everybody of the region, whichever organ reported. */
@RestController
@RequestMapping("/api/plans/reports")
class ReportController {

    private final Reports reports;
    private final Files files;

    ReportController(Reports reports, Files files) {
        this.reports = reports;
        this.files = files;
    }

    @GetMapping("/{id}/attachments/{file}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    ResponseEntity<Resource> open(@PathVariable RecordId id, @PathVariable RecordId file) {
        return FileResponse.toAll(files, reports.attachment(id, file));
    }
}
