package org.zhiheng.examinations;

import static org.zhiheng.access.Role.TRAINER;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.RecordId;

/** What an examination says of its questions over HTTP. */
@RestController
@RequestMapping("/api/examinations/{id}")
class AnalysisController {

    private final Statistics statistics;
    private final Bureau bureau;

    AnalysisController(Statistics statistics, Bureau bureau) {
        this.statistics = statistics;
        this.bureau = bureau;
    }

    /** Before anything of the request is read. */
    @ModelAttribute
    void requireBureau(Actor by) {
        bureau.require(by);
    }

    @GetMapping("/statistics")
    @May(TRAINER)
    Statistics.Overview statistics(@PathVariable RecordId id, Actor by) {
        return statistics.of(id, by);
    }
}
