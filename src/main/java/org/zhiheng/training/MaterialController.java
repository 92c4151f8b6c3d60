package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.files.FileResponse;
import org.zhiheng.files.Files;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Materials of courses over HTTP: they are for everybody of the region, whoever's file it is. */
@RestController
@RequestMapping("/api/training/materials")
class MaterialController {

    private final Materials materials;
    private final Files files;

    MaterialController(Materials materials, Files files) {
        this.materials = materials;
        this.files = files;
    }

    @GetMapping("/{id}/file")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    ResponseEntity<Resource> open(@PathVariable RecordId id) {
        var file = materials.get(id).file();
        if (file == null) {
            throw Problem.notFound("课件的文件");
        }
        return FileResponse.toAll(files, file);
    }

    @PostMapping("/{id}/replace")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @May(TRAINER)
    void replace(@PathVariable RecordId id, Actor by) {
        materials.replace(id, by);
    }
}
