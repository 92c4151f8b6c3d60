package org.zhiheng.cases.binding;

import static org.zhiheng.access.Role.*;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.files.FileResponse;
import org.zhiheng.platform.RecordId;

/** The bound file of a case over HTTP. */
@RestController
@RequestMapping("/api/cases/{id}/bound-file")
class BoundFileController {

    private final BoundFiles files;

    BoundFileController(BoundFiles files) {
        this.files = files;
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    ResponseEntity<ByteArrayResource> bind(@PathVariable RecordId id, Actor by) {
        var file = files.bind(id, by);
        return FileResponse.of(file.name(), MediaType.APPLICATION_PDF_VALUE).body(file.pdf());
    }
}
