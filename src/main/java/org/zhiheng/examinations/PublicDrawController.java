package org.zhiheng.examinations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.examinations.Examinations.Published;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** Seed and digests of a paper for everybody, so that its draw can be done again; no word of a question, no name. */
@RestController
@RequestMapping("/api/public/examinations")
class PublicDrawController {

    private final Examinations examinations;

    PublicDrawController(Examinations examinations) {
        this.examinations = examinations;
    }

    @GetMapping("/{id}/draw")
    @OpenToPublic
    Published draw(@PathVariable RecordId id) {
        return Scope.all().call(() -> examinations.published(id));
    }
}
